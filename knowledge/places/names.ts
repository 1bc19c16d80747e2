/**
 * The gazetteer: the names of places and offices, indexed. A name is looked up by its folded words run together, so that
 * `Tamil Nadu` and `Tamilnadu` meet. A name that is spelt otherwise than here is looked up by `misspelt.ts`.
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

/** One MDO that a name may stand for. `circle` is the circle that the place lies in, whichever MDO it is. Both are MDO ids. */
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
  /** The circle meant unless the message names another. */
  dominant?: string;
  /** Circles where a smaller office has this name: only weighed when the message names such a circle. */
  elsewhere: string[];
  /** The state or territory, where it has no row of its own or helps to tell places apart. */
  state?: string;
  /** Also an everyday word (`puri`, `kota`): needs an office word or the like next to it. */
  ordinary: boolean;
  /** An abbreviation (`UP`). */
  short: boolean;
}
export interface Office {
  what: 'office';
  office: OfficeKind;
  /** Means the office only next to a place name. */
  besideOnly: boolean;
}
/** Another employer or authority: a message that names one is about no office of the department. */
export interface Organisation {
  what: 'organisation';
}
/** What a name of the gazetteer stands for. */
export type Named = Place | Office | Organisation;

/** A name as the gazetteer spells it. */
export interface Spelling {
  named: Named;
  folded: string;
  /** The folded words run together. */
  joined: string;
  /** `joined` with doubled letters made single: doubling is the commonest slip. */
  single: string;
  /** How many words it has. */
  words: number;
}

/** The longest name of the gazetteer, in words. */
export const longestName = 8;
/** Names are told from other runs of words by this many first letters. */
const beginningLength = 12;

export interface Gazetteer {
  /** What a run of folded words names, exactly. Words may be separated otherwise than in the lexicon (`navi mumbai`, `navimumbai`). */
  named(words: readonly string[]): Named | undefined;
  /** How many words from a place in the text on may together name something: no name begins with more of them. */
  mostWordsNamed(words: readonly string[], from: number): number;
  /** The office that a run of Devanagari words sounds like: `पोस्टल ट्रेनिंग सेंटर`. */
  officeSoundingLike(run: readonly string[]): Office | undefined;
  /** The places whose name sounds so; a key of {@link sound}. */
  placesSounding(key: string): readonly Place[];
  /** The Latin names that begin with a letter, without those that are only read exactly. */
  namesBeginning(letter: string): readonly Spelling[];
  /** Words of everyday questions: never read as a misspelt place. */
  ordinaryWords: ReadonlySet<string>;
}

/** A word with doubled letters made single. */
export function undoubled(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

/** How a name sounds, its words run together. */
export function sound(words: readonly string[]): string {
  return undoubled(words.map(soundKey).join(''));
}

/** Indexes the gazetteer: some 4,000 names, tens of milliseconds, once. */
export function createGazetteer({ places, offices }: Pick<PlaceLexicon, 'places' | 'offices'>): Gazetteer {
  const index = createIndex(new Set(offices.placesThatAreOrdinaryWords.map(name => fold(name))));
  // The first to claim a spelling keeps it, so the order of these lines is the order of precedence.
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

interface Index extends Pick<Gazetteer, 'named' | 'mostWordsNamed'> {
  /** Adds a spelling, unless an earlier one of as many words has it. */
  add(spelling: string, named: Named, onlyExactly?: boolean): void;
  /** Adds every spelling of a place; the first is the one shown. */
  addPlace(spellings: readonly string[], place: Omit<Place, 'what' | 'name' | 'ordinary' | 'short'>): void;
  isOrdinaryPlace(spelling: string): boolean;
  bySound: ReadonlyMap<string, Place[]>;
  byInitial: ReadonlyMap<string, Spelling[]>;
}

function createIndex(ordinaryPlaces: ReadonlySet<string>): Index {
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

/** True of names that no slip and no sound is mended into. */
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

function addOffices({ add, addPlace }: Index, { units, otherOrganisations, mdoNames }: Offices): void {
  for (const { unit: office, says, onlyBesideAPlace } of units) {
    for (const name of says) add(name, { what: 'office', office, besideOnly: false });
    for (const name of onlyBesideAPlace ?? []) add(name, { what: 'office', office, besideOnly: true });
  }
  for (const name of otherOrganisations) add(name, { what: 'organisation' });
  for (const { mdo, says } of mdoNames)
    addPlace(says, { kind: 'mdo-name', options: [{ mdo, circle: mdo }], elsewhere: [] });
}

function addStates({ add, addPlace }: Index, { states }: Places): void {
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

/** Towns that hold a training centre, the academy, CEPT or the Directorate beside ordinary offices. */
function addTownsWithOtherMdos({ addPlace }: Index, { alsoAnotherMdo, states }: Places): void {
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

function addSharedNames({ addPlace }: Index, { shared }: Places): void {
  for (const { names, options, dominant } of shared)
    addPlace(names.split('|'), {
      kind: 'shared',
      options: options.map(([circle, note]) => circleOption(circle, note)),
      elsewhere: [],
      ...(dominant === undefined ? {} : { dominant: `CIRCLE-${dominant}` }),
    });
}

function addDistrictsAndTowns({ addPlace }: Index, { places, otherOffices }: Places): void {
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

function addRegionsAndDivisions({ addPlace }: Index, { regions, rmsDivisions }: Places): void {
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

/** Smaller offices whose name could be a slip for a larger place elsewhere: both are options. */
function addSoundAlikes({ add, named, isOrdinaryPlace }: Index, { soundAlike }: Places): void {
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

/** Offices by the sound of their English names, for names spelt in Devanagari. */
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
