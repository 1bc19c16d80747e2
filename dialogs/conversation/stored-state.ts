/** Reads a state from a store. An earlier release may have written it. */
import { z } from 'zod/v4';
import { employments } from '../../knowledge/rules/index.ts';
import { outOfScopeTopics } from '../../knowledge/understanding/facts-told/out-of-scope-topic.ts';
import { intentIds } from '../../knowledge/understanding/intents.ts';
import type { SlotName, Slots } from '../turns/turn.ts';
import type { Conversation, IncomingMessage, Reply } from './conversation.ts';
import { withNotice } from './notice.ts';
import type { State } from './state.ts';

/** Former names of fields and slots, with their present names. */
const formerNames: ReadonlyMap<string, string> = new Map([
  ['heard', 'slots'],
  ['waiting', 'queue'],
  ['before', 'history'],
  ['matter', 'outOfScopeTopic'],
]);

const yesNo = ['yes', 'no'] as const;
/** The values of each slot. The file does not compile where a slot is missing. */
const slotValues: { readonly [Name in SlotName]-?: z.ZodType<NonNullable<Slots[Name]>> } = {
  post: z.string(),
  postKey: z.string(),
  group: z.enum(['A', 'B', 'C', 'not-sure']),
  office: z.string(),
  officeKey: z.string(),
  courses: z.array(z.string()),
  list: z.enum(['A', 'B', 'C', 'field']),
  employment: z.enum(employments),
  greenTick: z.enum([...yesNo, 'not-sure']),
  mdo: z.enum(['right', 'department-of-posts', 'old', 'not-sure']),
  profile: z.enum(['matches', 'differs', 'not-sure']),
  coursesDone: z.union([z.enum(['all-six', 'all-three', 'some', 'none', 'not-sure']), z.array(z.string())]),
  coursesNotDone: z.array(z.string()),
  attempts: z.number(),
  passed: z.boolean(),
  triedAll: z.enum(yesNo),
  sparrow: z.enum([...yesNo, 'not-sure']),
  login: z.enum(['works', 'fails']),
  outOfScopeTopic: z.enum(outOfScopeTopics),
};

const Dialog = z.enum(intentIds);
/** A slot that this release does not know is left out. */
const StoredSlots = z.object(slotValues).partial();
const StoredState = z.object({
  language: z.enum(['en', 'hi']).optional(),
  slots: StoredSlots,
  dialog: Dialog.optional(),
  queue: z.array(Dialog),
  own: StoredSlots.optional(),
  other: StoredSlots.optional(),
  isOwnPost: z.boolean().optional(),
  asksNothing: z.boolean().optional(),
  staff: z.array(z.object({ words: z.string(), count: z.number().optional() })).optional(),
  history: z.array(z.object({ dialog: Dialog, slots: StoredSlots })),
  failures: z.int().nonnegative(),
  offered: z.array(Dialog).optional(),
  languagesTold: z.boolean().optional(),
});

/**
 * Reads a stored state. Fields may have their former names.
 *
 * @param stored any JSON
 * @returns undefined where it cannot be read as a state
 */
export function readState(stored: unknown): State | undefined {
  // The parsed type differs from State only in fields that are present and undefined. JSON has no such fields.
  return StoredState.safeParse(withPresentNames(stored)).data as State | undefined;
}

function withPresentNames(stored: unknown): unknown {
  if (Array.isArray(stored)) return stored.map(withPresentNames);
  if (typeof stored !== 'object' || stored === null) return stored;
  return Object.fromEntries(
    Object.entries(stored).map(([name, value]) => [formerNames.get(name) ?? name, withPresentNames(value)]),
  );
}

/**
 * The conversation over stored states. Where a state cannot be read, a new talk begins, and the reply says so in one line.
 *
 * @example
 * const reply = overStore(createConversation(loadKnowledge()));
 * reply({ text: 'yes' }, JSON.parse(row.state), { today: '2026-03-01' });
 */
export function overStore(
  converse: Conversation,
): (message: IncomingMessage, stored: unknown, now: { today: string }) => Reply {
  return (message, stored, now) => {
    if (stored === undefined) return converse(message, undefined, now);
    const state = readState(stored);
    const reply = converse(message, state, now);
    return state === undefined ? withNotice(reply, 'startedAnew') : reply;
  };
}
