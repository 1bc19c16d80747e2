/** Every way through the talk: from each opening, every button of every reply, in both languages. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createConversation, type State } from '../../../dialogs/conversation/conversation.ts';
import { shown } from '../../../dialogs/conversation/run-dialog.ts';
import { overStore, readState } from '../../../dialogs/conversation/stored-state.ts';
import { phrases } from '../../../dialogs/phrases/index.ts';
import { dialogs } from '../../../dialogs/topics/index.ts';
import { mailboxOf } from '../../../dialogs/topics/shared/employee.ts';
import { citationKey } from '../../../dialogs/turns/citation-key.ts';
import { sourcesOf } from '../../../dialogs/turns/sources.ts';
import { toText } from '../../../dialogs/turns/text.ts';
import type { Option, Turn } from '../../../dialogs/turns/turn.ts';
import { loadKnowledge } from '../../../knowledge/load.ts';
import type { IntentId } from '../../../knowledge/understanding/intents.ts';
import type { Language } from '../../../knowledge/understanding/language.ts';
import { contextIn, languages, november } from '../../support/dialog.ts';
import { knownSlots, openings } from '../../support/openings.ts';
import { onlyInWords, patterns, patternsOf, trackPhrases } from '../../support/phrases-used.ts';

/** Replies looked at in each language; the crawl goes in breadth, so what is left out is far from any opening. */
const most = 3000;

const knowledge = loadKnowledge();
const mailbox = mailboxOf({ knowledge });
const usage = trackPhrases(phrases);
afterAll(usage.stop);
const conversation = createConversation(knowledge);

/** Phrases without a citation: advice, common knowledge, and lines about the talk itself. */
const uncited = [
  'apar.proof',
  'assessment.notStated',
  'checklist.completeKeep',
  'checklist.unconfirmed',
  'contact.handoffSteps',
  'contact.handoffWhy',
  'conversation.greetingHow',
  'conversation.helpHow',
  'courses.allInSix',
  'courses.differsThen',
  'courses.notStatedThen',
  'designation.readAs',
  'designation.slip',
  'differ.topic',
  'duration.rest',
  'duration.writePost',
  'login.notHere',
  'login.notOtp',
  'mdo.byPin',
  'mdo.byPlace',
  'mdo.byState',
  'mdo.confirm',
  'mdo.notPlaced',
  'mdo.partOf',
  'mdo.readAs',
  'mdo.unknownThen',
  'notVisible.bothLists',
  'openQuestions',
  'profile.notHere',
  'registration.notHere',
  'transfer.notPosting',
  'verification.notSeen',
];

interface Seen {
  language: Language;
  state: State;
  turns: Turn[];
  /** The message that led here. */
  by: string;
  path: string[];
  /** Replies one button further, by their key. */
  further: string[];
}

const keyOf = ({ dialog, slots, language, queue }: State) =>
  JSON.stringify([language, dialog, Object.entries(slots).sort(), queue]);
const optionsOf = (turn: Turn): Option[] => (turn.kind === 'ask' ? turn.options : turn.next);
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const blank = (language: Language): State => ({ language, slots: {}, queue: [], history: [], failures: 0 });

function crawl(language: Language): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  const queue: Seen[] = [];
  const meet = (by: string, before: State, path: string[]): string => {
    const said = conversation({ text: by, language }, throughJson(before), { today: november });
    const key = keyOf(said.state);
    if (!seen.has(key) && seen.size < most) {
      const here = { language, state: said.state, turns: said.turns, by, path: [...path, by], further: [] };
      seen.set(key, here);
      queue.push(here);
    }
    return key;
  };
  for (const slots of [{}, ...knownSlots])
    for (const dialog of Object.keys(dialogs) as IntentId[]) {
      const turns = shown(dialogs[dialog](slots, contextIn(language)));
      const state: State = { ...blank(language), dialog, slots };
      const here = { language, state, turns, by: dialog, path: [dialog], further: [] };
      if (seen.has(keyOf(state))) continue;
      seen.set(keyOf(state), here);
      queue.push(here);
    }
  for (const text of openings[language]) meet(text, blank(language), []);
  for (let at = 0; at < queue.length; at++) {
    const here = queue[at];
    const last = here?.turns.at(-1);
    if (here === undefined || last === undefined) continue;
    const own = last.dialog === here.state.dialog || last.kind === 'ask';
    if (!own) continue;
    for (const { say } of optionsOf(last)) here.further.push(meet(say, here.state, here.path));
  }
  return seen;
}

