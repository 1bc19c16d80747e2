/** What is kept of a talk between two messages, and how what is heard now goes over what was heard before. */
import type { IntentId } from '../../knowledge/understanding/intent-rules/intent-rules.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import type { SlotName, Slots } from '../turns/turn.ts';

/** A dialog that was run, and its slots: the command "back" returns to it. */
interface Visited {
  dialog: IntentId;
  slots: Slots;
}

/** All that is kept of a talk. Plain JSON: it survives a restart, and a deploy that adds a question. */
export interface State {
  language?: Language;
  /** All that is known, by name. */
  slots: Slots;
  /** The dialog that spoke last; run again over the slots it says the same again. */
  dialog?: IntentId;
  /** Requests of the same message that wait until the open question is answered. */
  queue: IntentId[];
  /** Dialogs run before, newest last, for the command "back". */
  history: Visited[];
  /** Messages in a row that were not understood. */
  failures: number;
}

/** How many dialogs "back" can return through. */
const furthestBack = 10;

/** The state of a talk in which nothing has been written yet. */
export function newState(): State {
  return { slots: {}, queue: [], history: [], failures: 0 };
}

/**
 * The state after a dialog has run. The dialog that ran before it goes onto the way back.
 *
 * @param now the dialog that spoke last, its slots, and the requests that still wait
 */
export function stateAfter(
  state: State,
  now: Required<Pick<State, 'dialog' | 'slots' | 'queue'>>,
  language: Language,
): State {
  const visited = state.dialog === undefined ? [] : [{ dialog: state.dialog, slots: state.slots }];
  return { language, ...now, history: [...state.history, ...visited].slice(-furthestBack), failures: 0 };
}

/** What is heard now, over what was heard before: a new post or office takes its narrowing answers along. */
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

/** What belongs to the person and outlasts a dialog. */
export function lastingSlots({ post, postKey, group, office, officeKey }: Slots): Slots {
  return {
    ...(post && { post }),
    ...(postKey && postKey !== 'not-sure' && { postKey }),
    ...(group && group !== 'not-sure' && { group }),
    ...(office && { office }),
    ...(officeKey && officeKey !== 'not-sure' && { officeKey }),
  };
}

export function withoutSlots(slots: Slots, names: readonly SlotName[]): Slots {
  return Object.fromEntries(
    Object.entries(slots).filter(([slot]) => !names.includes(slot as SlotName)),
  ) as Slots;
}
