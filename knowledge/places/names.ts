/**
 * The gazetteer: an index of the names of places and offices. Names are looked up without the spaces between their words, so
 * that `Tamil Nadu` and `Tamilnadu` are the same. `misspelt.ts` reads names that are spelt otherwise.
 */

import type { OfficeKind, Offices, PlaceLexicon, Places } from '../lexicon/schema.ts';
import { fold, isDevanagari, words } from '../text/fold.ts';
import { soundKey } from '../text/sound.ts';

export type PlaceKind =
  | 'mdo-name'
  | 'state'
  | 'state-without-row'
  | 'district'
  | 'town'
  | 'region'
  | 'rms-division'
  | 'shared';

/** One MDO that a name may mean, and the circle in which the place is. Both are MDO ids. */
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
  /** The circle that is meant unless the message names another one. */
  dominant?: string;
  /** Other circles where a smaller office has this name. They count only where the message names such a circle. */
  elsewhere: string[];
  /** The state or territory of the place. */
  state?: string;
  /** True of a name that is an everyday word too (`puri`, `kota`): it is a place only next to an office word or the like. */
  ordinary: boolean;
  /** True of an abbreviation (`UP`). */
  short: boolean;
}
export interface Office {
  what: 'office';
  office: OfficeKind;
  /** True of words that mean the office only next to a place name. */
  besideOnly: boolean;
}
/** Another employer or authority. A message that names one is not about an office of the department. */
export interface Organisation {
  what: 'organisation';
}
/** What a name of the gazetteer means. */
export type Named = Place | Office | Organisation;

/** A spelling of a name. */
export interface Spelling {
  named: Named;
  folded: string;
  /** The folded words without the spaces. */
  joined: string;
  /** `joined` with doubled letters made single, because doubling is the most common slip. */
  single: string;
  /** The number of words. */
  words: number;
}

/** The longest name of the gazetteer, in words. */
export const longestName = 8;
/** How many first letters of each name are indexed, to skip other words fast. */
const beginningLength = 12;

export interface Gazetteer {
  /** What folded words name, with the spelling of the lexicon. The spaces may differ (`navi mumbai`, `navimumbai`). */
  named(words: readonly string[]): Named | undefined;
  /** The most words from `from` on that may be one name: no name begins with more of them. */
  mostWordsNamed(words: readonly string[], from: number): number;
  /** The office that Devanagari words sound like: `पोस्टल ट्रेनिंग सेंटर`. */
  officeSoundingLike(run: readonly string[]): Office | undefined;
  /** The places with this sound; `key` is a result of {@link sound}. */
  placesSounding(key: string): readonly Place[];
  /** The Latin spellings that begin with a letter, without the names that are only read exactly. */
  namesBeginning(letter: string): readonly Spelling[];
  /** Words of everyday questions, which are never read as a misspelt place. */
  ordinaryWords: ReadonlySet<string>;
}

