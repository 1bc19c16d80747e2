/**
 * Words that the lexicon of concepts knows in another sense than as a place: none of them is a town misspelt, or a town by
 * its sound. `केवल` is "only" before it is Kavali, and `एपीएआर` is not Uttar Pradesh.
 */
import type { Lexicon } from '../lexicon/types.ts';
import { fold } from '../text/fold.ts';

/** Words that begin with so few letters are too many. */
const shortestBeginning = 4;

/** Makes the test of a folded word: true where the lexicon of concepts has it, alone or in a phrase, or lists it as no place. */
export function createEverydayWords({
  concepts,
  places,
}: Pick<Lexicon, 'concepts' | 'places'>): (word: string) => boolean {
  const { state: _, office: __, institution: ___, circle: ____, ...portal } = concepts.portal;
  const whole = new Set(places.offices.notPlaces.split(' ').map(fold));
  const beginnings = new Set<string>();
  for (const phrases of [portal, concepts.talk, concepts.elsewhere].flatMap(section =>
    Object.values(section),
  ))
    for (const part of phrases.flatMap(phrase => phrase.split(/\s+/))) {
      const word = fold(part);
      if (part.endsWith('*') && word.length >= shortestBeginning) beginnings.add(word);
      else whole.add(word);
    }
  const lengths = [...new Set([...beginnings].map(({ length }) => length))];
  return word => whole.has(word) || lengths.some(length => beginnings.has(word.slice(0, length)));
}
