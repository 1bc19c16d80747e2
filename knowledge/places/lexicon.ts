/**
 * The place lexicon: how employees name places, offices and PIN codes, and which circle each lies in. Ours, not the
 * documents': Annexure II-A prints circles and a few units, no district and no town. Checked once, frozen, and listed
 * in {@link placeLexiconFiles} so that the loader can check and hash the same files.
 */
import { z } from 'zod/v4';
import officesJson from '../../data/lexicon/offices.json' with { type: 'json' };
import pinsJson from '../../data/lexicon/pin-circles.json' with { type: 'json' };
import placesJson from '../../data/lexicon/places.json' with { type: 'json' };
import { words } from '../text/fold.ts';

/** A circle, by the part of its MDO id after `CIRCLE-`. */
const Circle = z.string().regex(/^[A-Z]+(-[A-Z]+)*$/);
const MdoId = z.string().regex(/^[A-Z]+(-[A-Z]+)*$/);
/** Spellings of one name, parted by `|`; the first is the one shown. */
const Names = z.string().regex(/^[^|]+(\|[^|]+)*$/);

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
      district: z.array(Names).optional(),
      town: z.array(Names).optional(),
    }),
  ),
  regions: z.array(z.strictObject({ circle: Circle, names: z.array(Names) })),
  /** `letters|seat` of an RMS division: `Z|Hyderabad`. */
  rmsDivisions: z.array(z.strictObject({ circle: Circle, names: z.array(Names) })),
  /** Names found in several circles. `dominant`: the one that is meant unless said otherwise. */
  shared: z.array(
    z.strictObject({
      names: Names,
      options: z.array(z.tuple([Circle, z.string()])).min(2),
      dominant: Circle.optional(),
    }),
  ),
  /** Districts and towns whose name some smaller post office of another circle bears too. */
  otherOffices: z.array(z.tuple([z.string(), z.array(Circle)])),
  /** A smaller office, its circle, and the larger place elsewhere that its name could be a slip for: to be asked. */
  soundAlike: z.array(z.tuple([z.string(), Circle, z.string()])),
  /** Places that also hold a training centre, the academy, CEPT or the Directorate. */
  alsoAnotherMdo: z.array(z.strictObject({ names: Names, mdos: z.array(MdoId).min(2) })),
});

const Prefix = z.string().regex(/^\d{1,6}$/);
const Pins = z.strictObject({
  prefixes: z.array(
    z.strictObject({
      prefix: Prefix,
      circle: Circle,
      /** The state or territory, where Annexure II-A has no row for it. */
      state: z.string().optional(),
      /** A branch office with this PIN lies in this other circle. */
      near: Circle.optional(),
    }),
  ),
  doubtful: z.array(z.strictObject({ prefix: Prefix, circles: z.array(Circle).min(2) })),
  army: z.array(Prefix),
  unused: z.array(Prefix),
  central: z.array(z.strictObject({ pin: z.string().regex(/^\d{6}$/), mdos: z.array(MdoId).min(2) })),
});

/** Kinds of office that decide, narrow or leave open which MDO it is. */
export const unitKinds = [
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
const UnitKind = z.enum(unitKinds);
export type UnitKind = z.infer<typeof UnitKind>;

const Offices = z.strictObject({
  units: z.array(
    z.strictObject({
      unit: UnitKind,
      says: z.array(z.string()),
      /** Words that mean the office only next to a place name: `Gaya HO`, but not `aap ho`. */
      onlyBesideAPlace: z.array(z.string()).optional(),
    }),
  ),
  mdoNames: z.array(z.strictObject({ mdo: MdoId, says: z.array(z.string()) })),
  otherOrganisations: z.array(z.string()),
  /** Words of everyday questions: never read as a misspelt place. */
  /** Words that are near a place by a slip or by their sound, and are none; parted by spaces. */
  notPlaces: z.string(),
  ordinaryWords: z.string(),
  placesThatAreOrdinaryWords: z.array(z.string()),
  /** Small words that tell how a name or a number beside them is meant; each value is words parted by spaces. */
  cues: z.strictObject({
    /** Before and after which a place is usual … */
    before: z.string(),
    after: z.string(),
    /** … and so usual that even an everyday word is a place there. */
    surelyBefore: z.string(),
    surelyAfter: z.string(),
    /** What else stands in a question about one office only, and what of it must. */
    asking: z.string(),
    askingWhich: z.string(),
    /** Office words that are other words as often. */
    officeOrOtherWord: z.string(),
    labelsOfOtherNumbers: z.string(),
    labelsOfPins: z.string(),
    betweenLabelAndNumber: z.string(),
    /** After which `directorate` is a letter's sender or another department. */
    noPlaceOfWorkBefore: z.string(),
    /** Before and after a place that someone has left. */
    leftBefore: z.string(),
    leftAfter: z.string(),
  }),
});

/** The lexicon's files, each with its schema, for the loader's check and content hash. */
export const placeLexiconFiles = [
  { file: 'lexicon/places.json', schema: Places, json: placesJson as unknown },
  { file: 'lexicon/pin-circles.json', schema: Pins, json: pinsJson as unknown },
  { file: 'lexicon/offices.json', schema: Offices, json: officesJson as unknown },
] as const;

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}

export interface PlaceLexicon {
  places: z.infer<typeof Places>;
  pins: z.infer<typeof Pins>;
  offices: z.infer<typeof Offices>;
}

/** The parsed lexicon. Throws a ZodError at import where a file breaks its schema. */
export const placeLexicon: PlaceLexicon = frozen({
  places: Places.parse(placesJson),
  pins: Pins.parse(pinsJson),
  offices: Offices.parse(officesJson),
});

type Cue = keyof PlaceLexicon['offices']['cues'];
/** The folded words of a cue. */
export function cue(name: Cue): ReadonlySet<string> {
  return new Set(words(placeLexicon.offices.cues[name]));
}
