/** The zod schemas that a file of `data/lexicon` must pass. The types, with what each field means, are in `types.ts`. */
import * as z from 'zod/v4';
import * as types from './types.ts';

const text = z.string().min(1);
const texts = z.array(text);
const someTexts = texts.min(1);

/** A circle, by the part of its MDO id after `CIRCLE-`. */
const Circle = z.string().regex(/^[A-Z]+(-[A-Z]+)*$/);
const MdoId = z.string().regex(/^[A-Z]+(-[A-Z]+)*$/);
/** Spellings of one name, separated by `|`. */
const Spellings = z.string().regex(/^[^|]+(\|[^|]+)*$/);
const Prefix = z.string().regex(/^\d{1,6}$/);
const words = z.string();

const DesignationNames = z.array(
  z.strictObject({
    designation: z.string(),
    hindi: z.string(),
    cadre: text.optional(),
    wing: z.enum(['Postal', 'RMS']).optional(),
    said: texts,
  }),
);
const DesignationWords = z.array(z.strictObject({ means: someTexts, said: someTexts }));
const SharedPosts = z.array(
  z.strictObject({
    said: someTexts,
    designations: z.array(z.string()).min(1),
    basis: z.enum(['stated', 'inferred', 'common-knowledge', 'not-stated']),
  }),
);
const PlainWords = z.strictObject({ skip: texts, lead: texts, employers: texts, never: texts, hasty: texts });
const NotSlips = z.array(z.string());

const Places = z.strictObject({
  states: z.array(
    z.strictObject({
      name: z.string(),
      hindi: z.string(),
      circle: Circle,
      ownRow: z.boolean(),
      also: z.array(z.string()).optional(),
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
  rmsDivisions: z.array(z.strictObject({ circle: Circle, names: z.array(Spellings) })),
  shared: z.array(
    z.strictObject({
      names: Spellings,
      options: z.array(z.tuple([Circle, z.string()])).min(2),
      dominant: Circle.optional(),
    }),
  ),
  otherOffices: z.array(z.tuple([z.string(), z.array(Circle)])),
  soundAlike: z.array(z.tuple([z.string(), Circle, z.string()])),
  alsoAnotherMdo: z.array(z.strictObject({ names: Spellings, mdos: z.array(MdoId).min(2) })),
});

const PinCircles = z.strictObject({
  prefixes: z.array(
    z.strictObject({
      prefix: Prefix,
      circle: Circle,
      state: z.string().optional(),
      near: Circle.optional(),
    }),
  ),
  doubtful: z.array(z.strictObject({ prefix: Prefix, circles: z.array(Circle).min(2) })),
  army: z.array(Prefix),
  unused: z.array(Prefix),
  central: z.array(z.strictObject({ pin: z.string().regex(/^\d{6}$/), mdos: z.array(MdoId).min(2) })),
});

const Offices = z.strictObject({
  units: z.array(
    z.strictObject({
      unit: z.enum(types.officeKinds),
      mdo: MdoId.optional(),
      says: z.array(z.string()),
      onlyBesideAPlace: z.array(z.string()).optional(),
    }),
  ),
  mdoNames: z.array(z.strictObject({ mdo: MdoId, says: z.array(z.string()) })),
  otherOrganisations: z.array(z.string()),
  notPlaces: words,
  ordinaryWords: words,
  placesThatAreOrdinaryWords: z.array(z.string()),
  cues: z.strictObject({
    before: words,
    after: words,
    surelyBefore: words,
    surelyAfter: words,
    asking: words,
    askingWhich: words,
    officeOrOtherWord: words,
    labelsOfOtherNumbers: words,
    labelsOfPins: words,
    betweenLabelAndNumber: words,
    noPlaceOfWorkBefore: words,
    leftBefore: words,
    leftAfter: words,
  }),
});

const MdoNames = z.array(z.strictObject({ mdo: z.string(), hindi: text }));

const CommandWords = z.strictObject({
  back: someTexts,
  restart: someTexts,
  cancel: someTexts,
  forget: someTexts,
  help: someTexts,
  correction: someTexts,
  following: someTexts,
  unsure: someTexts,
  questions: someTexts,
  ordinals: z.array(someTexts),
});

const Suggestions = z.strictObject({ posts: someTexts, offices: someTexts });

const Phrases = z.record(z.string(), someTexts);

/** What each file of `data/lexicon` holds. A new file is one line here, one below and one in `load.ts`. */
export interface LexiconFiles {
  designationNames: types.DesignationName[];
  designationWords: types.DesignationWord[];
  sharedPosts: types.SharedPost[];
  plainWords: types.PlainWords;
  notSlips: string[];
  places: types.Places;
  pinCircles: types.PinCircles;
  offices: types.Offices;
  mdoNames: types.MdoName[];
  commands: types.CommandWords;
  suggestions: types.Suggestions;
  conceptsPortal: types.Phrases;
  conceptsTalk: types.Phrases;
  conceptsElsewhere: types.Phrases;
  courseSayings: types.Phrases;
}
export type LexiconKey = keyof LexiconFiles;

const folder = 'data/lexicon';

/** Every file of `data/lexicon`: its path, and the schema that it must pass. */
export const lexiconFiles: {
  readonly [Key in LexiconKey]: { file: string; schema: z.ZodType<LexiconFiles[Key]> };
} = {
  designationNames: { file: `${folder}/designation-names.json`, schema: DesignationNames },
  designationWords: { file: `${folder}/designation-words.json`, schema: DesignationWords },
  sharedPosts: { file: `${folder}/shared-posts.json`, schema: SharedPosts },
  plainWords: { file: `${folder}/plain-words.json`, schema: PlainWords },
  notSlips: { file: `${folder}/not-slips.json`, schema: NotSlips },
  places: { file: `${folder}/places.json`, schema: Places },
  pinCircles: { file: `${folder}/pin-circles.json`, schema: PinCircles },
  offices: { file: `${folder}/offices.json`, schema: Offices },
  mdoNames: { file: `${folder}/mdo-names.json`, schema: MdoNames },
  commands: { file: `${folder}/commands.json`, schema: CommandWords },
  suggestions: { file: `${folder}/suggestions.json`, schema: Suggestions },
  conceptsPortal: { file: `${folder}/concepts-portal.json`, schema: Phrases },
  conceptsTalk: { file: `${folder}/concepts-talk.json`, schema: Phrases },
  conceptsElsewhere: { file: `${folder}/concepts-elsewhere.json`, schema: Phrases },
  courseSayings: { file: `${folder}/course-sayings.json`, schema: Phrases },
};
