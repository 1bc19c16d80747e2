/**
 * The files of `data/lexicon`: how employees name posts, offices, places and requests. It is common knowledge of the department.
 * A fact of the documents is never in the lexicon.
 *
 * Each type is derived from its zod schema. Types may be imported everywhere. The schemas may be imported only where data is
 * read, because the page has no zod.
 */
import * as z from 'zod/v4';
import type elsewhere from '../../data/lexicon/concepts-elsewhere.json';
import type told from '../../data/lexicon/concepts-facts.json';
import type portal from '../../data/lexicon/concepts-portal.json';
import type talk from '../../data/lexicon/concepts-talk.json';

const text = z.string().min(1);
const texts = z.array(text);
const someTexts = texts.min(1);
/** Words separated by spaces. */
const words = z.string();
/** A circle, by the part of its MDO id after `CIRCLE-`. */
const Circle = z.string().regex(/^[A-Z]+(-[A-Z]+)*$/);
const MdoId = z.string().regex(/^[A-Z]+(-[A-Z]+)*$/);
/** Spellings of one name, separated by `|`; the first is the one shown. */
const Spellings = z.string().regex(/^[^|]+(\|[^|]+)*$/);
const Prefix = z.string().regex(/^\d{1,6}$/);

/** A designation's official Hindi name, and what people call it besides its printed name and equivalents. */
const DesignationName = z.strictObject({
  designation: z.string(),
  hindi: z.string(),
  /** The cadre as the department names it, where a post is shared by several cadres (Annexure III, equivalents column). */
  cadre: text.optional(),
  /** The wing of a designation that each wing has one of. */
  wing: z.enum(['Postal', 'RMS']).optional(),
  said: texts,
});

/** Words and fixed phrases (`said`), and the printed words that they mean. Several `means` are several meanings. */
const DesignationWord = z.strictObject({ means: someTexts, said: someTexts });

/** A post that several designations share, or that is not printed. It is always a question, never an answer. */
const SharedPost = z.strictObject({
  said: someTexts,
  designations: z.array(z.string()).min(1),
  /** The designation that is meant by far most often. The others are asked about below its answer. */
  usual: z.string().optional(),
  basis: z.enum(['stated', 'inferred', 'common-knowledge', 'not-stated']),
});

const PlainWords = z.strictObject({
  /** Words that join others and are never part of a post. */
  skip: texts,
  /** Words that may come right before a post without changing it ("working as", "मैं"). */
  lead: texts,
  /** Words of other employers and trades. A general post next to one is not a post of the department ("food inspector"). */
  employers: texts,
  /** Other employers by name, and people who have staff: a post right next to one is theirs ("AGM, SBI", "PA to an MLA"). */
  organisations: texts,
  /** Devices and programs: a general post right after one is a part of it ("printer driver"). */
  things: texts,
  /** Everyday words that look or sound like a word of a post but never are ("think", typist in Devanagari; "mili", mali). */
  never: texts,
  /** Abbreviations that are also everyday words; read as a post only where they are written like one. */
  hasty: texts,
  /** Rooms, cars and the like that are read as a post only alone or where they are claimed ("canteen hu"). */
  places: texts,
});

/** What a post is in a message. `acting`: its work is done without holding it. `shown`: the profile names it. */
const PostRole = z.enum([
  'claimed',
  'denied',
  'former',
  'expected',
  'acting',
  'shown',
  'other',
  'authority',
  'office',
  'alternative',
]);

/**
 * How somebody is employed. `contractual`: by a contract, an agency or the day. `outsider`: no employee, such as an agent, an
 * apprentice or a substitute.
 */
const EmploymentKind = z.enum([
  'departmental',
  'gds',
  'contractual',
  'outsider',
  'deputation',
  'leave',
  'probation',
  'retired',
  'suspended',
  'ippb',
  'aps',
]);

/**
 * The words next to a post that tell its role. In a phrase, `@` is any post, and a word that ends in `*` means every word with
 * this beginning.
 */
