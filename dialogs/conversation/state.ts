/** The state of a talk, kept between two messages, and how slots are merged. */
import type { StaffEntry } from '../../knowledge/posts/staff-list.ts';
import { fold } from '../../knowledge/text/fold.ts';
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import type { SlotName, Slots } from '../turns/turn.ts';

/** A dialog that was run, with its slots. The command "back" runs it again. */
interface Visited {
  dialog: IntentId;
  slots: Slots;
}

/** All that is kept of a talk. It is plain JSON, and survives a restart and a release that adds a question. */
export interface State {
  language?: Language;
  /** What is known of the person spoken of, by name. */
  slots: Slots;
  /** The dialog that ran last. Run again over the slots, it gives the same turn. */
  dialog?: IntentId;
  /** Requests of the same message that wait for the answer to the open question. */
  queue: IntentId[];
  /** What is known of the writer, while the talk is about somebody else. */
  own?: Slots;
  /** Whether the writer has claimed the post: "his group" is then about somebody else. */
  isOwnPost?: boolean;
  /** True where the last reply asked nothing, whatever its dialog would ask: it was about several posts. */
  asksNothing?: boolean;
  /** The list of staff that the last replies were about. Another dialog drops it. */
  staff?: StaffEntry[];
  /** What was last known of somebody else, while the talk is about the writer again. */
  other?: Slots;
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
  const { own, other, isOwnPost } = state;
  return {
    language,
    ...now,
    ...(own && { own }),
    ...(other && { other }),
    ...(isOwnPost && { isOwnPost }),
    history: [...state.history, ...visited].slice(-furthestBack),
    failures: 0,
  };
}

/**
 * New slots over known ones. A new post or office removes the answers that narrowed the old one. One that is named again in fewer
 * words, "PA" for "PA in SBCO", leaves the old one as it is.
 */
export function mergeSlots(known: Slots, told: Slots): Slots {
  const filled = withoutSlots(told, [
    ...(isLess(told.post, known.post) ? (['post'] as const) : []),
    ...(isLess(told.office, known.office) ? (['office'] as const) : []),
  ]);
  const newPost = filled.post !== undefined && filled.post !== known.post;
  const stale: SlotName[] = [
    ...(newPost ? (['postKey', 'group'] as const) : []),
    ...(filled.office === undefined ? [] : (['officeKey'] as const)),
    ...(filled.coursesDone === undefined ? [] : (['coursesNotDone'] as const)),
    ...(filled.coursesNotDone === undefined ? [] : (['coursesDone'] as const)),
  ];
  return { ...withoutSlots(known, stale), ...filled };
}

/** The state of a talk that starts over. What is known of the writer stays, where the writer has claimed a post. */
export function restartedState({ slots, own, isOwnPost }: State, language: Language): State {
  return {
    ...newState(),
    language,
    slots: lastingSlots((isOwnPost === true ? own : undefined) ?? slots),
    ...(isOwnPost && { isOwnPost }),
  };
}

/** True where all words of a name are among those of the known one, and fewer. */
function isLess(told: string | undefined, known: string | undefined): boolean {
  if (told === undefined || known === undefined) return false;
  const words = fold(known).split(' ');
  const own = fold(told).split(' ');
  return own.length < words.length && own.every(word => words.includes(word));
}

/** The slots of one question only: they are not kept when another dialog runs. */
const passing: readonly SlotName[] = ['courses', 'list', 'outOfScopeTopic'];

/** The slots that belong to the person: they last through the talk. */
export function lastingSlots(slots: Slots): Slots {
  return withoutSlots(slots, passing);
}

/** The slots without those named. */
export function withoutSlots(slots: Slots, names: readonly SlotName[]): Slots {
  return Object.fromEntries(
    Object.entries(slots).filter(([slot]) => !names.includes(slot as SlotName)),
  ) as Slots;
}
