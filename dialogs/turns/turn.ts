/** What a dialog is given and what it returns. All of it is plain data, so that every channel renders the same object. */

import type { Basis, Citation, OpenQuestionId } from '../../knowledge/facts/facts.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { MdoSearch } from '../../knowledge/places/search.ts';
import type { DesignationSearch } from '../../knowledge/posts/search.ts';
import type { Employment, StaffGroup } from '../../knowledge/rules/index.ts';
import type { OutOfScopeTopic } from '../../knowledge/understanding/facts-told/out-of-scope-topic.ts';
import type { IntentId } from '../../knowledge/understanding/intents.ts';
import type { Language } from '../../knowledge/understanding/language.ts';
import type { Phrases } from '../phrases/index.ts';

export type { OutOfScopeTopic };

/**
 * What is known of the employee, by name. There is no step number: each turn the dialog runs again from the top over the
 * slots. Plain JSON. `not-sure` is an answer: the question was asked and the employee does not know.
 */
export interface Slots {
  /** The words that name the post and narrow it, as they were written. */
  post?: string;
  /** The key of the designation that was chosen where the post fits several: a cadre, wing, branch, grade or name. */
  postKey?: string;
  group?: StaffGroup | 'not-sure';
  /** The words that name the office, place or PIN code, as they were written. */
  office?: string;
  /** The name of the MDO that was chosen where the office fits several. */
  officeKey?: string;
  /** Ids of the courses that the message names. */
  courses?: string[];
  /** The course list of a group, where it is asked for without a post. */
  list?: StaffGroup | 'field';
  employment?: Employment;
  greenTick?: 'yes' | 'no' | 'not-sure';
  mdo?: 'right' | 'department-of-posts' | 'old' | 'not-sure';
  profile?: 'matches' | 'differs' | 'not-sure';
  coursesDone?: 'all-six' | 'all-three' | 'some' | 'none' | 'not-sure' | string[];
  /** Ids of the courses that are left; all others are done. */
  coursesNotDone?: string[];
  /** How many attempts of the assessment are used. */
  attempts?: number;
  /** Whether the assessment is passed. */
  passed?: boolean;
  /** Whether every way to log in was tried, with old numbers and addresses too. */
  triedAll?: 'yes' | 'no';
  /** Whether the APAR is written in SPARROW. */
  sparrow?: 'yes' | 'no' | 'not-sure';
  login?: 'works' | 'fails';
  /** The subject of a question that is outside this helpdesk. */
  outOfScopeTopic?: OutOfScopeTopic;
}

export type SlotName = keyof Slots;

/** A button. Pressing it sends `say`, as if it was typed, and leads to a dialog with the slots filled. */
export interface Option {
  label: string;
  say: string;
  to: {
    dialog?: IntentId;
    slots?: Slots;
    /** Slots to empty. */
    forget?: SlotName[];
    /** The dialog to run again after that one has answered. */
    returnTo?: IntentId;
  };
}

/** The question that is still needed. Its text says briefly why it is asked. One of its options is always a way out. */
export interface Ask {
  kind: 'ask';
  dialog: IntentId;
  slot: SlotName;
  /** What is asked for, where the name of the slot does not say it: cadre, wing, circle. */
  about?: string;
  text: string;
  /** Where the reason for the question is printed. */
  citations: Citation[];
  options: Option[];
}

/** One statement, and where it is printed. `**bold**` is the only markup. */
export interface Line {
  text: string;
  sources: Citation[];
}

/** A piece of a letter: text, or a blank for the writer to fill in. */
export type LetterPart = string | { blank: string };

/**
 * A letter with blanks. The writer fills them in on the page or on paper: the helpdesk does not ask for the details, send
 * them or store them. `letterText` in `letter-text.ts` gives the letter as text.
 */
export interface Letter {
  kind: 'letter';
  label: string;
  /** The label of the button that opens the letter in a mail program. No address is printed for it. */
  mailLabel: string;
  /** The line with the addressee. */
  to: string;
  subject: string;
  /** The subject as a line of the letter. A mail has the subject in its header instead. */
  subjectLine: string;
  body: LetterPart[];
  /** Each blank once, in the order in which it is filled in; `label` is its name in the letter. */
  blanks: { id: string; label: string }[];
}

/** Something to do besides reading: write a mail, copy a text, fill in a letter, or put a coming date into a calendar. */
export type Action =
  | { kind: 'mail'; label: string; to: string; subject: string; body: string }
  | { kind: 'copy'; label: string; text: string }
  | Letter
  | {
      kind: 'calendar';
      label: string;
      title: string;
      /** `YYYY-MM-DD`. The whole day counts. */
      date: string;
      description: string;
    };

/** An answer. It is complete as text, without cards or buttons. */
export interface Answer {
  kind: 'answer';
  dialog: IntentId;
  headline: string;
  /** Where the headline is printed, where no other line says so. */
  headlineSources?: Citation[];
  /** The list that was asked for, such as the courses. It is shown below the headline, numbered. */
  list: Line[];
  facts: Line[];
  /** What to do, in order. Shown with numbers. */
  steps: Line[];
  cautions: Line[];
  basis: Basis;
  /** All citations of the lines, each once. */
  citations: Citation[];
  /** The open points that touch this answer: where the documents differ or say nothing. */
  openQuestions: OpenQuestionId[];
  /** A question below the answer. With its reply the answer becomes more exact. */
  question?: Ask;
  /** Next steps, as buttons; at most three. */
  next: Option[];
  actions: Action[];
}

export type Turn = Ask | Answer;

/** What a dialog may use: the facts, the searches, the phrases of the reply's language, and the day. */
export interface Context {
  knowledge: Knowledge;
  findDesignation: DesignationSearch;
  findMdo: MdoSearch;
  /** The phrases of {@link language}. */
  say: Phrases;
  /** Official Hindi names, by the exact name of the designation. */
  hindiNames: ReadonlyMap<string, string>;
  /** Official Hindi names, by the id of the MDO. */
  hindiMdos: ReadonlyMap<string, string>;
  language: Language;
  /** `YYYY-MM-DD`, Asia/Kolkata. */
  today: string;
}

/** A dialog is a function: the same slots and context give the same turn. */
export type Dialog = (slots: Slots, context: Context) => Turn;

/**
 * A statement with its citations.
 *
 * @example
 * line('**40 minutes**', guide('assessment')); // { text: '**40 minutes**', sources: [{ source: 'guide', place: 'assessment' }] }
 */
export function line(text: string, ...sources: Citation[]): Line {
  return { text, sources };
}

/**
 * Makes an answer of its parts. Its citations are those of its lines and, after them, those given for the whole.
 *
 * @example
 * answer({ dialog: 'registration', headline: words.headline, basis: 'stated', steps: [line(words.open, om('annexure-ii'))] });
 */
export function answer(
  parts: Pick<Answer, 'dialog' | 'headline' | 'basis'> & Partial<Omit<Answer, 'kind'>>,
): Answer {
  const { list = [], facts = [], steps = [], cautions = [], citations = [], headlineSources = [] } = parts;
  const lines = [...list, ...facts, ...steps, ...cautions];
  const all = [...headlineSources, ...lines.flatMap(({ sources }) => sources), ...citations];
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
