/**
 * Names of places and offices that are not spelt as the gazetteer spells them: misspelt, or in Devanagari by their sound.
 * Where two names are equally near, none is meant.
 */

import type { Offices } from '../lexicon/schema.ts';
import { editDistance } from '../text/edit-distance.ts';
import { fold, isDevanagari } from '../text/fold.ts';
import { slipsAllowed } from '../text/nearest.ts';
import {
  type Gazetteer,
  type Named,
  type Office,
  type Place,
  type Spelling,
  sound,
  undoubled,
} from './names.ts';

export interface MisspeltNames {
  /** The word of an office's name that a word is a slip of; undefined where it is none, or of two. */
  officeWordMeant(word: string): string | undefined;
  /**
   * The place that a run of Devanagari words sounds like, where all that sound so lie in the same circle.
   *
   * @param atLeast the fewest consonants that tell one name from others
   */
  soundsLike(words: readonly string[], atLeast: number): Place | undefined;
  /** What a misspelt run of Latin words is: only where the nearest names all lie in one circle. */
  misspelt(run: readonly string[]): Place | Office | undefined;
  /** MDO ids of names that a word is loosely like, nearest first: to be offered, never answered. */
  looselyLike(word: string): string[];
}

interface NearName {
  distance: number;
  spelling: Spelling;
}

/** Makes the readers of misspelt names over the gazetteer. */
export function createMisspeltNames(gazetteer: Gazetteer, offices: Pick<Offices, 'units'>): MisspeltNames {
  const officeWords = officeWordsByInitial(offices);

  /** Names within so many slips. Another number of words counts as a slip of its own only in a single word. */
  function nearNames(joined: string, words: number, limit: number): NearName[] {
    const single = undoubled(joined);
    const near: NearName[] = [];
    for (const spelling of gazetteer.namesBeginning(joined.slice(0, 1))) {
      if (Math.abs(spelling.single.length - single.length) > limit) continue;
      const distance = Math.max(1, editDistance(single, spelling.single, limit));
      if (spelling.words !== words && (words > 1 || distance > 1)) continue;
      if (distance <= limit) near.push({ distance, spelling });
    }
    return near;
  }

  /** `juniar` is a slip of `junior` before it is one of Junnar. */
  function isSlipOfOrdinaryWord(word: string, distance: number): boolean {
    for (const ordinary of gazetteer.ordinaryWords)
      if (
        ordinary.length >= 5 &&
        ordinary[0] === word[0] &&
        editDistance(word, ordinary, distance) <= distance
      )
        return true;
    return false;
  }

  function slipOf(words: readonly string[]): Place | Office | undefined {
    const joined = words.join('');
    const limit = slipsAllowed('placeName', joined.length);
    if (limit === 0) return undefined;
    // More slips where the name still sounds the same and is long, or unlike others: `Lukhnow`, `Maisur`.
    const more = limit === 1 ? 2 : 0;
    const near = nearNames(joined, words.length, limit + more).filter(({ spelling, distance }) =>
      distance > limit
        ? soundsSame(words, spelling) &&
          ((joined.length >= 7 && distance === limit + 1) || isUnlikeOthers(spelling.named))
        : isSameName(words, joined, spelling, distance),
    );
    const least = Math.min(...near.map(({ distance }) => distance));
    const closest = near.filter(({ distance }) => distance === least).map(({ spelling }) => spelling.named);
    const states = closest.filter(named => named.what === 'place' && named.kind === 'state');
    const best = states.length > 0 ? states : closest;
    const first = best[0];
    if (first === undefined || first.what === 'organisation' || isSlipOfOrdinaryWord(joined, least))
      return undefined;
    return best.every(other => mdosOf(other) === mdosOf(first)) ? first : undefined;
  }

  return {
    officeWordMeant(word) {
      const limit = slipsAllowed('officeWord', word.length);
      if (limit === 0 || gazetteer.ordinaryWords.has(word)) return undefined;
      const near = [...(officeWords.get(word.slice(0, 1)) ?? [])].filter(
        known => editDistance(word, known, limit) <= limit,
      );
      return near.length === 1 ? near[0] : undefined;
    },
    soundsLike(words, atLeast) {
      const key = sound(words);
      if (key.length < atLeast) return undefined;
      const list = gazetteer.placesSounding(key).filter(place => !place.ordinary);
      const first = list[0];
      return first !== undefined && list.every(place => mdosOf(place) === mdosOf(first)) ? first : undefined;
    },
    misspelt(run) {
      // Many write -garh as -gad or -gadh, as they say it.
      return (
        slipOf(run) ??
        (run.some(word => /gadh?$/.test(word))
          ? slipOf(run.map(word => word.replace(/gadh?$/, 'garh')))
          : undefined)
      );
    },
    looselyLike(word) {
      if (word.length < 4 || isDevanagari(word)) return [];
      const near = nearNames(word, 1, slipsAllowed('offeredPlace', word.length));
      near.sort((a, b) => a.distance - b.distance);
      return near.flatMap(({ spelling: { named } }) =>
        named.what === 'place' ? named.options.map(({ mdo }) => mdo) : [],
      );
    },
  };
}

/** Words of the names of offices, by first letter: `training` of `postal training centre`. */
function officeWordsByInitial({ units }: Pick<Offices, 'units'>): ReadonlyMap<string, ReadonlySet<string>> {
  const byInitial = new Map<string, Set<string>>();
  for (const word of units.flatMap(({ says }) => says.flatMap(name => fold(name).split(' ')))) {
    if (word.length < 6 || isDevanagari(word)) continue;
    const initial = word.slice(0, 1);
    byInitial.set(initial, (byInitial.get(initial) ?? new Set()).add(word));
  }
  return byInitial;
}

/** Names with the same text here stand for the same MDOs. */
function mdosOf(named: Named): string {
  switch (named.what) {
    case 'place':
      return named.options
        .map(option => option.mdo)
        .sort()
        .join();
    case 'office':
      return named.office;
    case 'organisation':
      return '';
  }
}

/** Names that few others are like: states, and the towns with an MDO of their own. */
function isUnlikeOthers(named: Named): boolean {
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
function isSameName(words: readonly string[], joined: string, spelling: Spelling, distance: number): boolean {
  return (
    isUnlikeOthers(spelling.named) || (joined.length >= 10 && distance === 1) || soundsSame(words, spelling)
  );
}

function soundsSame(words: readonly string[], { folded }: Spelling): boolean {
  const skeleton = (parts: readonly string[]) => undoubled(sound(parts).replace(/h/g, '').replace(/v/g, 'b'));
  return skeleton(words) === skeleton(folded.split(' '));
}
