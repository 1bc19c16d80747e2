/**
 * Names of places and offices that are not spelt as the lexicon spells them: misspelt, or in Devanagari by their sound.
 * Where two names are as near, none is meant.
 */

import { slips } from '../text/edit-distance.ts';
import { fold, isDevanagari } from '../text/fold.ts';
import { placeLexicon } from './lexicon.ts';
import {
  byInitial,
  bySound,
  type Named,
  ordinaryWords,
  type Phrase,
  type Place,
  sound,
  type Unit,
  undoubled,
} from './names.ts';

/** Words of the names of offices, by first letter: `training` of `postal training centre`. */
const unitWords = new Map<string, Set<string>>();
for (const { says } of placeLexicon.offices.units)
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