/** Commands, and days before the last date: some phrases are used only by them. */
function useRarePhrases(language: Language): void {
  const say = (text: string, dialog: IntentId) =>
    conversation({ text, language }, { ...blank(language), dialog }, { today: november });
  for (const text of ['back', 'cancel', 'forget me']) say(text, 'greeting');
  conversation({ text: 'asdf', language }, { ...blank(language), failures: 1 }, { today: november });
  say('asdf', 'designation_lookup');
  say(phrases[language].common.button.differ, 'contact_support');
  say(phrases[language].common.button.differ, 'course_duration');
  say(phrases[language].common.button.differ, 'greeting');
  say(phrases[language].common.button.differ, 'verification_status');
  say('my mobile is 9876543210', 'greeting');
  overStore(conversation)({ text: 'hello', language }, 'no state', { today: november });
  for (const today of ['2026-02-20', '2026-03-31'])
    for (const dialog of ['deadlines', 'checklist_track'] as const)
      dialogs[dialog]({ greenTick: 'no' }, contextIn(language, today));
}

/** Phrases that no dialog uses: some belong to channels, some are for documents with other contents. */
const notSaidHere = ['assessment.headlineNegative', 'checklist.open.login', 'conversation.error'];

const replies: Seen[] = [];
const byKey = new Map<string, Seen>();
beforeAll(() => {
  for (const language of languages)
    for (const [key, seen] of crawl(language)) {
      byKey.set(key, seen);
      replies.push(seen);
    }
  languages.forEach(useRarePhrases);
  keepTexts();
});

const about = ({ path, state }: Seen) => `${path.join(' → ')} ${JSON.stringify(state.slots)}`;
/** Each reply once, with one way that leads to it. */
const each = new Map<string, { text: string; turn: Turn; seen: Seen }>();
function keepTexts(): void {
  for (const seen of replies)
    for (const turn of seen.turns) {
      const text = toText(turn, seen.language);
      const key = `${turn.dialog} ${text} ${optionsOf(turn).map(({ label }) => label)}`;
      if (!each.has(key)) each.set(key, { text, turn, seen });
    }
}
/** What is wrong, each kind once, so that a failure shows all kinds and not the first. */
function wrong(
  check: (found: { text: string; turn: Turn; seen: Seen }) => string | false | undefined,
): string[] {
  const found = new Map<string, string>();
  for (const one of each.values()) {
    const fault = check(one);
    if (fault && !found.has(fault)) found.set(fault, `${fault}: ${about(one.seen)}`);
  }
  return [...found.values()].slice(0, 30);
}

