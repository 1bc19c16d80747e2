/** The table of follow-ups: what each topic says to "why", "who", "until when" and so on. No cell is empty. */
import { describe, expect, it } from 'vitest';
import { replyToFollowUp } from '../../../dialogs/follow-ups/answer-follow-up.ts';
import type { FollowUp } from '../../../dialogs/follow-ups/follow-up.ts';
import { followUps } from '../../../dialogs/follow-ups/table.ts';
import { phrases } from '../../../dialogs/phrases/index.ts';
import type { FollowUpTopic } from '../../../dialogs/phrases/sayings.ts';
import { dialogs } from '../../../dialogs/topics/index.ts';
import { sourcesOf } from '../../../dialogs/turns/sources.ts';
import { toText } from '../../../dialogs/turns/text.ts';
import type { Answer, Slots } from '../../../dialogs/turns/turn.ts';
import { type Aspect, aspects } from '../../../knowledge/understanding/facets.ts';
import { courtesies, type IntentId, intentIds } from '../../../knowledge/understanding/intents.ts';
import type { Language } from '../../../knowledge/understanding/language.ts';
import { contextIn, languages } from '../../support/dialog.ts';

/** Topics that a talk can be about. A greeting or a change of language leaves nothing to ask about. */
const topics = intentIds.filter(intent => !courtesies.has(intent) && intent !== 'language_switch');
/** Rows for people: the topics share one answer for them. */
const ofPeople: readonly FollowUpTopic[] = ['excluded', 'not-named'];

/** People for whom the sentences differ. */
const people: readonly [who: string, slots: Slots][] = [
  ['nobody known', {}],
  ['a PA in Bihar', { post: 'PA (PO)', office: 'Bihar' }],
  ['an Inspector Posts with one of the three outside the six', { post: 'Inspector Posts' }],
  ['HSG, where the two documents name different groups', { post: 'HSG-I (Postal)' }],
  ['a GDS, whom the guide excludes', { post: 'gds bpm' }],
  ['contractual staff', { employment: 'contractual' }],
  ['on deputation, which neither document names', { employment: 'deputation' }],
  ['somebody in the Directorate, which is no circle', { post: 'Director', office: 'Postal Directorate' }],
  ['a post with two groups', { post: 'stenographer grade I' }],
  [
    'a postman without green tick and under the parent MDO',
    { post: 'Postman', office: 'Pune', greenTick: 'no', mdo: 'department-of-posts' },
  ],
  [
    'an ASP who has done everything',
    { post: 'ASP', greenTick: 'yes', mdo: 'right', profile: 'matches', coursesDone: 'all-six', passed: true },
  ],
  ['somebody who asked for the list of Group B', { list: 'B' }],
  ['somebody with a question on pay', { outOfScopeTopic: 'pay' }],
];

/** In words. */
const longestSentence = 25;
/** A follow-up is a short answer. */
const mostSentences = 3;

interface Cell {
  topic: FollowUpTopic;
  aspect: Aspect;
  followUp: FollowUp;
}
const cells: Cell[] = Object.entries(followUps).flatMap(([topic, row]) =>
  Object.entries(row).map(([aspect, followUp]) => ({
    topic: topic as FollowUpTopic,
    aspect: aspect as Aspect,
    followUp,
  })),
);
const spoken = cells.filter(({ followUp }) => followUp.kind === 'says');

/** The answers of a topic to an aspect, for each kind of people in each language. */
interface Said {
  about: string;
  language: Language;
  reply: Answer;
}
const said: Said[] = intentIds.flatMap(topic =>
  aspects.flatMap(aspect =>
    people.flatMap(([who, slots]) =>
      languages.flatMap(language => {
        const reply = replyToFollowUp(topic, aspect, slots, [], contextIn(language));
        const about = `${topic}, ${aspect}, ${who}, ${language}`;
        return reply?.kind === 'answer' ? [{ about, language, reply: reply.answer }] : [];
      }),
    ),
  ),
);

/** The parts of a text that end with one of the marks. The point in "31.12.2025" or in an address ends none. */
function partsOf(text: string, marks: string): string[] {
  return text.split(new RegExp(`[${marks}]["”*)]*(?:\\s+|$)`, 'u')).filter(part => part !== '');
}

describe('each topic of a talk', () => {
  it('has a row; a courtesy has none', () => {
    const rows = Object.keys(followUps).filter(row => !ofPeople.includes(row as FollowUpTopic));
    expect(rows.sort()).toEqual([...topics].sort());
    expect(ofPeople.filter(row => followUps[row] === undefined)).toEqual([]);
  });

  it.each(Object.keys(followUps))('%s says something to all eight questions', topic => {
    expect(Object.keys(followUps[topic as FollowUpTopic] ?? {}).sort()).toEqual([...aspects].sort());
  });

  it('leads to another dialog that exists, and that is not the topic itself', () => {
    const astray = cells.filter(
      ({ topic, followUp }) =>
        followUp.kind === 'dialog' && (followUp.dialog === topic || dialogs[followUp.dialog] === undefined),
    );
    expect(astray).toEqual([]);
  });

  it('gives its own answer again only where it is the answer of a topic, and not of a kind of people', () => {
    expect(
      cells.filter(({ topic, followUp }) => followUp.kind === 'again' && ofPeople.includes(topic)),
    ).toEqual([]);
  });
});