const PostRoleCue = z.strictObject({
  role: PostRole,
  /** On which side of the post the phrases are. */
  side: z.enum(['before', 'after']),
  /** The most other words between a phrase and the post; two where it is not given. */
  reach: z.int().nonnegative().optional(),
  /** True where the cue holds only for posts of Group A or B, which give orders and head offices; false: only for the others. */
  officers: z.boolean().optional(),
  /** True where the phrase tells how somebody began: a former post only where a later one is told ("joined as MTS, now PA"). */
  beginning: z.boolean().optional(),
  /** True where the phrase must end its clause: "postman bolte hain, …". */
  last: z.boolean().optional(),
  /** True where the cue wins over nearer ones: "who says that I am …". */
  overrides: z.boolean().optional(),
  /** Phrases of which one must be in the same clause. */
  with: someTexts.optional(),
  /** Phrases in the same clause that make the cue void. */
  unless: someTexts.optional(),
  says: someTexts,
});

/** How people say whose post it is, and whether they hold it. */
const PostRoles = z.strictObject({
  cues: z.array(PostRoleCue),
  /** The first words of a new clause. */
  clauseStarts: someTexts,
  /** Words that do not count between a cue and a post. */
  fillers: someTexts,
  or: someTexts,
  and: someTexts,
  /** The words for each kind of employment, in the same notation as the cues. */
  employment: z.array(
    z.strictObject({
      kind: EmploymentKind,
      /** What the words mean where no cue tells a role ("retirement": expected); `claimed` where it is not given. */
      role: PostRole.optional(),
      says: someTexts,
    }),
  ),
  thirdPerson: someTexts,
  /** Words that ask for something. */
  asks: someTexts,
  /** Words by which somebody says that he or she asks: "asking for my mali". */
  reports: someTexts,
  /** Words for "not". */
  no: someTexts,
  /** Words of a clause that does nothing but deny what was just said: "bilkul nahi". */
  denial: someTexts,
  /** Words right after a post that make its holder the one asked about: "postman ko kaunsa". */
  datives: someTexts,
  /** Words after another's post that do the same: "my postman's courses". */
  genitives: someTexts,
  /** What a post has: together with these words a genitive asks for its holder ("AAO sahab ka pad"). */
  askables: someTexts,
  /** Words before a post that do the same: "for my postman". */
  for: someTexts,
  /** Words that call a post in the profile wrong. */
  wrong: someTexts,
  firstPerson: someTexts,
  /** Words for "my" and "our". */
  own: someTexts,
});

/** Correct English words that are one slip away from a word of a post, so that they are never corrected into it. */
const NotSlips = z.array(z.string());

/** Places, and the circle in which each is. */
const Places = z.strictObject({
  states: z.array(
    z.strictObject({
      name: z.string(),
      hindi: z.string(),
      circle: Circle,
      /** False where Annexure II-A has no row of that name: the circle is then common knowledge. */
      ownRow: z.boolean(),
      also: z.array(z.string()).optional(),
      /** Abbreviations: read as the state only where they are used as such. */
      short: z.array(z.string()).optional(),
    }),
  ),
  places: z.array(
    z.strictObject({
      state: z.string(),
      circle: Circle,
      district: z.array(Spellings).optional(),
      town: z.array(Spellings).optional(),
    }),
  ),
  regions: z.array(z.strictObject({ circle: Circle, names: z.array(Spellings) })),
  /** `letters|seat` of an RMS division: `Z|Hyderabad`. */
  rmsDivisions: z.array(z.strictObject({ circle: Circle, names: z.array(Spellings) })),
  /** Names in several circles: circle and note. `dominant`: the circle that is meant unless the message names another one. */
  shared: z.array(
    z.strictObject({
      names: Spellings,
      options: z.array(z.tuple([Circle, z.string()])).min(2),
      dominant: Circle.optional(),
    }),
  ),
  /** Districts and towns whose name some smaller post office of another circle also has. */
  otherOffices: z.array(z.tuple([z.string(), z.array(Circle)])),
  /** A small office, its circle, and the larger place elsewhere that its name may be a slip for: always a question. */
  soundAlike: z.array(z.tuple([z.string(), Circle, z.string()])),
  /** Places that also have a training centre, the academy, CEPT or the Directorate. */
  alsoAnotherMdo: z.array(z.strictObject({ names: Spellings, mdos: z.array(MdoId).min(2) })),
});