describe('whatever is pressed', () => {
  it('is answered', () => {
    expect(replies.length).toBeGreaterThan(1000);
    expect(replies.filter(({ turns }) => turns.length === 0).map(about)).toEqual([]);
    expect(wrong(({ text }) => text.trim() === '' && 'empty')).toEqual([]);
  });

  it('is never said to be unclear', () => {
    const unclear = languages.flatMap(language => [
      phrases[language].conversation.unclear,
      phrases[language].conversation.unclearAgain,
      phrases[language].conversation.unclearAnswer,
    ]);
    const first = new Set([...openings.en, ...openings.hi]);
    expect(
      wrong(
        ({ text, seen }) =>
          !first.has(seen.by) && unclear.some(words => text.includes(words)) && `unclear after ${seen.by}`,
      ),
    ).toEqual([]);
  });

  it('leads on, or says whom to ask', () => {
    expect(
      wrong(
        ({ turn, text }) =>
          optionsOf(turn).length === 0 &&
          !/missionkarmayogi|MDO/.test(text) &&
          `dead end: ${text.slice(0, 80)}`,
      ),
    ).toEqual([]);
  });

  it('offers at most three next steps, a way out of every question, and no label twice', () => {
    expect(
      wrong(({ turn }) => {
        const options = optionsOf(turn);
        if (new Set(options.map(({ label }) => label)).size < options.length) return `twice: ${turn.dialog}`;
        return turn.kind === 'answer' && options.length > 3 && `more than three: ${turn.dialog}`;
      }),
    ).toEqual([]);
  });

  it('does not ask the same again, and comes to an answer', () => {
    const asks = (key: string) => byKey.get(key)?.turns.at(-1)?.kind === 'ask';
    const faults = new Set<string>();
    const done = new Set<string>();
    const walk = (key: string, on: string[]): void => {
      const here = byKey.get(key);
      if (here === undefined || done.has(key)) return;
      if (on.includes(key)) faults.add(`round and round: ${about(here)}`);
      else for (const next of here.further) if (asks(next)) walk(next, [...on, key]);
      done.add(key);
    };
    for (const key of byKey.keys()) if (asks(key)) walk(key, []);
    expect([...faults].slice(0, 20)).toEqual([]);
  });

  it('leaves a state that is plain JSON and says the same again', () => {
    for (const { state, turns, language } of replies) {
      expect(readState(throughJson(state))).toEqual(state);
      const { dialog } = state;
      const last = turns.at(-1);
      if (dialog === undefined || last?.dialog !== dialog) continue;
      const again = shown(dialogs[dialog](throughJson(state.slots), contextIn(language))).at(-1);
      expect(again && toText(again, language)).toBe(toText(last, language));
    }
  });
});

