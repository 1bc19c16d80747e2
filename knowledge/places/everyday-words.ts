/**
 * Words that have another meaning in the lexicon of concepts. None of them is read as a misspelt town or a town by its sound:
 * `केवल` means "only" and is not Kavali, `एपीएआर` is not Uttar Pradesh.
 */
import type { ConceptLexicon, Offices } from '../lexicon/schema.ts';
import { fold } from '../text/fold.ts';

/** Shorter beginnings fit too many words. */
const shortestBeginning = 4;

/** Makes the test: true of a folded word in a phrase of the lexicon of concepts, or in the list of words that are no places. */
export function createEverydayWords(
  { conceptsPortal, conceptsTalk, conceptsElsewhere }: ConceptLexicon,
  { notPlaces }: Pick<Offices, 'notPlaces'>,
): (word: string) => boolean {
  const { state: _, office: __, institution: ___, circle: ____, ...portal } = conceptsPortal;
  const whole = new Set(notPlaces.split(' ').map(fold));
  const beginnings = new Set<string>();
  for (const phrases of [portal, conceptsTalk, conceptsElsewhere].flatMap(section => Object.values(section)))
    for (const part of phrases.flatMap(phrase => phrase.split(/\s+/))) {
      const word = fold(part);
      if (part.endsWith('*') && word.length >= shortestBeginning) beginnings.add(word);
      else whole.add(word);
    }
  const lengths = [...new Set([...beginnings].map(({ length }) => length))];
  return word => whole.has(word) || lengths.some(length => beginnings.has(word.slice(0, length)));
}
