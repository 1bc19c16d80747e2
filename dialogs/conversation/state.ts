/** What is kept of a talk between two messages, and how what is heard now goes over what was heard before. */
import type { IntentId } from '../../knowledge/understanding/intent-rules/intent-rules.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import type { SlotName, Slots } from '../turns/turn.ts';

/** What was going on at one point of the talk. */
interface Point {
  dialog: IntentId;
  slots: Slots;
}

/** All that is kept of a talk. Plain JSON: survives a restart, and a deploy that adds a question. */
export interface State {
  language?: Language;
  /** Heard so far, by name. */
  slots: Slots;
  /** The dialog that spoke last; run again over `heard` it says the same again. */
  dialog?: IntentId;
  /** Requests of the same message that wait until the open question is answered. */
  waiting: IntentId[];
  /** Earlier points, newest last, for "back". */
  before: Point[];
  /** Messages in a row that were not understood. */
  failures: number;
}

const furthestBack = 10;

/** A talk in which nothing was said yet. */
export function fresh(): State {
  return { slots: {}, waiting: [], before: [], failures: 0 };
}

/** The talk as it stands after a dialog has spoken: where it was before goes onto the way back. */
export function standing(
  state: State,
  dialog: IntentId,
  slots: Slots,
  waiting: IntentId[],
  language: Language,
): State {
  const point = state.dialog === undefined ? [] : [{ dialog: state.dialog, slots: state.slots }];
  return {
    language,
    slots,
    dialog,
    waiting,
    before: [...state.before, ...point].slice(-furthestBack),
    failures: 0,
  };
}

/** What is heard now, over what was heard before: a new post or office takes its narrowing answers along. */
export function mergeSlots(before: Slots, told: Slots): Slots {
  const newPost = told.post !== undefined && told.post !== before.post;
  const stale: SlotName[] = [
    ...(newPost ? (['postKey', 'group'] as const) : []),
    ...(told.office === undefined ? [] : (['officeKey'] as const)),
    ...(told.coursesDone === undefined ? [] : (['coursesNotDone'] as const)),
    ...(told.coursesNotDone === undefined ? [] : (['coursesDone'] as const)),
  ];
  return { ...withoutSlots(before, stale), ...told };
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
