/** Phrases that no button leads to: each is reached by a message that somebody writes. */
import { afterAll, describe, expect, it } from 'vitest';
import { createConversation, type State } from '../../../dialogs/conversation/conversation.ts';
import { replyToFollowUp } from '../../../dialogs/follow-ups/answer-follow-up.ts';
import { phrases } from '../../../dialogs/phrases/index.ts';
import { differenceAnswer } from '../../../dialogs/topics/difference.ts';
import { dialogs } from '../../../dialogs/topics/index.ts';
import { staffListAnswer } from '../../../dialogs/topics/staff-list.ts';
import { summaryAnswer } from '../../../dialogs/topics/summary.ts';
import { toText } from '../../../dialogs/turns/text.ts';
import type { Slots } from '../../../dialogs/turns/turn.ts';
import { loadKnowledge } from '../../../knowledge/load.ts';
import { aspects } from '../../../knowledge/understanding/facets.ts';
import { type IntentId, intentIds } from '../../../knowledge/understanding/intents.ts';
import type { Language } from '../../../knowledge/understanding/language.ts';
import { contextIn, languages, november } from '../../support/dialog.ts';
import { knownSlots } from '../../support/openings.ts';
import { onlyInWords, trackPhrases } from '../../support/phrases-used.ts';

const usage = trackPhrases(phrases);
afterAll(usage.stop);
const converse = createConversation(loadKnowledge());

/** Two posts to compare, for each way in which posts differ. */
const pairs: readonly (readonly [Slots, Slots])[] = [
  [{ post: 'postman' }, { post: 'MTS' }],
  [{ post: 'postman' }, { post: 'mail guard' }],
  [{ post: 'postman' }, { post: 'Postman' }],
  [{ post: 'Inspector Posts' }, { post: 'postman' }],
  [{ post: 'ASP' }, { post: 'Inspector Posts' }],
  [{ post: 'ASP' }, { post: 'SSP' }],
  [{ post: 'PA (PO)' }, { post: 'SA' }],
  [{ post: 'PA (PO)' }, { post: 'LSG (Postal)' }],
  [{ post: 'gds bpm' }, { post: 'postman' }],
  [{ post: 'PA' }, { post: 'postman' }],
  [{ post: 'HSG-I (Postal)' }, { post: 'postman' }],
  [{ post: 'Director' }, { post: 'postman' }],
  [{ post: 'Stenographer Grade I' }, { post: 'postman' }],
  [{ post: 'canteen staff' }, { post: 'postman' }],
  [{ list: 'A' }, { list: 'B' }],
  [{ list: 'C' }, { list: 'field' }],
  [{ list: 'B' }, { post: 'postman' }],
  [{ list: 'field' }, { post: 'postman' }],
  [{ post: 'Personal Assistant' }, { list: 'B' }],
  [{ post: 'dispatch rider' }, { post: 'postman' }],
  [{ post: 'dispatch rider' }, { post: 'Personal Assistant' }],
];
/** Lists of staff, with counts and without, of posts that are settled, open, excluded, unknown. */
const staffLists = [
  [{ words: 'postman', count: 3 }, { words: 'PA' }, { words: 'gds bpm' }, { words: 'zzzz' }],
  [{ words: 'SSP' }, { words: 'LSG' }, { words: 'stenographer grade I' }, { words: 'HSG' }],
  [
    { words: 'postmen', count: 2 },
    { words: 'MTS', count: 1 },
  ],
  [{ words: 'Director' }, { words: 'canteen staff' }, { words: 'office supervisor' }, { words: 'postmastr' }],
  [
    { words: 'head clerk' },
    { words: 'manager' },
    { words: 'Executive Engineer' },
    { words: 'dispatch rider' },
  ],
  [{ words: 'chief sorter' }, { words: 'mail gaurd' }],
];
const asked: readonly IntentId[] = [
  'designation_lookup',
  'group_lookup',
  'courses_list',
  'assessment_syllabus',
];
const progress: Slots[] = [
  {
    post: 'postman',
    greenTick: 'yes',
    mdo: 'right',
    profile: 'matches',
    coursesDone: 'all-six',
    passed: true,
  },
  { post: 'postman', office: 'Patna', greenTick: 'no', mdo: 'old', profile: 'differs', coursesDone: 'none' },
  { post: 'PA', mdo: 'department-of-posts', coursesDone: 'some', attempts: 1, passed: false },
  { post: 'IP', coursesDone: 'all-three', attempts: 4, login: 'fails' },
  { post: 'IP', coursesDone: ['dakshta'], greenTick: 'yes' },
  { post: 'IP', coursesNotDone: ['dakshta'], greenTick: 'yes' },
  { post: 'stenographer grade I' },
  { post: 'HSG' },
  { post: 'dispatch rider' },
  { office: 'Patna' },
];