describe.each(languages)('the sentences in %s', language => {
  const sayings = phrases[language].followUps;
  const written = Object.entries(sayings).flatMap(([topic, row]) =>
    Object.keys(row).map(aspect => `${topic}, ${aspect}`),
  );

  it('are there for every cell that promises one, and for no other', () => {
    expect(written.sort()).toEqual(spoken.map(({ topic, aspect }) => `${topic}, ${aspect}`).sort());
  });

  it('each differ from the others of their topic', () => {
    const twice = topics.flatMap(topic => {
      const heads = aspects.flatMap(aspect => {
        const reply = replyToFollowUp(topic, aspect, {}, [], contextIn(language));
        return reply?.kind === 'answer' ? [reply.answer.headline] : [];
      });
      return new Set(heads).size < heads.length ? [topic] : [];
    });
    expect(twice).toEqual([]);
  });
});

describe('whoever asks', () => {
  it('is answered: no topic refuses an aspect', () => {
    const refused = topics.flatMap(topic =>
      aspects.flatMap(aspect =>
        people.flatMap(([who, slots]) =>
          replyToFollowUp(topic, aspect, slots, [], contextIn()) === undefined
            ? [`${topic}, ${aspect}, ${who}`]
            : [],
        ),
      ),
    );
    expect(refused).toEqual([]);
  });

  it('reads no hole, and no English in a Hindi sentence but names', () => {
    const holes = said.filter(
      ({ reply, language }) =>
        /undefined|NaN|\[object|\bnull\b|\(\)|: ?\.|, ?\.| {2}|\*\*\*\*/.test(reply.headline) ||
        (language === 'hi') !== /\p{Script=Devanagari}/u.test(reply.headline),
    );
    expect(holes.map(({ about, reply }) => `${about}: ${reply.headline}`)).toEqual([]);
  });

  it(`reads at most ${mostSentences} sentences, and at most ${longestSentence} words without a stop`, () => {
    const faults = said.flatMap(({ about, reply: { headline } }) => {
      // "As printed:" is a beginning, and a semicolon ends a thought.
      const long = partsOf(headline, '.?!।:;').filter(part => part.split(/\s+/).length > longestSentence);
      const sentences = partsOf(headline, '.?!।').length;
      return [
        ...long.map(part => `${about}, more than ${longestSentence} words: ${part}`),
        ...(sentences > mostSentences ? [`${about}: ${sentences} sentences`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('gets only sources that can be opened, with a title and with what is printed there', () => {
    const { knowledge } = contextIn();
    const broken = said.flatMap(({ about, language, reply }) =>
      sourcesOf(reply, language, knowledge)
        .filter(({ label, title, detail }) => [label, title, detail].includes(''))
        .map(({ key }) => `${about}: ${key}`),
    );
    expect(broken).toEqual([]);
  });

  it('gets a source with every statement of the documents', () => {
    const bare = said.filter(
      ({ reply }) =>
        reply.citations.length === 0 && !['not-stated', 'common-knowledge'].includes(reply.basis),
    );
    expect(bare.map(({ about }) => about)).toEqual([]);
  });

  it('is told no date of 2025-26 as still to come', () => {
    const open = said.filter(({ reply }) =>
      /\b(?:days?|hours?) left\b|last day for|दिन शेष|दिन बाकी|आज अंतिम/.test(toText(reply, 'en')),
    );
    expect(open.map(({ about }) => about)).toEqual([]);
  });
});

describe('a follow-up knows who asks', () => {
  it.each<[who: string, topic: IntentId, aspect: Aspect, slots: Slots, names: RegExp, why: string]>([
    ['a PA in Bihar', 'transfer_request', 'who', { office: 'Bihar' }, /Bihar/, 'the circle approves'],
    [
      'a PA in Bihar',
      'verification_status',
      'who',
      { office: 'Bihar' },
      /Bihar/,
      'the circle verifies the profile',
    ],
    ['a GDS', 'courses_list', 'why', { post: 'gds bpm' }, /excluded/, 'the mandate does not cover GDS'],
    ['a GDS', 'deadlines', 'when', { post: 'gds bpm' }, /No date/, 'no date applies to GDS'],
    [
      'somebody on deputation',
      'scope_eligibility',
      'doubt',
      { employment: 'deputation' },
      /Neither document/,
      'deputation is named in neither document',
    ],
    [
      'a person with a question on pay',
      'out_of_scope',
      'who',
      { outOfScopeTopic: 'pay' },
      /office|DDO|accounts/i,
      'pay belongs to another desk',
    ],
  ])('%s asks about %s: %s', (_who, topic, aspect, slots, names) => {
    const reply = replyToFollowUp(topic, aspect, slots, [], contextIn());
    expect(reply?.kind === 'answer' && reply.answer.headline).toMatch(names);
  });
});
