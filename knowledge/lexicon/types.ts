/**
 * The shapes of `data/lexicon`: how employees name posts, offices, places and requests. Plain types without a validator, so
 * that the page's core needs none; `schema.ts` holds the zod schemas that the files must pass to become these.
 *
 * The lexicon is common knowledge of the department, not part of the documents. A fact of the documents never stands here.
 */
import type elsewhere from '../../data/lexicon/concepts-elsewhere.json';
import type portal from '../../data/lexicon/concepts-portal.json';
import type talk from '../../data/lexicon/concepts-talk.json';
import type { Basis } from '../facts/types.ts';

/** A designation's official Hindi name, and what people call it besides its printed name and equivalents. */
export interface DesignationName {
  designation: string;
  hindi: string;
  /** The cadre as the department names it, where a post is shared by several cadres (Annexure III, equivalents column). */
  cadre?: string | undefined;
  /** The wing of a designation that each wing has one of. */
  wing?: 'Postal' | 'RMS' | undefined;
  said: string[];
}

/** Words and fixed phrases (`said`) with the printed words that they stand for. Several `means` are several readings. */
export interface DesignationWord {
  means: string[];
  said: string[];
}

/** A post that is held under several designations, or not printed at all: always a question, never an answer. */
export interface SharedPost {
  said: string[];
  designations: string[];
  basis: Exclude<Basis, 'by-group'>;
}

export interface PlainWords {
  /** Words that join others and never carry a post. */
  skip: string[];
  /** Words that may stand right before a post without changing it ("working as", "मैं"). */
  lead: string[];
  /** Words of other employers and trades: a general post next to one of them is not a post of the department ("food inspector"). */
  employers: string[];
  /** Everyday words that look or sound like a word of a post ("think", typist in Devanagari; "mili", mali): never a post. */
  never: string[];
  /** Abbreviations that are also everyday words; read as a post only where they are written like one. */
  hasty: string[];
}

/** How people say the posts of Annexure III. */
export interface DesignationLexicon {
  names: DesignationName[];
  words: DesignationWord[];
  sharedPosts: SharedPost[];
  plainWords: PlainWords;
  /** Correct English words that are one spelling slip away from a word of a post, so that they are never corrected into it. */
  notSlips: string[];
}

/**
 * Places and the circle that each lies in. A circle is the part of its MDO id after `CIRCLE-`. A "spellings" text holds the
 * spellings of one name, separated by `|`; the first is the one shown.
 */
export interface Places {
  states: {
    name: string;
    hindi: string;
    circle: string;
    /** False where Annexure II-A has no row of that name: the circle is then common knowledge. */
    ownRow: boolean;
    also?: string[] | undefined;
    /** Abbreviations: read as the state only where they are used as such. */
    short?: string[] | undefined;
  }[];
  places: { state: string; circle: string; district?: string[] | undefined; town?: string[] | undefined }[];
  regions: { circle: string; names: string[] }[];
  /** `letters|seat` of an RMS division: `Z|Hyderabad`. */
  rmsDivisions: { circle: string; names: string[] }[];
  /** Names found in several circles: `options` are circle and note. `dominant`: the circle meant unless the message names another. */
  shared: { names: string; options: [string, string][]; dominant?: string | undefined }[];
  /** Districts and towns whose name some smaller post office of another circle also has. */
  otherOffices: [string, string[]][];
  /** A smaller office, its circle, and the larger place elsewhere that its name could be a slip for: always a question. */
  soundAlike: [string, string, string][];
  /** Places that also hold a training centre, the academy, CEPT or the Directorate. */
  alsoAnotherMdo: { names: string; mdos: string[] }[];
}

/** PIN codes by their first digits. */
export interface PinCircles {
  prefixes: {
    prefix: string;
    circle: string;
    /** The state or territory, where Annexure II-A has no row for it. */
    state?: string | undefined;
    /** A branch office with this PIN lies in this other circle. */
    near?: string | undefined;
  }[];
  doubtful: { prefix: string; circles: string[] }[];
  army: string[];
  unused: string[];
  central: { pin: string; mdos: string[] }[];
}

