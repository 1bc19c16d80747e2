/**
 * Words that the lexicon of concepts knows in another sense than as a place: none of them is a town misspelt, or a town by
 * its sound. `केवल` is "only" before it is Kavali, and `एपीएआर` no Uttar Pradesh.
 */
import elsewhere from '../../data/lexicon/concepts-elsewhere.json' with { type: 'json' };
import portal from '../../data/lexicon/concepts-portal.json' with { type: 'json' };
import talk from '../../data/lexicon/concepts-talk.json' with { type: 'json' };
import { fold } from '../text/fold.ts';
import { placeLexicon } from './lexicon.ts';

const { state: _, office: __, institution: ___, circle: ____, ...others } = portal;

const whole = new Set<string>(placeLexicon.offices.notPlaces.split(' ').map(fold));
const beginnings = new Set<string>();
for (const phrases of [...Object.values(others), ...Object.values(talk), ...Object.values(elsewhere)])
  for (const phrase of phrases)
    for (const part of phrase.split(/\s+/)) {
      const word = fold(part);
      if (part.endsWith('*') && word.length >= 4) beginnings.add(word);
      else whole.add(word);
    }
const lengths = [...new Set([...beginnings].map(({ length }) => length))];

/** True of a folded word that is no place: the lexicon of concepts has it, alone or in a phrase, or it is listed so. */
export function isEveryday(word: string): boolean {
  return whole.has(word) || lengths.some(length => beginnings.has(word.slice(0, length)));
}
