/**
 * The names of places and offices, indexed once at import. Looked up by folded words run together, so that `Tamil Nadu`
 * and `Tamilnadu` meet. Names spelt otherwise than here are looked up by `place-slips.ts`.
 */

import { fold, isDevanagari, words } from '../text/fold.ts';
import { soundKey } from '../text/sound.ts';
import { placeLexicon, type UnitKind } from './lexicon.ts';

export type PlaceKind =
  | 'mdo-name'
  | 'state'
  | 'state-without-row'
  | 'district'
  | 'town'
  | 'region'
  | 'rms-division'
  | 'shared';

/** One MDO that a name may stand for. `circle` is the circle that the place lies in, whichever MDO it is. */
export interface PlaceOption {
  mdo: string;
  circle: string;
  note?: string;
}

export interface Place {
  what: 'place';
  kind: PlaceKind;
  name: string;
  options: PlaceOption[];
  /** The circle meant unless the message says otherwise. */
  dominant?: string;
  /** Circles where a smaller office has this name: only weighed when the message names such a circle. */
  elsewhere: string[];
  /** The state or territory, where it has no row of its own or helps to tell places apart. */
  state?: string;
  /** Also an everyday word (`puri`, `kota`): needs an office word or the like beside it. */
  ordinary: boolean;
  /** An abbreviation (`UP`). */
  short: boolean;
}
export interface Unit {
  what: 'unit';
  unit: UnitKind;
  besideOnly: boolean;
}
export interface Organisation {
  what: 'organisation';
}
export type Named = Place | Unit | Organisation;

/** A name as it is spelt in the lexicon. */
export interface Phrase {
  named: Named;
  folded: string;
  joined: string;
  /** `joined` with doubled letters made single: doubling is the commonest slip. */
  single: string;
  words: number;
}

/** The longest name of the lexicon, in words. */
export const longestName = 8;
const phrases = new Map<string, Phrase[]>();
/** How names begin: most runs of words in a message are told from them by their first letters. */
const beginnings = new Set<string>();
const beginning = 12;
/** Places by how their names sound, and Latin names by their first letter: for `place-slips.ts`. */
export const bySound = new Map<string, Place[]>();
export const byInitial = new Map<string, Phrase[]>();

export const ordinaryWords: ReadonlySet<string> = new Set(
  placeLexicon.offices.ordinaryWords.split(' ').map(word => fold(word)),
);
const ordinaryPlaces = new Set(placeLexicon.offices.placesThatAreOrdinaryWords.map(name => fold(name)));