describe('every reply', () => {
  it('has no hole in its words', () => {
    expect(
      wrong(
        ({ text, turn }) =>
          /undefined|\[object|NaN|\bnull\b|\$\{|\(\)|“”|\*\*\*\*|: \.|, ,/.exec(
            `${text} ${optionsOf(turn).map(({ label }) => label)}`,
          )?.[0],
      ),
    ).toEqual([]);
  });

  it('cites the documents for what it states; advice is named here', () => {
    const advice = languages.flatMap(language => [
      ...uncited.flatMap(path => patternsOf(phrases[language], path)),
      ...knowledge.openQuestions.flatMap(({ decides }) =>
        patterns(phrases[language].differ.decides(decides, mailbox)),
      ),
    ]);
    expect(
      wrong(({ turn }) => {
        // Where questions outside the helpdesk belong is in neither document.
        if (turn.dialog === 'out_of_scope') return undefined;
        if (turn.kind === 'ask') return turn.citations.length === 0 && `question without place: ${turn.text}`;
        const bare = [...turn.facts, ...turn.steps, ...turn.cautions]
          .filter(({ sources }) => sources.length === 0)
          .find(({ text }) => !text.startsWith('• ') && !advice.some(words => words.test(text)));
        return bare && `${turn.dialog}: ${bare.text}`;
      }),
      "these lines cite nothing: give each its place in the documents, om('…') or guide('…'); name advice in `uncited` above",
    ).toEqual([]);
  });

  it('in Hindi is in Hindi, names and labels of the portal aside', () => {
    expect(
      wrong(({ text, turn, seen }) => {
        if (seen.language === 'en') return undefined;
        if (!/\p{Script=Devanagari}/u.test(text)) return `no Hindi: ${text.slice(0, 60)}`;
        const english =
          /\b(?:the|is|are|your|you|not|it|this|that|has|have|will|must|when|with|from|which)\b/i;
        return withoutNames(`${text} ${optionsOf(turn).map(({ label }) => label)}`)
          .split(/[^\p{Script=Latin}' -]+/u)
          .find(run => english.test(run));
      }),
      'these Hindi replies are not in Hindi: write them in dialogs/phrases/hi/',
    ).toEqual([]);
  });

  it('in English has no Hindi in it, the way to Hindi aside', () => {
    expect(
      wrong(
        ({ text, seen }) =>
          seen.language === 'en' &&
          /\p{Script=Devanagari}/u.test(text.replace(/“[^”]*”/g, '')) &&
          text.slice(0, 80),
      ),
    ).toEqual([]);
  });

  it('names no date of 2025-26 as open in November', () => {
    expect(
      wrong(({ text }) =>
        text
          .split('\n')
          .find(
            sentence =>
              (/(?:March|February|January|मार्च|फ़रवरी|जनवरी) 2026/.test(sentence) &&
                !/past|निकल/.test(sentence)) ||
              /\b(?:days?|hours?) left\b|last day for|दिन शेष|दिन बाकी|आज अंतिम/.test(sentence),
          ),
      ),
    ).toEqual([]);
  });
});

describe('every citation', () => {
  it('has a source that can be opened, with its title and what stands there', () => {
    expect(
      wrong(({ turn, seen }) => {
        const sources = new Map(
          sourcesOf(turn, seen.language, knowledge).map(source => [source.key, source]),
        );
        return turn.citations
          .map(citation => ({ citation, source: sources.get(citationKey(citation)) }))
          .filter(({ source }) => !source || [source.label, source.title, source.detail].includes(''))
          .map(({ citation }) => `cannot be opened: ${citationKey(citation)}`)[0];
      }),
    ).toEqual([]);
  });
});

describe('a question is answered', () => {
  it('by the number of a choice and by its label in small letters, as by its button', () => {
    const faults: string[] = [];
    const met = new Set<string>();
    for (const seen of replies) {
      const ask = seen.turns.at(-1);
      if (ask?.kind !== 'ask' || met.has(`${seen.language} ${ask.dialog} ${ask.text}`)) continue;
      met.add(`${seen.language} ${ask.dialog} ${ask.text}`);
      const stateAfter = (text: string) =>
        conversation({ text, language: seen.language }, throughJson(seen.state), { today: november }).state;
      for (const [index, { label, say }] of ask.options.entries()) {
        const pressed = stateAfter(say);
        for (const typed of [String(index + 1), label.toLowerCase()]) {
          const state = stateAfter(typed);
          if (keyOf(state) !== keyOf(pressed))
            faults.push(
              `${seen.language} ${ask.dialog} “${typed}” for [${label}] of ${ask.text}: ${JSON.stringify(state.slots)}`,
            );
        }
      }
    }
    expect(faults.slice(0, 30)).toEqual([]);
  });
});

describe.each(languages)('in %s the crawl reaches', language => {
  const turnsIn = () => replies.filter(seen => seen.language === language).flatMap(({ turns }) => turns);

  it('every dialog', () => {
    const reached = new Set(turnsIn().map(({ dialog }) => dialog));
    expect(Object.keys(dialogs).filter(dialog => !reached.has(dialog as IntentId))).toEqual([]);
  });

  it('every question', () => {
    const asked = new Set(turnsIn().flatMap(turn => (turn.kind === 'ask' ? [turn.slot] : [])));
    expect([...asked].sort()).toEqual(
      [
        'post',
        'postKey',
        'group',
        'office',
        'officeKey',
        'greenTick',
        'mdo',
        'profile',
        'coursesDone',
        'passed',
      ].sort(),
    );
  });

  it('every basis that an answer can have', () => {
    const bases = new Set(turnsIn().flatMap(turn => (turn.kind === 'answer' ? [turn.basis] : [])));
    expect([...bases].sort()).toEqual(['by-group', 'common-knowledge', 'inferred', 'not-stated', 'stated']);
  });

  it('every phrase, but those named here', () => {
    expect(
      usage
        .unused(language)
        .filter(phrase => !onlyInWords.test(phrase))
        .sort(),
      'phrases that no dialog uses: delete them; if only the post or office of an opening leads to one, add the opening to test/support/openings.ts',
    ).toEqual(notSaidHere);
  });
});

function withoutNames(text: string): string {
  const names = [
    ...knowledge.designations.map(({ name }) => name),
    ...knowledge.mdos.map(({ name }) => name),
    ...knowledge.courses.flatMap(({ title, alsoPrinted }) => [title, ...alsoPrinted.map(also => also.title)]),
  ].sort((one, other) => other.length - one.length);
  let left = text.replace(/“[^”]*”/g, '|').replace(/\S+@\S+|https?:\S+/g, '|');
  for (const name of names) left = left.replaceAll(name, '|');
  return left;
}
