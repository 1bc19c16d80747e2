/**
 * The names of places and offices, indexed once at import. Looked up by folded words run together, so that `Tamil Nadu`
 * and `Tamilnadu` meet; by sound for names that the lexicon does not write in Devanagari; by slips for misspellings.
 */
import { placeLexicon, type UnitKind } from './lexicon-places.ts';
import { fold, isDevanagari, slips, soundKey, words } from './text.ts';

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

interface Phrase {
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
const bySound = new Map<string, Place[]>();
const byInitial = new Map<string, Phrase[]>();

export const ordinaryWords: ReadonlySet<string> = new Set(
  placeLexicon.offices.ordinaryWords.split(' ').map(word => fold(word)),
);
const ordinaryPlaces = new Set(placeLexicon.offices.placesThatAreOrdinaryWords.map(name => fold(name)));

function undoubled(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

function sound(words: readonly string[]): string {
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

/** Words of the names of offices, by first letter: `training` of `postal training centre`. */
const unitWords = new Map<string, Set<string>>();
for (const { says } of offices.units)
  for (const phrase of says)
    for (const word of fold(phrase).split(' '))
      if (word.length >= 6 && !isDevanagari(word))
        unitWords.set(word.slice(0, 1), (unitWords.get(word.slice(0, 1)) ?? new Set()).add(word));

/** The word of an office's name that a word is a slip of; undefined where it is none, or of two. */
export function unitWordMeant(word: string): string | undefined {
  const limit = word.length < 6 ? 0 : word.length < 9 ? 1 : 2;
  if (limit === 0 || ordinaryWords.has(word)) return undefined;
  const near = [...(unitWords.get(word.slice(0, 1)) ?? [])].filter(
    known => slips(word, known, limit) <= limit,
  );
  return near.length === 1 ? near[0] : undefined;
}

function mdosOf(named: Named): string {
  switch (named.what) {
    case 'place':
      return named.options
        .map(option => option.mdo)
        .sort()
        .join();
    case 'unit':
      return named.unit;
    case 'organisation':
      return '';
  }
}

/** The place that a run of Devanagari words sounds like, where all that sound so lie in the same circle. */
export function soundsLike(words: readonly string[], atLeast: number): Place | undefined {
  const key = sound(words);
  if (key.length < atLeast) return undefined;
  const list = (bySound.get(key) ?? []).filter(place => !place.ordinary);
  const first = list[0];
  return first !== undefined && list.every(place => mdosOf(place) === mdosOf(first)) ? first : undefined;
}

/** Names that few others are like: states, and the towns with an MDO of their own. */
function standsApart(named: Named): boolean {
  if (named.what !== 'place') return true;
  return (
    named.kind === 'state' ||
    named.kind === 'state-without-row' ||
    named.options.some(({ mdo, circle }) => mdo !== circle)
  );
}

/**
 * Whether a name within the allowance is the same word misspelt: the same consonants, or a long or unmistakable name.
 * Town names are alike (`Shivpur`, `Shivpuri`), so a slip that changes the sound of a short one stays an unknown name.
 */
function sameWord(words: readonly string[], joined: string, phrase: Phrase, distance: number): boolean {
  return standsApart(phrase.named) || (joined.length >= 10 && distance === 1) || soundsSame(words, phrase);
}

function soundsSame(words: readonly string[], { folded }: Phrase): boolean {
  const skeleton = (parts: readonly string[]) => undoubled(sound(parts).replace(/h/g, '').replace(/v/g, 'b'));
  return skeleton(words) === skeleton(folded.split(' '));
}

/** How many slips a word of this length may hold and still be read: none below five letters, one to seven, else two. */
function allowance(length: number): number {
  return length < 5 ? 0 : length < 8 ? 1 : 2;
}

function nearest(joined: string, words: number, limit: number): { distance: number; phrase: Phrase }[] {
  const single = undoubled(joined);
  const near: { distance: number; phrase: Phrase }[] = [];
  for (const phrase of byInitial.get(joined.slice(0, 1)) ?? []) {
    if (Math.abs(phrase.single.length - single.length) > limit) continue;
    const distance = Math.max(1, slips(single, phrase.single, limit));
    if (phrase.words !== words && (words > 1 || distance > 1)) continue;
    if (distance <= limit) near.push({ distance, phrase });
  }
  return near;
}

/** `juniar` is a slip of `junior` before it is one of Junnar. */
function slipOfAnOrdinaryWord(word: string, distance: number): boolean {
  for (const ordinary of ordinaryWords)
    if (ordinary.length >= 5 && ordinary[0] === word[0] && slips(word, ordinary, distance) <= distance)
      return true;
  return false;
}

/** What a misspelt run of Latin words is: only where the nearest names all lie in one circle. */
export function misspelt(run: readonly string[]): Place | Unit | undefined {
  // -garh is heard, and written, as -gad and -gadh
  return (
    slipOf(run) ??
    (run.some(word => /gadh?$/.test(word))
      ? slipOf(run.map(word => word.replace(/gadh?$/, 'garh')))
      : undefined)
  );
}

function slipOf(words: readonly string[]): Place | Unit | undefined {
  const joined = words.join('');
  const limit = allowance(joined.length);
  if (limit === 0) return undefined;
  // More slips where the name still sounds the same and is long, or unlike others: `Lukhnow`, `Maisur`.
  const more = limit === 1 ? 2 : 0;
  const near = nearest(joined, words.length, limit + more).filter(({ phrase, distance }) =>
    distance > limit
      ? soundsSame(words, phrase) &&
        ((joined.length >= 7 && distance === limit + 1) || standsApart(phrase.named))
      : sameWord(words, joined, phrase, distance),
  );
  const least = Math.min(...near.map(({ distance }) => distance));
  const closest = near.filter(({ distance }) => distance === least).map(({ phrase }) => phrase.named);
  const states = closest.filter(named => named.what === 'place' && named.kind === 'state');
  const best = states.length > 0 ? states : closest;
  const first = best[0];
  if (first === undefined || first.what === 'organisation' || slipOfAnOrdinaryWord(joined, least))
    return undefined;
  return best.every(other => mdosOf(other) === mdosOf(first)) ? first : undefined;
}

/** MDO ids of names that a word is loosely like, nearest first: to be offered, never answered. */
export function looselyLike(word: string): string[] {
  if (word.length < 4 || isDevanagari(word)) return [];
  const near = nearest(word, 1, word.length < 6 ? 1 : word.length < 9 ? 2 : 3);
  near.sort((a, b) => a.distance - b.distance);
  return near.flatMap(({ phrase }) =>
    phrase.named.what === 'place' ? phrase.named.options.map(({ mdo }) => mdo) : [],
  );
}
