/** Finds the circle of the places in a message: one circle where they agree, else a question. */
import type { Cues } from './cues.ts';
import { isPlace, type OfficeMention, type PlaceMention } from './mention.ts';

/** A circle (MDO id) that may be meant; `note` tells the place there apart. */
export interface CircleOption {
  circle: string;
  note?: string;
}

/** The circles of the places in a message. */
export interface Location {
  /** The circles that may be meant; one where the places settle it. */
  circles: CircleOption[];
  /** True where the first circle is meant unless the message names another one. */
  dominant: boolean;
  /** True where the places are in different circles. */
  conflict: boolean;
  /** Other circles with a place of this name, to be mentioned with the settled one. */
  others: CircleOption[];
  /** The ids of other MDOs in the same place: `PTC-SAHARANPUR`, `DTE`. */
  units: string[];
  /** The mention that shows the place best. */
  by: PlaceMention;
}

/**
 * Compares the places of a message. A state settles a name that several circles have. Where no circle fits all places, a state
 * right after a place counts, and so does a town next to a name that many circles have. Otherwise it is a question.
 *
 * @returns undefined where the message names no place
 */
export function locate(mentions: readonly OfficeMention[]): Location | undefined {
  const places = mentions.filter(isPlace);
  const first = places[0];
  if (first === undefined) return undefined;
  const common = circlesInCommon(places);
  if (common.length > 0) return locationOf(places, common, []);
  const decisive = decisivePlace(places, mentions);
  if (decisive === undefined)
    return {
      circles: [...new Set(places.flatMap(circlesOf))].map(circle => ({ circle })),
      dominant: false,
      conflict: true,
      others: [],
      units: [],
      by: first,
    };
  const others = places
    .filter(place => place !== decisive)
    .flatMap(place => circlesOf(place).map(circle => optionFor(place, circle)));
  return locationOf([decisive], circlesOf(decisive), others);
}

function circlesOf({ named }: PlaceMention): string[] {
  return [...new Set(named.options.map(({ circle }) => circle))];
}

/** The circles in which all places may be; where there is none, circles where a smaller office has the name count too. */
function circlesInCommon(places: readonly PlaceMention[]): string[] {
  const shared = (circles: (place: PlaceMention) => string[]) =>
    places.map(circles).reduce((left, right) => left.filter(circle => right.includes(circle)));
  const common = shared(circlesOf);
  return common.length > 0 ? common : shared(place => [...circlesOf(place), ...place.named.elsewhere]);
}

/** The one place that counts where no circle fits all: a state at the end, or the only name that one circle has. */
function decisivePlace(
  places: readonly PlaceMention[],
  mentions: readonly OfficeMention[],
): PlaceMention | undefined {
  if (!touching(places, mentions) || places.some(({ named }) => named.what === 'pin')) return undefined;
  const last = places.at(-1);
  if (last !== undefined && isState(last)) return last;
  const firm = places.filter(({ named }) => named.kind !== 'shared' && !named.ordinary);
  return firm.length === 1 ? firm[0] : undefined;
}

/** True where only office words are between the places: `Ashok Nagar SO, Chennai`. */
function touching(places: readonly PlaceMention[], mentions: readonly OfficeMention[]): boolean {
  return places.every((place, index) => {
    const next = places[index + 1];
    if (next === undefined) return true;
    let at = place.to;
    for (const mention of mentions) if (mention.from === at && mention.to <= next.from) at = mention.to;
    return at === next.from;
  });
}

function isState({ named }: PlaceMention): boolean {
  return (
    named.what === 'place' &&
    (named.kind === 'state' || named.kind === 'state-without-row' || named.kind === 'mdo-name')
  );
}

/** @param agreeing the places that lie in the circles `common` */
function locationOf(
  agreeing: readonly PlaceMention[],
  common: readonly string[],
  others: CircleOption[],
): Location {
  const unitPlace = agreeing.find(({ named }) => named.options.some(({ mdo, circle }) => mdo !== circle));
  const units = (unitPlace?.named.options ?? [])
    .filter(({ mdo, circle }) => mdo !== circle && common.includes(circle))
    .map(({ mdo }) => mdo);
  const dominant = agreeing.find(
    ({ named }) => named.dominant !== undefined && common.includes(named.dominant),
  );
  if (
    common.length > 1 &&
    dominant !== undefined &&
    agreeing.every(place => circlesOf(place).length >= common.length)
  ) {
    const leading = dominant.named.dominant ?? '';
    const rest = common.filter(circle => circle !== leading).map(circle => optionFor(dominant, circle));
    return {
      circles: [optionFor(dominant, leading), ...rest],
      dominant: true,
      conflict: false,
      others: rest,
      units,
      by: dominant,
    };
  }
  const by = bestPlace(agreeing, common, unitPlace);
  const noted = agreeing.find(place => place.named.options.some(({ note }) => note !== undefined)) ?? by;
  return {
    circles: common.map(circle => optionFor(noted, circle)),
    dominant: false,
    conflict: false,
    others,
    units,
    by,
  };
}

/** The place that shows the circle best: a state with a row of its own, a town with other MDOs, a name of one circle. */
function bestPlace(
  agreeing: readonly PlaceMention[],
  common: readonly string[],
  unitPlace: PlaceMention | undefined,
): PlaceMention {
  const here = agreeing.filter(place => circlesOf(place).some(circle => common.includes(circle)));
  return (
    here.find(place => isState(place) && place.named.kind !== 'state-without-row') ??
    unitPlace ??
    here.find(({ named }) => named.kind !== 'shared') ??
    here[0] ??
    (agreeing[0] as PlaceMention)
  );
}

function optionFor({ named }: PlaceMention, circle: string): CircleOption {
  const note = named.options.find(option => option.circle === circle)?.note;
  return note === undefined ? { circle } : { circle, note };
}

/**
 * Leaves out the places that an employee has left (`from Gujarat to Rajasthan`, `गुजरात से राजस्थान में`), where the message
 * also names the new place.
 *
 * @param words the folded words of the message
 */
export function withoutFormerPlaces(
  words: readonly string[],
  mentions: readonly OfficeMention[],
  { leftBefore, leftAfter }: Cues,
): OfficeMention[] {
  const groups = touchingGroups(mentions);
  const isFormer = (group: readonly OfficeMention[], index: number): boolean => {
    const from = group[0]?.from ?? 0;
    const to = group.at(-1)?.to ?? 0;
    const next = groups[index + 1]?.[0]?.from;
    const before = words.slice(Math.max(0, from - 2), from);
    if (before.at(-1) === 'from' || (before.some(word => leftBefore.has(word)) && !before.includes('to')))
      return true;
    if (leftAfter.has(words[to] ?? '') && next !== undefined) return true;
    return words[to] === 'to' && next !== undefined && next <= to + 3;
  };
  const staying = groups.filter((group, index) => !isFormer(group, index));
  return staying.some(decides) ? staying.flat() : [...mentions];
}

/** The mentions in groups; the mentions of a group touch each other. */
function touchingGroups(mentions: readonly OfficeMention[]): OfficeMention[][] {
  const groups: OfficeMention[][] = [];
  for (const mention of mentions) {
    const group = groups.at(-1);
    if (group?.at(-1)?.to === mention.from) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

function decides(group: readonly OfficeMention[]): boolean {
  return group.some(
    mention => isPlace(mention) || (mention.named.what === 'office' && mention.named.office !== 'department'),
  );
}