/** PIN codes by their first digits. */
const PinCircles = z.strictObject({
  prefixes: z.array(
    z.strictObject({
      prefix: Prefix,
      circle: Circle,
      /** The state or territory, where Annexure II-A has no row for it. */
      state: z.string().optional(),
      /** The other circle, where a branch office with this PIN is in another one. */
      near: Circle.optional(),
    }),
  ),
  doubtful: z.array(z.strictObject({ prefix: Prefix, circles: z.array(Circle).min(2) })),
  army: z.array(Prefix),
  unused: z.array(Prefix),
  central: z.array(z.strictObject({ pin: z.string().regex(/^\d{6}$/), mdos: z.array(MdoId).min(2) })),
});

/** Kinds of office that decide, narrow or leave open which MDO it is. */
const OfficeKind = z.enum([
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
]);

/** How people name offices, and everyday words that are no places. */
const Offices = z.strictObject({
  units: z.array(
    z.strictObject({
      unit: OfficeKind,
      /** The one MDO that all offices of this kind belong to. */
      mdo: MdoId.optional(),
      says: z.array(z.string()),
      /** Words that mean the office only next to a place: `Gaya HO`, but not `aap ho`. */
      onlyBesideAPlace: z.array(z.string()).optional(),
    }),
  ),
  mdoNames: z.array(z.strictObject({ mdo: MdoId, says: z.array(z.string()) })),
  otherOrganisations: z.array(z.string()),
  /** Words that are near a place by a slip or by their sound, but are no places. */
  notPlaces: words,
  /** Words of everyday questions, which are never read as a misspelt place. */
  ordinaryWords: words,
  placesThatAreOrdinaryWords: z.array(z.string()),
  /** Small words that show how a name or a number next to them is meant. */
  cues: z.strictObject({
    /** Words that are often before and after a place … */
    before: words,
    after: words,
    /** … and those by which even an everyday word is a place. */
    surelyBefore: words,
    surelyAfter: words,
    /** The words that a plain question about an office may have, and those of which it must have one. */
    asking: words,
    askingWhich: words,
    /** Office words that are just as often other words. */
    officeOrOtherWord: words,
    labelsOfOtherNumbers: words,
    labelsOfPins: words,
    betweenLabelAndNumber: words,
    /** Before these, `directorate` is the sender of a letter or another department. */
    noPlaceOfWorkBefore: words,
    /** Words before and after a place that an employee has left. */
    leftBefore: words,
    leftAfter: words,
  }),
});

/** The official Hindi name of an MDO, shown with the exact English name that the portal lists. */
const MdoName = z.strictObject({ mdo: z.string(), hindi: text });

/** Commands about the conversation itself, such as "back", and words that such commands are read by. */
const CommandWords = z.strictObject({
  back: someTexts,
  restart: someTexts,
  cancel: someTexts,
  forget: someTexts,
  help: someTexts,
  /** The first words of a message that corrects an earlier one. */
  correction: someTexts,
  /** The first words of a message that continues from the last answer. */
  following: someTexts,
  unsure: someTexts,
  /** Words that ask what two posts or lists have in common, and what not. */
  difference: someTexts,
  /** Words before a number that count from the beginning of a list: "the first four". */
  first: someTexts,
  /** Question words. */
  questions: someTexts,
  /** The words for the first, second, … place in a list. */
  ordinals: z.array(someTexts),
});

/** What is offered as buttons where nothing is named yet. */
const Suggestions = z.strictObject({
  /** The commonest posts, by their exact designation. */
  posts: someTexts,
  /** Offices that are no circle, as people say them. */
  offices: someTexts,
});

