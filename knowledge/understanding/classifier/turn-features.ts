/** What speaks for and against the ways in which a message can relate to the turn before it: the same in training and in use. */
import { soundKey } from '../../text/sound.ts';
import type { Fact } from '../facts-told/fact.ts';
import type { IntentId } from '../intents.ts';
import type { Reading } from '../readings.ts';
import { type ClauseWords, rowNumber } from './features.ts';

/** What the helpdesk said last. */
export interface TurnBefore {
  /** What it spoke about. */
  topic: IntentId;
  /** The slot that it asked for; absent where it gave an answer. */
  open?: string | undefined;
}

/** What is known of a message before its talk counts. */
export interface TurnEvidence {
  clauses: readonly ClauseWords[];
  /** All readings of the message alone, the best first. */
  readings: readonly Reading[];
  facts: readonly Pick<Fact, 'slot' | 'of' | 'time' | 'polarity' | 'about'>[];
  /** Whether it names a post, or a place. */
  namesPost: boolean;
  namesPlace: boolean;
  /** Whether it only names something. */
  namesOnly: boolean;
  /** Whether it names a subject of the helpdesk, such as the assessment or the MDO. "Why" and "and then" name none. */
  hasSubject: boolean;
  /** Whether it is a bare yes or no. */
  isYesNo: boolean;
  /** Whether it has a question mark or a question word. */
  asks: boolean;
}

/** The first sizes of messages, in words: a message has the first size that it does not exceed. */
const lengths = [1, 2, 3, 4, 6, 9, 14, 25];
/** The slots that narrow another one, with the facts that answer them. */
const answeredBy: Readonly<Record<string, readonly string[]>> = {
  postKey: ['cadre', 'wing', 'post'],
  officeKey: ['office'],
};

/** The rows of the features, each once. */
export function turnFeatures(evidence: TurnEvidence, before: TurnBefore): Set<number> {
  const rows = new Set<number>();
  const add = (name: string) => rows.add(rowNumber(name));
  addWords(evidence.clauses, before, add);
  addContext(evidence, before, add);
  return rows;
}

function addWords(clauses: readonly ClauseWords[], { topic, open }: TurnBefore, add: (name: string) => void) {
  const isOpen = open === undefined ? 'shut' : 'open';
  const sounds = clauses.flatMap(({ words }) => words).map(soundKey);
  const concepts = clauses.flatMap(clause => clause.concepts);
  for (const [at, sound] of sounds.entries()) {
    add(`sound ${sound}`);
    add(`sound ${sound} ${isOpen}`);
    if (at > 0) add(`sounds ${sounds[at - 1]} ${sound}`);
  }
  add(`first ${sounds[0]}`);
  add(`last ${sounds.at(-1)}`);
  for (const [at, concept] of concepts.entries()) {
    add(`concept ${concept}`);
    add(`concept ${concept} ${isOpen}`);
    add(`concept ${concept} of ${topic}`);
    if (at > 0) add(`concepts ${concepts[at - 1]} ${concept}`);
  }
  add(`length ${lengths.findIndex(most => sounds.length <= most)} ${isOpen}`);
  if (clauses.length > 1) add('clauses');
}

function addContext(evidence: TurnEvidence, { topic, open = '-' }: TurnBefore, add: (name: string) => void) {
  const { readings, facts } = evidence;
  const isOpen = open === '-' ? 'shut' : 'open';
  for (const name of [`topic ${topic}`, `open ${open}`, isOpen, `asked ${topic} ${open}`]) add(name);
  const kinds = [
    ['post', evidence.namesPost],
    ['place', evidence.namesPlace],
    ['names', evidence.namesOnly],
    [evidence.hasSubject ? 'subject' : 'no subject', true],
    ['yes or no', evidence.isYesNo],
    [evidence.asks ? 'asks' : 'tells', true],
  ] as const;
  for (const [kind, is] of kinds) {
    if (!is) continue;
    for (const name of [kind, `${kind} at ${open}`, `${kind} of ${topic}`, `${kind} ${isOpen}`]) add(name);
  }
  for (const { slot, of, time, polarity, about } of facts) {
    const isAnswer = slot === open || answeredBy[open]?.includes(slot) === true;
    for (const name of [
      `fact ${slot}`,
      `fact ${slot} ${isAnswer}`,
      `fact ${slot} of ${topic}`,
      `told of ${of}`,
      `told ${time} ${polarity}`,
    ])
      add(name);
    if (about !== undefined) add(`about ${about} ${about === open}`);
  }
  const [top] = readings;
  const sure = Math.floor((top?.probability ?? 0) * 5);
  const own = readings.find(({ intent }) => intent === topic)?.probability ?? 0;
  for (const name of [
    `reading ${top?.intent}`,
    `reading ${top?.intent} of ${topic}`,
    `sure ${sure}`,
    `sure ${sure} ${isOpen}`,
    `sure ${sure} ${isOpen} ${evidence.asks}`,
    `own ${Math.round(Math.log(own + 1e-4))}`,
  ])
    add(name);
}
