/** From the places a message names to the circle they lie in: together where they agree, else asking. */
import { cue } from './lexicon.ts';
import { isPlace, type Mention, type PlaceMention } from './mention.ts';

/** A circle (MDO id) that may be meant, with what tells it apart. */
export interface CircleReading {
  circle: string;
  note?: string;
}

export interface WhereIsIt {
  /** Circles that may be meant; one where the places settle it. */
  circles: CircleReading[];
  /** True where one of the circles is meant unless said otherwise; it then stands first. */
  dominant: boolean;
  /** The places named lie in different circles. */
  conflict: boolean;
  /** Circles that share the name, to be mentioned beside a settled one. */
  others: CircleReading[];
  /** Units of other MDOs in the same place: `PTC-SAHARANPUR`, `DTE`. */
  units: string[];
  /** The mention that best says where it is. */
  by: PlaceMention;
}

const circlesOf = ({ named }: PlaceMention) => [...new Set(named.options.map(({ circle }) => circle))];
const isState = ({ named }: PlaceMention) =>
  named.what === 'place' &&
  (named.kind === 'state' || named.kind === 'state-without-row' || named.kind === 'mdo-name');

function noteFor(mention: PlaceMention, circle: string): CircleReading {
  const note = mention.named.options.find(option => option.circle === circle)?.note;
  return note === undefined ? { circle } : { circle, note };
}

/** Nothing but office words between the places: `Ashok Nagar SO, Chennai`. */
function touching(places: readonly PlaceMention[], mentions: readonly Mention[]): boolean {
  return places.every((place, index) => {
    const next = places[index + 1];
    if (next === undefined) return true;
    let at = place.to;
    for (const mention of mentions) if (mention.from === at && mention.to <= next.from) at = mention.to;
    return at === next.from;
  });
}

/**
 * Weighs the places of a message together. A state settles a shared name; where no circle fits all, a state written
 * right after a place counts, and so does a town beside a name that many circles have; otherwise it is to be asked.
 */
export function whereIsIt(mentions: readonly Mention[]): WhereIsIt | undefined {
  const places = mentions.filter(isPlace);
  const first = places[0];
  if (first === undefined) return undefined;
  const shared = (pick: (place: PlaceMention) => string[]) =>
    pick(first).filter(circle => places.every(place => pick(place).includes(circle)));
  let common = shared(circlesOf);
  if (common.length === 0) common = shared(place => [...circlesOf(place), ...place.named.elsewhere]);
  let agreeing: PlaceMention[] = places;
  let others: CircleReading[] = [];
  if (common.length === 0) {
    const last = places.at(-1) as PlaceMention;
    const firm = places.filter(({ named }) => named.kind !== 'shared' && !named.ordinary);
    const decisive = isState(last) ? last : firm.length === 1 ? firm[0] : undefined;
    if (
      decisive === undefined ||
      !touching(places, mentions) ||
      places.some(({ named }) => named.what === 'pin')
    ) {
      const circles = [...new Set(places.flatMap(circlesOf))].map(circle => ({ circle }));
      return { circles, dominant: false, conflict: true, others: [], units: [], by: first };
    }
    common = circlesOf(decisive);
    others = places
      .filter(place => place !== decisive)
      .flatMap(place => circlesOf(place).map(circle => noteFor(place, circle)));
    agreeing = [decisive];
  }
  const unitPlace = agreeing.find(({ named }) => named.options.some(({ mdo, circle }) => mdo !== circle));
  const units = (unitPlace?.named.options ?? [])
    .filter(({ mdo, circle }) => mdo !== circle && common.includes(circle))
    .map(({ mdo }) => mdo);
  const here = agreeing.filter(place => circlesOf(place).some(circle => common.includes(circle)));
  const by =
    here.find(place => isState(place) && place.named.kind !== 'state-without-row') ??
    unitPlace ??
    here.find(({ named }) => named.kind !== 'shared') ??
    here[0] ??
    first;
  const dominant = agreeing.find(
    ({ named }) => named.dominant !== undefined && common.includes(named.dominant),
  );
  if (
    common.length > 1 &&
    dominant !== undefined &&
    agreeing.every(place => circlesOf(place).length >= common.length)
  ) {
    const leading = dominant.named.dominant ?? '';
    const rest = common.filter(circle => circle !== leading).map(circle => noteFor(dominant, circle));
    return {
      circles: [noteFor(dominant, leading), ...rest],
      dominant: true,
      conflict: false,
      others: rest,
      units,
      by: dominant,
    };
  }
  const teller = agreeing.find(place => place.named.options.some(({ note }) => note !== undefined)) ?? by;
  return {
    circles: common.map(circle => noteFor(teller, circle)),
    dominant: false,
    conflict: false,
    others,
    units,
    by,
  };
}

const leftBefore = cue('leftBefore');
const leftAfter = cue('leftAfter');

/**
 * Leaves out the places that someone moves away from (`from Gujarat to Rajasthan`, `गुजरात से राजस्थान में`), where the
 * message names the new one too.
 *
 * @param words the folded words of the message
 */
export function withoutFormerPlaces(words: readonly string[], mentions: readonly Mention[]): Mention[] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    if (group?.at(-1)?.to === mention.from) group.push(mention);
    else groups.push([mention]);
  }
  const isFormer = (group: Mention[], index: number): boolean => {
    const from = group[0]?.from ?? 0;
    const to = group.at(-1)?.to ?? 0;
    const next = groups[index + 1]?.[0]?.from;
    const lead = words.slice(Math.max(0, from - 2), from);
    if (lead.at(-1) === 'from' || (lead.some(word => leftBefore.has(word)) && !lead.includes('to')))
      return true;
    if (leftAfter.has(words[to] ?? '') && next !== undefined) return true;
    return words[to] === 'to' && next !== undefined && next <= to + 3;
  };
  const staying = groups.filter((group, index) => !isFormer(group, index));
  const decides = (group: Mention[]) =>
    group.some(
      mention => isPlace(mention) || (mention.named.what === 'unit' && mention.named.unit !== 'department'),
    );
  return staying.some(decides) ? staying.flat() : [...mentions];
}