/** Phrases by what they are about. A word that ends in `*` means every word with this beginning. */
const Phrases = z.record(z.string(), someTexts);

const folder = 'data/lexicon';

/** Every file: its path, and the schema that it must pass. A new file is one line here and one in `load.ts`. */
export const lexiconFiles = {
  designationNames: { file: `${folder}/designation-names.json`, schema: z.array(DesignationName) },
  designationWords: { file: `${folder}/designation-words.json`, schema: z.array(DesignationWord) },
  sharedPosts: { file: `${folder}/shared-posts.json`, schema: z.array(SharedPost) },
  plainWords: { file: `${folder}/plain-words.json`, schema: PlainWords },
  postRoles: { file: `${folder}/post-roles.json`, schema: PostRoles },
  notSlips: { file: `${folder}/not-slips.json`, schema: NotSlips },
  places: { file: `${folder}/places.json`, schema: Places },
  pinCircles: { file: `${folder}/pin-circles.json`, schema: PinCircles },
  offices: { file: `${folder}/offices.json`, schema: Offices },
  mdoNames: { file: `${folder}/mdo-names.json`, schema: z.array(MdoName) },
  commands: { file: `${folder}/commands.json`, schema: CommandWords },
  suggestions: { file: `${folder}/suggestions.json`, schema: Suggestions },
  conceptsPortal: { file: `${folder}/concepts-portal.json`, schema: Phrases },
  conceptsTalk: { file: `${folder}/concepts-talk.json`, schema: Phrases },
  conceptsElsewhere: { file: `${folder}/concepts-elsewhere.json`, schema: Phrases },
  /** How facts are told: states, quantities, persons, times. Phrases of a concept of another file are added to it. */
  conceptsFacts: { file: `${folder}/concepts-facts.json`, schema: Phrases },
  /** Phrases for each course, by its id. */
  courseSayings: { file: `${folder}/course-sayings.json`, schema: Phrases },
} as const;

export type LexiconFile = keyof typeof lexiconFiles;

/** All of `data/lexicon`. */
export type Lexicon = { readonly [File in LexiconFile]: z.infer<(typeof lexiconFiles)[File]['schema']> };

export type DesignationName = z.infer<typeof DesignationName>;
export type PlainWords = z.infer<typeof PlainWords>;
export type PostRole = z.infer<typeof PostRole>;
export type EmploymentKind = z.infer<typeof EmploymentKind>;
export type PostRoleCue = z.infer<typeof PostRoleCue>;
export type PostRoles = z.infer<typeof PostRoles>;
export type Places = z.infer<typeof Places>;
export type PinCircles = z.infer<typeof PinCircles>;
export type Offices = z.infer<typeof Offices>;
export type OfficeKind = z.infer<typeof OfficeKind>;
export type CommandWords = z.infer<typeof CommandWords>;
export type Suggestions = z.infer<typeof Suggestions>;

/** How people say the posts of Annexure III. */
export type DesignationLexicon = Pick<
  Lexicon,
  'designationNames' | 'designationWords' | 'sharedPosts' | 'plainWords' | 'postRoles' | 'notSlips'
>;
/** How people name places and offices, and which circle each lies in. */
export type PlaceLexicon = Pick<Lexicon, 'places' | 'pinCircles' | 'offices'>;
/** What words are about. */
export type ConceptLexicon = Pick<
  Lexicon,
  'conceptsPortal' | 'conceptsTalk' | 'conceptsElsewhere' | 'conceptsFacts' | 'courseSayings'
>;

/** A concept: of the helpdesk's subject, of the conversation (questions, negation, courtesy, the bot itself), or of another desk. */
export type ConceptId =
  | keyof typeof portal
  | 'course-title'
  | 'pin'
  | keyof typeof talk
  | keyof typeof elsewhere;

/** A concept that facts are read by. */
export type FactConcept = ConceptId | keyof typeof told;
