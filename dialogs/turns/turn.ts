/** What a dialog hears and what it says. Plain data: every channel renders the same object. */

import type { Basis, Citation, Knowledge, OpenQuestionId } from '../../knowledge/facts/load.ts';
import type { MdoSearch } from '../../knowledge/places/search.ts';
import type { DesignationSearch } from '../../knowledge/posts/search.ts';
import type { Employment, StaffGroup } from '../../knowledge/rules/index.ts';
import type { OutOfScopeTopic } from '../../knowledge/understanding/facts-told/out-of-scope-topic.ts';
import type { IntentId } from '../../knowledge/understanding/intent-rules/intent-rules.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import type { Phrases } from '../phrases/index.ts';

export type { OutOfScopeTopic };

/**
 * What was heard so far, by name; never a step number. A dialog runs again from the top over it each turn. Plain JSON.
 * An answer to a question that tells candidates apart is kept as the chosen candidate's key; `not-sure` is an answer.
 */
export interface Slots {
  /** The words that name the post and narrow it, as said. */
  post?: string;
  /** The candidate chosen among those the post could be: a cadre, wing, branch, grade or name. */
  postKey?: string;
  group?: StaffGroup | 'not-sure';
  /** The words that name the office, place or PIN code, as said. */
  office?: string;
  officeKey?: string;
  /** Ids of courses named in the question. */
  courses?: string[];
  /** A whole course list asked for by its group, without a post. */
  list?: StaffGroup | 'field';
  employment?: Employment;
  greenTick?: 'yes' | 'no' | 'not-sure';
  mdo?: 'right' | 'department-of-posts' | 'old' | 'not-sure';
  profile?: 'matches' | 'differs' | 'not-sure';
  coursesDone?: 'all-six' | 'all-three' | 'some' | 'none' | 'not-sure' | string[];
  /** Courses said to be still open, all others being done. */
  coursesNotDone?: string[];
  attempts?: number;
  passed?: boolean;
  /** Every login method and every old number and address was tried. */
  triedAll?: 'yes' | 'no';
  sparrow?: 'yes' | 'no' | 'not-sure';
  login?: 'works' | 'fails';
  /** What a question outside the subject is about. */
  outOfScopeTopic?: OutOfScopeTopic;
}

export type SlotName = keyof Slots;

/** What pressing a button leads to: a dialog, with more heard. The channel sends `say`, as if typed. */
export interface Option {
  label: string;
  say: string;
  to: {
    dialog?: IntentId;
    slots?: Slots;
    forget?: SlotName[];
    /** The dialog to come back to once that one has answered. */
    returnTo?: IntentId;
  };
}

/** The one question still needed. `text` says in half a line why it is asked. The options always hold a way out. */
export interface Ask {
  kind: 'ask';
  dialog: IntentId;
  slot: SlotName;
  /** What is asked for, in the field's words, where the slot's name does not say it: cadre, wing, circle. */
  about?: string;
  text: string;
  /** Where the reason for the question is printed. */
  citations: Citation[];
  options: Option[];
}

/** One statement and where it is printed. `**bold**` is the only markup. */
export interface Line {
  text: string;
  sources: Citation[];
}

/** A piece of a letter: words as they stand, or a blank that its writer fills in. */
export type LetterPart = string | { blank: string };

/**
 * A letter with blanks, for its writer to fill in where they are: nothing of it is asked for, sent or stored here. As text
 * it is {@link letterText}.
 */
export interface Letter {
  kind: 'letter';
  label: string;
  /** For opening it in the reader's mail program; no address is printed for it. */
  mailLabel: string;
  /** The line that names the addressee. */
  to: string;
  subject: string;
  /** The subject as a line of the letter; a mail has it in its head. */
  subjectLine: string;
  body: LetterPart[];
  /** Every blank once, in the order of filling in; `label` is what it is called in the letter. */
  blanks: { id: string; label: string }[];
}

/** Something to do beyond reading: write a mail, copy a text, fill in a letter, put a date still ahead into a calendar. */
export type Action =
  | { kind: 'mail'; label: string; to: string; subject: string; body: string }
  | { kind: 'copy'; label: string; text: string }
  | Letter
  | {
      kind: 'calendar';
      label: string;
      title: string;
      /** `YYYY-MM-DD`; the whole day counts. */
      date: string;
      description: string;
    };

/** An answer; complete as text, without cards or buttons. */
export interface Answer {
  kind: 'answer';
  dialog: IntentId;
  headline: string;
  /** What was asked for, where that is a list (courses); numbered when shown, right below the headline. */
  list: Line[];
  facts: Line[];
  /** What to do, in order; numbered when shown. */
  steps: Line[];
  cautions: Line[];
  basis: Basis;
  /** Every citation of the lines, each once. */
  citations: Citation[];
  /** Points on which the documents differ or are silent that touch this answer. */
  openQuestions: OpenQuestionId[];
  /** At most three. */
  next: Option[];
  actions: Action[];
}

export type Turn = Ask | Answer;

/** What a dialog may use: the knowledge, the searches over it, the language's phrases and today's date in India. */
export interface Context {
  knowledge: Knowledge;
  findDesignation: DesignationSearch;
  findMdo: MdoSearch;
  say: Phrases;
  /** Official Hindi names by exact designation. */
  hindiNames: ReadonlyMap<string, string>;
  /** Official Hindi names by MDO id. */
  hindiMdos: ReadonlyMap<string, string>;
  language: Language;
  /** `YYYY-MM-DD`, Asia/Kolkata. */
  today: string;
}

/** A dialog is a function of what was heard. */
export type Dialog = (slots: Slots, context: Context) => Turn;

/** A statement with its sources. */
export function line(text: string, ...sources: Citation[]): Line {
  return { text, sources };
}

/** An answer from its parts; collects the citations of its lines, and adds those that cover it as a whole. */
export function answer(
  parts: Pick<Answer, 'dialog' | 'headline' | 'basis'> & Partial<Omit<Answer, 'kind'>>,
): Answer {
  const { list = [], facts = [], steps = [], cautions = [], citations = [] } = parts;
  const all = [...[...list, ...facts, ...steps, ...cautions].flatMap(({ sources }) => sources), ...citations];
  const each = new Map(
    all.map(citation => [`${citation.source} ${citation.place} ${citation.row ?? ''}`, citation]),
  );
  return {
    openQuestions: [],
    next: [],
    actions: [],
    ...parts,
    kind: 'answer',
    list,
    facts,
    steps,
    cautions,
    citations: [...each.values()],
  };
}