/** A word with doubled letters made single. */
export function undoubled(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

/** How a name sounds, its words run together. */
export function sound(words: readonly string[]): string {
  return undoubled(words.map(soundKey).join(''));
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Adds a spelling. The first to claim a spelling keeps it, so what is added first takes precedence. */
function add(spelling: string, named: Named, onlyExactly = false): void {
  const folded = fold(spelling);
  if (folded === '') return;
  const parts = folded.split(' ');
  const joined = parts.join('');
  const phrase = { named, folded, joined, single: undoubled(joined), words: parts.length };
  if (phrases.get(phrase.joined)?.some(other => other.words === phrase.words) === true) return;
  push(phrases, phrase.joined, phrase);
  for (let length = 1; length <= beginning; length++) beginnings.add(phrase.joined.slice(0, length));
  if (onlyExactly || named.what === 'organisation' || (named.what === 'unit' && named.besideOnly)) return;
  if (named.what === 'place' && named.short) return;
  if (phrase.joined.length >= 5 && !isDevanagari(folded)) push(byInitial, folded.slice(0, 1), phrase);
  if (named.what === 'place') push(bySound, sound(parts), named);
}

function addPlace(
  names: readonly string[],
  place: Omit<Place, 'what' | 'name' | 'ordinary' | 'short'>,
  short = false,
): void {
  const name = names[0] ?? '';
  for (const spelling of names)
    add(spelling, { what: 'place', name, ...place, ordinary: ordinaryPlaces.has(fold(spelling)), short });
}
const circleOption = (circle: string, note?: string): PlaceOption => ({
  mdo: `CIRCLE-${circle}`,
  circle: `CIRCLE-${circle}`,
  ...(note === undefined ? {} : { note }),
});

const { places, offices } = placeLexicon;
for (const { unit, says, onlyBesideAPlace } of offices.units) {
  for (const phrase of says) add(phrase, { what: 'unit', unit, besideOnly: false });
  for (const phrase of onlyBesideAPlace ?? []) add(phrase, { what: 'unit', unit, besideOnly: true });
}
for (const phrase of offices.otherOrganisations) add(phrase, { what: 'organisation' });
for (const { mdo, says } of offices.mdoNames)
  addPlace(says, { kind: 'mdo-name', options: [{ mdo, circle: mdo }], elsewhere: [] });
for (const state of places.states) {
  const kind = state.ownRow ? 'state' : 'state-without-row';
  const place = { kind, options: [circleOption(state.circle)], elsewhere: [], state: state.name } as const;
  const also = [state.name, state.hindi, ...(state.also ?? [])];
  addPlace(also, { ...place, options: [...place.options], elsewhere: [] });
  for (const short of state.short ?? [])
    add(short, {
      what: 'place',
      name: state.name,
      ...place,
      options: [...place.options],
      elsewhere: [],
      ordinary: false,
      short: true,
    });
}
for (const { names, mdos } of places.alsoAnotherMdo) {
  const circle = mdos.find(mdo => mdo.startsWith('CIRCLE-')) ?? '';
  const state = places.states.find(one => one.ownRow && `CIRCLE-${one.circle}` === circle)?.name;
  const options = mdos.map(mdo => ({ mdo, circle }));
  addPlace(names.split('|'), {
    kind: 'town',
    options,
    elsewhere: [],
    ...(state === undefined ? {} : { state }),
  });
}
for (const { names, options, dominant } of places.shared)
  addPlace(names.split('|'), {
    kind: 'shared',
    options: options.map(([circle, note]) => circleOption(circle, note)),
    elsewhere: [],
    ...(dominant === undefined ? {} : { dominant: `CIRCLE-${dominant}` }),
  });
const elsewhere = new Map(
  places.otherOffices.map(([name, circles]) => [fold(name), circles.map(circle => `CIRCLE-${circle}`)]),
);
for (const { state, circle, district, town } of places.places) {
  for (const [kind, rows] of [
    ['district', district ?? []],
    ['town', town ?? []],
  ] as const)
    for (const row of rows) {
      const names = row.split('|');
      const others = names.flatMap(name => elsewhere.get(fold(name)) ?? []);
      addPlace(names, { kind, options: [circleOption(circle)], elsewhere: others, state });
    }
}
for (const { circle, names } of places.regions)
  for (const row of names)
    addPlace(row.split('|'), { kind: 'region', options: [circleOption(circle)], elsewhere: [] });
for (const { circle, names } of places.rmsDivisions)
  for (const row of names) {
    const [letters = '', seat = ''] = row.split('|');
    const spellings = [
      `RMS ${letters} Division`,
      `${letters} RMS Division`,
      `${letters} Division RMS`,
      `RMS ${letters} Dn`,
      `RMS ${letters} Divn`,
      `${letters} Dn RMS`,
      `RMS ${letters}`,
    ];
    const place = { kind: 'rms-division', options: [circleOption(circle)], elsewhere: [] } as const;
    addPlace([`RMS ${letters} Division, ${seat}`, ...spellings], {
      ...place,
      options: [...place.options],
      elsewhere: [],
    });
  }

for (const [name, circle, other] of places.soundAlike) {
  const larger = named(words(other));
  if (larger?.what !== 'place') continue;
  const options = [
    circleOption(circle, name),
    ...larger.options.map(option => ({ ...option, note: larger.name })),
  ];
  const ordinary = ordinaryPlaces.has(fold(name));
  add(name, { what: 'place', kind: 'shared', name, options, elsewhere: [], ordinary, short: false }, true);
}

/** How many words from a place on may together name something: no name begins with more of them. */
export function mostWordsNamed(words: readonly string[], from: number): number {
  let joined = '';
  let count = 0;
  while (count < longestName && from + count < words.length) {
    joined += words[from + count];
    if (!beginnings.has(joined.slice(0, beginning))) break;
    count++;
  }
  return count;
}

/** What a run of folded words names, exactly. Words may be parted otherwise than in the lexicon (`navi mumbai`, `navimumbai`). */
export function named(words: readonly string[]): Named | undefined {
  const joined = words.length === 1 ? (words[0] ?? '') : words.join('');
  const list = phrases.get(joined);
  if (list === undefined) return undefined;
  return (list.find(phrase => phrase.words === words.length) ?? (joined.length >= 6 ? list[0] : undefined))
    ?.named;
}

/** Units by the sound of their English names, for names spelt in Devanagari: `पोस्टल ट्रेनिंग सेंटर`. */
const unitsBySound = new Map<string, Unit>();
for (const { unit, says } of offices.units)
  for (const phrase of says)
    if (!isDevanagari(phrase) && phrase.includes(' '))
      unitsBySound.set(fold(phrase).split(' ').map(soundKey).join(' '), {
        what: 'unit',
        unit,
        besideOnly: false,
      });

const longestUnit = Math.max(...[...unitsBySound.keys()].map(sounds => sounds.split(' ').length));

/** The office that a run of Devanagari words sounds like. */
export function unitSoundingLike(run: readonly string[]): Unit | undefined {
  return run.length > 1 && run.length <= longestUnit && run.every(isDevanagari)
    ? unitsBySound.get(run.map(soundKey).join(' '))
    : undefined;
}