/** A word with doubled letters made single. */
export function undoubled(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

/** The sound of a name, without the spaces. */
export function sound(words: readonly string[]): string {
  return undoubled(words.map(soundKey).join(''));
}

/** Makes the gazetteer. This takes some tens of milliseconds. */
export function createGazetteer({ places, offices }: Pick<PlaceLexicon, 'places' | 'offices'>): Gazetteer {
  const index = createIndex(new Set(offices.placesThatAreOrdinaryWords.map(name => fold(name))));
  // The first name with a spelling keeps it, so the order of these lines matters.
  addOffices(index, offices);
  addStates(index, places);
  addTownsWithOtherMdos(index, places);
  addSharedNames(index, places);
  addDistrictsAndTowns(index, places);
  addRegionsAndDivisions(index, places);
  addSoundAlikes(index, places);
  return {
    named: index.named,
    mostWordsNamed: index.mostWordsNamed,
    officeSoundingLike: officesBySound(offices),
    placesSounding: key => index.bySound.get(key) ?? [],
    namesBeginning: letter => index.byInitial.get(letter) ?? [],
    ordinaryWords: new Set(offices.ordinaryWords.split(' ').map(word => fold(word))),
  };
}

interface NameIndex extends Pick<Gazetteer, 'named' | 'mostWordsNamed'> {
  /** Adds a spelling, unless it is there with the same number of words. */
  add(spelling: string, named: Named, onlyExactly?: boolean): void;
  /** Adds all spellings of a place; the first is the one that is shown. */
  addPlace(spellings: readonly string[], place: Omit<Place, 'what' | 'name' | 'ordinary' | 'short'>): void;
  isOrdinaryPlace(spelling: string): boolean;
  bySound: ReadonlyMap<string, Place[]>;
  byInitial: ReadonlyMap<string, Spelling[]>;
}

function createIndex(ordinaryPlaces: ReadonlySet<string>): NameIndex {
  const spellings = new Map<string, Spelling[]>();
  const beginnings = new Set<string>();
  const bySound = new Map<string, Place[]>();
  const byInitial = new Map<string, Spelling[]>();
  const isOrdinaryPlace = (spelling: string) => ordinaryPlaces.has(fold(spelling));

  function add(text: string, named: Named, onlyExactly = false): void {
    const folded = fold(text);
    if (folded === '') return;
    const parts = folded.split(' ');
    const joined = parts.join('');
    const spelling = { named, folded, joined, single: undoubled(joined), words: parts.length };
    if (spellings.get(joined)?.some(other => other.words === spelling.words) === true) return;
    push(spellings, joined, spelling);
    for (let length = 1; length <= beginningLength; length++) beginnings.add(joined.slice(0, length));
    if (onlyExactly || isReadExactly(named)) return;
    if (joined.length >= 5 && !isDevanagari(folded)) push(byInitial, folded.slice(0, 1), spelling);
    if (named.what === 'place') push(bySound, sound(parts), named);
  }

  return {
    add,
    addPlace(texts, place) {
      const name = texts[0] ?? '';
      for (const text of texts)
        add(text, { what: 'place', name, ...place, ordinary: isOrdinaryPlace(text), short: false });
    },
    isOrdinaryPlace,
    bySound,
    byInitial,
    named(run) {
      const joined = run.length === 1 ? (run[0] ?? '') : run.join('');
      const list = spellings.get(joined);
      if (list === undefined) return undefined;
      return (
        list.find(spelling => spelling.words === run.length) ?? (joined.length >= 6 ? list[0] : undefined)
      )?.named;
    },
    mostWordsNamed(all, from) {
      let joined = '';
      let count = 0;
      while (count < longestName && from + count < all.length) {
        joined += all[from + count];
        if (!beginnings.has(joined.slice(0, beginningLength))) break;
        count++;
      }
      return count;
    },
  };
}

/** True of names that are never read with slips or by their sound. */
function isReadExactly(named: Named): boolean {
  switch (named.what) {
    case 'organisation':
      return true;
    case 'office':
      return named.besideOnly;
    case 'place':
      return named.short;
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function circleOption(circle: string, note?: string): PlaceOption {
  const mdo = `CIRCLE-${circle}`;
  return { mdo, circle: mdo, ...(note === undefined ? {} : { note }) };
}

function addOffices({ add, addPlace }: NameIndex, { units, otherOrganisations, mdoNames }: Offices): void {
  for (const { unit: office, says, onlyBesideAPlace } of units) {
    for (const name of says) add(name, { what: 'office', office, besideOnly: false });
    for (const name of onlyBesideAPlace ?? []) add(name, { what: 'office', office, besideOnly: true });
  }
  for (const name of otherOrganisations) add(name, { what: 'organisation' });
  for (const { mdo, says } of mdoNames)
    addPlace(says, { kind: 'mdo-name', options: [{ mdo, circle: mdo }], elsewhere: [] });
}

function addStates({ add, addPlace }: NameIndex, { states }: Places): void {
  for (const { name, hindi, circle, ownRow, also, short } of states) {
    const place = () => ({
      kind: ownRow ? ('state' as const) : ('state-without-row' as const),
      options: [circleOption(circle)],
      elsewhere: [],
      state: name,
    });
    addPlace([name, hindi, ...(also ?? [])], place());
    for (const abbreviation of short ?? [])
      add(abbreviation, { what: 'place', name, ...place(), ordinary: false, short: true });
  }
}

/** Towns with a training centre, the academy, CEPT or the Directorate, besides ordinary offices. */
function addTownsWithOtherMdos({ addPlace }: NameIndex, { alsoAnotherMdo, states }: Places): void {
  for (const { names, mdos } of alsoAnotherMdo) {
    const circle = circleAmong(mdos);
    const state = states.find(one => one.ownRow && `CIRCLE-${one.circle}` === circle)?.name;
    addPlace(names.split('|'), {
      kind: 'town',
      options: mdos.map(mdo => ({ mdo, circle })),
      elsewhere: [],
      ...(state === undefined ? {} : { state }),
    });
  }
}

/** The circle of a town that has several MDOs. */
export function circleAmong(mdos: readonly string[]): string {
  return mdos.find(mdo => mdo.startsWith('CIRCLE-')) ?? '';
}

function addSharedNames({ addPlace }: NameIndex, { shared }: Places): void {
  for (const { names, options, dominant } of shared)
    addPlace(names.split('|'), {
      kind: 'shared',
      options: options.map(([circle, note]) => circleOption(circle, note)),
      elsewhere: [],
      ...(dominant === undefined ? {} : { dominant: `CIRCLE-${dominant}` }),
    });
}

function addDistrictsAndTowns({ addPlace }: NameIndex, { places, otherOffices }: Places): void {
  const elsewhere = new Map(
    otherOffices.map(([name, circles]) => [fold(name), circles.map(circle => `CIRCLE-${circle}`)]),
  );
  const addAll = (
    kind: 'district' | 'town',
    rows: readonly string[],
    { state, circle }: Places['places'][number],
  ) => {
    for (const row of rows) {
      const names = row.split('|');
      addPlace(names, {
        kind,
        options: [circleOption(circle)],
        elsewhere: names.flatMap(name => elsewhere.get(fold(name)) ?? []),
        state,
      });
    }
  };
  for (const row of places) {
    addAll('district', row.district ?? [], row);
    addAll('town', row.town ?? [], row);
  }
}

function addRegionsAndDivisions({ addPlace }: NameIndex, { regions, rmsDivisions }: Places): void {
  for (const { circle, names } of regions)
    for (const row of names)
      addPlace(row.split('|'), { kind: 'region', options: [circleOption(circle)], elsewhere: [] });
  for (const { circle, names } of rmsDivisions)
    for (const row of names) {
      const [letters = '', seat = ''] = row.split('|');
      const spellings = [
        `RMS ${letters} Division, ${seat}`,
        `RMS ${letters} Division`,
        `${letters} RMS Division`,
        `${letters} Division RMS`,
        `RMS ${letters} Dn`,
        `RMS ${letters} Divn`,
        `${letters} Dn RMS`,
        `RMS ${letters}`,
      ];
      addPlace(spellings, { kind: 'rms-division', options: [circleOption(circle)], elsewhere: [] });
    }
}

/** Small offices whose name may be a slip for a larger place elsewhere: both are options. */
function addSoundAlikes({ add, named, isOrdinaryPlace }: NameIndex, { soundAlike }: Places): void {
  for (const [name, circle, other] of soundAlike) {
    const larger = named(words(other));
    if (larger?.what !== 'place') continue;
    const options = [
      circleOption(circle, name),
      ...larger.options.map(option => ({ ...option, note: larger.name })),
    ];
    const ordinary = isOrdinaryPlace(name);
    add(name, { what: 'place', kind: 'shared', name, options, elsewhere: [], ordinary, short: false }, true);
  }
}

/** Offices by the sound of their English names, for names written in Devanagari. */
function officesBySound({ units }: Offices): Gazetteer['officeSoundingLike'] {
  const bySound = new Map<string, Office>();
  for (const { unit: office, says } of units)
    for (const name of says)
      if (!isDevanagari(name) && name.includes(' '))
        bySound.set(fold(name).split(' ').map(soundKey).join(' '), {
          what: 'office',
          office,
          besideOnly: false,
        });
  const longest = Math.max(...[...bySound.keys()].map(sounds => sounds.split(' ').length));
  return run =>
    run.length > 1 && run.length <= longest && run.every(isDevanagari)
      ? bySound.get(run.map(soundKey).join(' '))
      : undefined;
}
