/** The state of a talk, kept between two messages, and how slots are merged. */
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import type { Understood } from '../../knowledge/understanding/understand.ts';
import type { SlotName, Slots } from '../turns/turn.ts';

/** A dialog that was run, with its slots. The command "back" runs it again. */
interface Visited {
  dialog: IntentId;
  slots: Slots;
}

/** All that is kept of a talk. It is plain JSON, and survives a restart and a release that adds a question. */
export interface State {
  language?: Language;
  /** What is known, by name. */
  slots: Slots;
  /** The dialog that ran last. Run again over the slots, it gives the same turn. */
  dialog?: IntentId;
  /** Requests of the same message that wait for the answer to the open question. */
  queue: IntentId[];
  /** The slots of the writer's own post, while the talk is about another person's. */
  own?: Slots;
  /** The dialogs before the current one, newest last, for the command "back". */
  history: Visited[];
  /** Messages in a row that were not understood. */
  failures: number;
  /** The readings that the last reply offered, where it was in doubt. The next message may pick one by its number. */
  offered?: IntentId[];
  /** Whether the talk has said in which languages it answers. */
  languagesTold?: boolean;
}

/** How many dialogs are kept for "back". */
const furthestBack = 10;

/** The state of a talk before its first message. */
export function newState(): State {
  return { slots: {}, queue: [], history: [], failures: 0 };
}

/**
 * The state after a dialog has run. The dialog before it is added to the history.
 *
 * @param now the dialog that ran last, its slots, and the requests that still wait
 */
export function stateAfter(
  state: State,
  now: Required<Pick<State, 'dialog' | 'slots' | 'queue'>>,
  language: Language,
): State {
  const visited = state.dialog === undefined ? [] : [{ dialog: state.dialog, slots: state.slots }];
  const own = state.own === undefined ? {} : { own: state.own };
  return {
    language,
    ...now,
    ...own,
    history: [...state.history, ...visited].slice(-furthestBack),
    failures: 0,
  };
}

/** New slots over known ones. A new post or office removes the answers that narrowed the old one. */
export function mergeSlots(known: Slots, filled: Slots): Slots {
  const newPost = filled.post !== undefined && filled.post !== known.post;
  const stale: SlotName[] = [
    ...(newPost ? (['postKey', 'group'] as const) : []),
    ...(filled.office === undefined ? [] : (['officeKey'] as const)),
    ...(filled.coursesDone === undefined ? [] : (['coursesNotDone'] as const)),
    ...(filled.coursesNotDone === undefined ? [] : (['coursesDone'] as const)),
  ];
  return { ...withoutSlots(known, stale), ...filled };
}

/**
 * The state with the slots of the person that a message is about. A post that the writer does not claim is another person's, where the
 * writer's own is known: "does a GDS have to do it". "My courses" returns to the writer.
 */
export function withPerson(state: State, { entities, claimsPost, speaksOfSelf }: Understood): State {
  const { own, ...rest } = state;
  const { post, postKey, group } = state.slots;
  if (entities.posts === undefined) {
    if (own === undefined || !speaksOfSelf) return state;
    return { ...rest, slots: mergeSlots(withoutSlots(state.slots, ['post', 'postKey', 'group']), own) };
  }
  if (claimsPost) return rest;
  if (post === undefined || own !== undefined) return state;
  return { ...state, own: { post, ...(postKey && { postKey }), ...(group && { group }) } };
}

/** True where the post that a message names is told of another person: "my friend is a mail guard". */
export function namesAnother({ claimsPost, facts }: Understood): boolean {
  return !claimsPost && facts.some(({ slot, of }) => slot === 'post' && of === 'other');
}

/** The slots that belong to the person: they are kept when another dialog runs. */
export function lastingSlots({ post, postKey, group, office, officeKey }: Slots): Slots {
  return {
    ...(post && { post }),
    ...(postKey && postKey !== 'not-sure' && { postKey }),
    ...(group && group !== 'not-sure' && { group }),
    ...(office && { office }),
    ...(officeKey && officeKey !== 'not-sure' && { officeKey }),
  };
}

/** The slots without those named. */
export function withoutSlots(slots: Slots, names: readonly SlotName[]): Slots {
  return Object.fromEntries(
    Object.entries(slots).filter(([slot]) => !names.includes(slot as SlotName)),
  ) as Slots;
}
