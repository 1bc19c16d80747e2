/** Generated talks: facts in any order, in one message or several, and requests between them. What was told is never asked. */
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { createConversation, type State } from '../../../dialogs/conversation/conversation.ts';
import { readState } from '../../../dialogs/conversation/stored-state.ts';
import type { Ask, SlotName } from '../../../dialogs/turns/turn.ts';
import { loadKnowledge } from '../../../knowledge/load.ts';
import { november } from '../../support/dialog.ts';
import { requests, type Saying, sayings } from './told-facts.ts';

const converse = createConversation(loadKnowledge());

const talksHeld = 2000;
/** Bytes of JSON. */
const largestState = 4096;

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function seeded(seed: number): () => number {
  let at = seed;
  return () => {
    at = (at + 0x6d2b79f5) | 0;
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The manners of writing: the number of the text in each saying, and what joins two facts in one message. */
const manners = [
  { text: 0, joints: [', ', ' and ', '. '] },
  { text: 1, joints: [', ', ' aur ', '. '] },
  { text: 2, joints: [', ', ' और ', '। '] },
] as const;

interface Message {
  text: string;
  /** The slots that are known from this message on. */
  tells: readonly SlotName[];
}

/** One talk: one to four facts of different slots, one to three of them in a message; a request among them and one at the end. */
function talkOf(number: number): Message[] {
  const random = seeded(number);
  const below = (most: number) => Math.floor(random() * most);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const manner = pick(manners);
  const told = new Map<SlotName, Saying>();
  for (let left = 1 + below(4); left > 0; left--) {
    const saying = pick(sayings);
    const slot = saying.slot === 'coursesNotDone' ? 'coursesDone' : saying.slot;
    if (!told.has(slot)) told.set(slot, saying);
  }
  const facts = [...told.values()];
  const messages: Message[] = [];
  while (facts.length > 0) {
    const together = facts.splice(0, 1 + below(3));
    const text = together.map(({ texts }) => texts[manner.text]).join(pick(manner.joints));
    messages.push({ text, tells: together.map(({ slot }) => slot) });
  }
  messages.splice(below(messages.length + 1), 0, { text: pick(requests)[manner.text], tells: [] });
  // A talk ends with a request: facts at the end could be asked no more.
  return [...messages, { text: pick(requests)[manner.text], tells: [] }];
}

/** True of a question about a thing that was told. Which row a told post selects is another thing, as is a course outside the six. */
function isKnown({ slot, about }: Ask, known: ReadonlySet<SlotName>): boolean {
  if (slot === 'coursesDone')
    return about === undefined && (known.has('coursesDone') || known.has('coursesNotDone'));
  return slot !== 'postKey' && slot !== 'officeKey' && known.has(slot);
}

interface Played {
  talk: string;
  asked: string[];
  largest: number;
  isReadable: boolean;
}

function play(messages: readonly Message[]): Played {
  const known = new Set<SlotName>();
  const asked: string[] = [];
  let state: State | undefined;
  let largest = 0;
  let isReadable = true;
  for (const { text, tells } of messages) {
    for (const slot of tells) known.add(slot);
    const reply = converse({ text }, state, { today: november });
    const stored = JSON.stringify(reply.state);
    largest = Math.max(largest, Buffer.byteLength(stored));
    state = JSON.parse(stored);
    isReadable &&= isDeepStrictEqual(readState(state), state);
    for (const turn of reply.turns)
      if (turn.kind === 'ask' && isKnown(turn, known)) asked.push(`${turn.dialog} asks ${turn.slot}`);
  }
  return { talk: messages.map(({ text }) => text).join(' | '), asked, largest, isReadable };
}

describe('each saying, alone', () => {
  it.each(sayings.flatMap(({ texts, ...saying }) => texts.map(text => ({ ...saying, text }))))(
    '“$text” tells $slot',
    ({ slot, value, text }) => {
      const { slots } = converse({ text }, undefined, { today: november }).state;
      if (value === undefined) expect(slots[slot]).toBeTypeOf('string');
      else expect(slots[slot]).toEqual(value);
    },
  );
});

describe(`in ${talksHeld} generated talks`, () => {
  let played: Played[];
  beforeAll(() => {
    played = Array.from({ length: talksHeld }, (_, number) => play(talkOf(number)));
    // Ten seconds on two free cores; more where other tests run beside.
  }, 120_000);

  it('nothing is asked that was told', () => {
    const failed = played.filter(({ asked }) => asked.length > 0);
    const kinds = new Map<string, number>();
    for (const one of failed.flatMap(({ asked }) => [...new Set(asked)]))
      kinds.set(one, (kinds.get(one) ?? 0) + 1);
    const examples = failed.slice(0, 15).map(({ talk, asked }) => `${asked.join('; ')}: ${talk}`);
    expect({ failed: failed.length, kinds: Object.fromEntries(kinds), examples }).toEqual({
      failed: 0,
      kinds: {},
      examples: [],
    });
  });

  it('the state stays small and can be read again', () => {
    expect(Math.max(...played.map(({ largest }) => largest))).toBeLessThan(largestState);
    expect(played.filter(({ isReadable }) => !isReadable).map(({ talk }) => talk)).toEqual([]);
  });

  it('the state stays small in a long talk too', () => {
    const { largest } = play(Array.from({ length: 12 }, (_, number) => talkOf(number)).flat());
    expect(largest).toBeGreaterThan(500);
    expect(largest).toBeLessThan(largestState);
  });
});