/** Kinds of office that decide, narrow or leave open which MDO it is. */
export const officeKinds = [
  'directorate',
  'dak-bhawan',
  'raknpa',
  'cept',
  'ptc',
  'rtc',
  'training-centre',
  'circle',
  'region',
  'division',
  'post-office',
  'mail-office',
  'circle-unit',
  'department',
  'ippb',
  'army-postal',
  'accounts-office',
  'civil-wing',
  'foreign-post',
  'deputation',
] as const;
export type OfficeKind = (typeof officeKinds)[number];

/** Small words that tell how a name or a number next to them is meant; each value is words separated by spaces. */
export interface CueWords {
  /** Before and after these a place is usual … */
  before: string;
  after: string;
  /** … and so usual that even an everyday word is a place there. */
  surelyBefore: string;
  surelyAfter: string;
  /** What else a question about one office may hold, and what of it must be there. */
  asking: string;
  askingWhich: string;
  /** Office words that are just as often other words. */
  officeOrOtherWord: string;
  labelsOfOtherNumbers: string;
  labelsOfPins: string;
  betweenLabelAndNumber: string;
  /** After these `directorate` is the sender of a letter or another department. */
  noPlaceOfWorkBefore: string;
  /** Before and after a place that someone has left. */
  leftBefore: string;
  leftAfter: string;
}

/** How people name offices, and the everyday words that are no places. */
export interface Offices {
  units: {
    unit: OfficeKind;
    /** The one MDO that all offices of this kind belong to. */
    mdo?: string | undefined;
    says: string[];
    /** Words that mean the office only next to a place name: `Gaya HO`, but not `aap ho`. */
    onlyBesideAPlace?: string[] | undefined;
  }[];
  mdoNames: { mdo: string; says: string[] }[];
  otherOrganisations: string[];
  /** Words that are near a place by a slip or by their sound, and are no places; separated by spaces. */
  notPlaces: string;
  /** Words of everyday questions: never read as a misspelt place; separated by spaces. */
  ordinaryWords: string;
  placesThatAreOrdinaryWords: string[];
  cues: CueWords;
}

/** How people name places and offices, and which circle each lies in. */
export interface PlaceLexicon {
  places: Places;
  pins: PinCircles;
  offices: Offices;
}

/** The official Hindi name of an MDO, shown with the exact English name that the portal lists. */
export interface MdoName {
  mdo: string;
  hindi: string;
}

/** Words that steer a conversation, whatever its subject. */
export interface CommandWords {
  back: string[];
  restart: string[];
  cancel: string[];
  forget: string[];
  help: string[];
  /** A message that begins with one of these takes back what was told. */
  correction: string[];
  /** A message that begins with one of these goes on from the last answer. */
  following: string[];
  unsure: string[];
  /** Question words. */
  questions: string[];
  /** The words for the first, second, … place in a list. */
  ordinals: string[][];
}

/** What is offered as buttons where nothing is named yet. */
export interface Suggestions {
  /** The commonest posts, by their exact designation. */
  posts: string[];
  /** Offices that are no circle, as people say them. */
  offices: string[];
}

/** What belongs to the helpdesk's subject. */
export type PortalConcept = keyof typeof portal | 'course-title' | 'pin';
/** What belongs to the conversation: questions, negation, courtesy, the bot itself. */
export type TalkConcept = keyof typeof talk;
/** What belongs to other desks. */
export type ElsewhereConcept = keyof typeof elsewhere;
export type ConceptId = PortalConcept | TalkConcept | ElsewhereConcept;

/** Phrases by what they are about. A word ending in `*` stands for every word that begins so. */
export type Phrases = Record<string, string[]>;

export interface ConceptLexicon {
  portal: Phrases;
  talk: Phrases;
  elsewhere: Phrases;
  /** Phrases for each course, by its id. */
  courseSayings: Phrases;
}

/** All of `data/lexicon` but the examples, which the classifier alone learns from. */
export interface Lexicon {
  designations: DesignationLexicon;
  places: PlaceLexicon;
  mdoNames: MdoName[];
  commands: CommandWords;
  suggestions: Suggestions;
  concepts: ConceptLexicon;
}
