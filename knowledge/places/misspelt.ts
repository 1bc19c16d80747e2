/**
 * Reads names of places and offices with slips, and Devanagari names by their sound. Where two names are equally near, neither
 * is read.
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
  /** The one word of the office names that is near; undefined where none or more than one is near. */
  officeWordMeant(word: string): string | undefined;
  /**
   * The place that Devanagari words sound like, where all places with this sound have the same MDOs.
   *
   * @param atLeast the fewest consonants that the words must have
   */
  soundsLike(words: readonly string[], atLeast: number): Place | undefined;
  /** The place or office that Latin words with slips mean, where all nearest names have the same MDOs. */
  misspelt(run: readonly string[]): Place | Office | undefined;
  /** The ids of MDOs with a name like the word, the nearest first. They are offered, never answered. */
  looselyLike(word: string): string[];
}

interface NearName {
  distance: number;
  spelling: Spelling;
}

/** Makes the readers of misspelt names. */
export function createMisspeltNames(gazetteer: Gazetteer, offices: Pick<Offices, 'units'>): MisspeltNames {
  const officeWords = officeWordsByInitial(offices);

  /** The names with at most `limit` slips. A name with another number of words must be nearly exact. */
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

  /** True of a word that is near an everyday word: `juniar` is a slip of `junior`, not of Junnar. */
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
    // A name may have more slips where it still sounds the same, and is long or unlike all others: `Lukhnow`, `Maisur`.
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
      // Many people write -garh as they say it: -gad or -gadh.
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

/** The words of the office names, by first letter: `training` of `postal training centre`. */
function officeWordsByInitial({ units }: Pick<Offices, 'units'>): ReadonlyMap<string, ReadonlySet<string>> {
  const byInitial = new Map<string, Set<string>>();
  for (const word of units.flatMap(({ says }) => says.flatMap(name => fold(name).split(' ')))) {
    if (word.length < 6 || isDevanagari(word)) continue;
    const initial = word.slice(0, 1);
    byInitial.set(initial, (byInitial.get(initial) ?? new Set()).add(word));
  }
  return byInitial;
}

/** A text that is the same for names with the same MDOs. */
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

/** True of names that are unlike most others: states, and towns with an MDO of their own. */
function isUnlikeOthers(named: Named): boolean {
  if (named.what !== 'place') return true;
  return (
    named.kind === 'state' ||
    named.kind === 'state-without-row' ||
    named.options.some(({ mdo, circle }) => mdo !== circle)
  );
}

/**
 * True of a name that is surely the misspelt one: it sounds the same, is long, or is unlike others. Many town names are alike
 * (`Shivpur`, `Shivpuri`): a short name with a slip that changes its sound remains unknown.
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
