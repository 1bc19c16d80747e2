/** A fact that a message tells: what, whether it is so, since when, and of whom. */

/** What facts are told about. */
export type FactSlot =
  | 'post'
  | 'office'
  | 'employment'
  | 'cadre'
  | 'wing'
  | 'group'
  | 'greenTick'
  | 'mdo'
  | 'profile'
  | 'uneditable'
  | 'course'
  | 'coursesDone'
  | 'attempts'
  | 'passed'
  | 'login'
  | 'triedAll'
  | 'sparrow'
  | 'answer'
  | 'language';

/** Something told in a message. Plain JSON. */
export interface Fact {
  /**
   * `it` is what the message does not name: "not there yet", "all six". `course` is a course by its id: its state is in
   * {@link state}.
   */
  slot: FactSlot | 'it';
  /** One of the values of the slot, an id, or the words that name a post or an office. */
  value: string;
  /** For a course, and for `it` where the slot is named but its value depends on the question that is open. */
  state?: 'done' | 'left';
  polarity: 'affirmed' | 'denied';
  time: 'now' | 'before' | 'expected';
  /** `anyone`: the message asks about all people of this kind. */
  of: 'writer' | 'other' | 'anyone';
  /** The slot that is named, where only the open question settles the value. */
  about?: FactSlot;
  /** Of a course that is left: no other course is. */
  isOnly?: boolean;
  /** Of a course without a state: the clause says little else. */
  isAlone?: boolean;
  /** Of a course: its title is given, and not only a word of it. */
  isTitle?: boolean;
  /** The profile shows it, which need not be right. */
  isShown?: boolean;
  /** Of an answer: the message says nothing else. */
  isWhole?: boolean;
  /** The folded words of the clause. */
  said: string;
}