/** What is written after an answer, or about a question. */
const messages: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'why do you ask that',
    'why',
    'where do I see that',
    'where is it written',
    'useless bot',
    'you did not understand',
  ],
  hi: ['यह क्यों पूछ रहे हो', 'क्यों', 'कहाँ देखूँ', 'कहाँ लिखा है', 'बेकार बॉट', 'तुम समझे नहीं'],
};

/** Answers all of it in one language, and gives the texts. */
function answerAll(language: Language): string[] {
  const context = contextIn(language);
  const people: Slots[] = [{}, { office: 'Postal Directorate' }, ...progress, ...knownSlots];
  const turns = [
    ...intentIds.flatMap(topic =>
      aspects.flatMap(aspect =>
        people.flatMap(slots => {
          const reply = replyToFollowUp(topic, aspect, slots, [], context);
          return reply?.kind === 'answer' ? [reply.answer] : [];
        }),
      ),
    ),
    ...pairs.flatMap(([one, other]) => differenceAnswer(one, other, context) ?? []),
    ...staffLists.flatMap(list =>
      asked.flatMap(intent => [
        staffListAnswer(list, { asked: [intent] }, context),
        staffListAnswer(list, { asked: [intent], courses: ['conduct-rules'] }, context),
      ]),
    ),
    ...people.flatMap(slots =>
      ['transfer_request' as const, undefined].flatMap(topic => summaryAnswer(slots, context, topic) ?? []),
    ),
  ];
  return [...turns.map(turn => toText(turn, language)), ...spokenAbout(language)];
}

/** The replies to messages about an answer, and about each question that the dialogs ask. */
function spokenAbout(language: Language): string[] {
  const states = new Map<string, State>();
  for (const dialog of Object.keys(dialogs) as IntentId[])
    for (const slots of [{}, ...progress, ...knownSlots]) {
      const turn = dialogs[dialog](slots, contextIn(language));
      const question = turn.kind === 'ask' ? turn : turn.question;
      states.set(`${dialog} ${question?.slot}`, {
        language,
        dialog,
        slots,
        queue: [],
        history: [],
        failures: 0,
      });
    }
  return [...states.values()].flatMap(state =>
    messages[language].flatMap(text =>
      converse({ text, language }, JSON.parse(JSON.stringify(state)), { today: november }).turns.map(turn =>
        toText(turn, language),
      ),
    ),
  );
}

/** A complaint while a question is open is read as feedback; "where is it written" is not read after a question on pay. */
const notReached = ['conversation.complaintAsked', 'conversation.writtenNowhere'];

describe.each(languages)('by what is written in %s', language => {
  it('every phrase is reached that no button leads to, and none has a hole', () => {
    const texts = answerAll(language);
    expect(texts.filter(text => /undefined|NaN|\[object|\bnull\b/.test(text))).toEqual([]);
    expect(
      usage
        .unused(language)
        .filter(phrase => onlyInWords.test(phrase) && !notReached.includes(phrase))
        .sort(),
      'phrases that nothing leads to: delete them, or add the post, the pair or the list that leads to them above',
    ).toEqual([]);
  });
});
