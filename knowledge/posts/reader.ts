/** Reads messages, printed names and aliases into the words of Annexure III. */
import type { DesignationLexicon } from '../lexicon/schema.ts';
import { spelledInitials } from '../text/sound.ts';
import { createExpander } from './expand.ts';
import { createTokenizer, type Token } from './tokenize.ts';
import { createPostVocabulary } from './vocabulary.ts';

export interface PostReader {
  /** The tokens of a message, left to right. */
  read(message: string): Token[];
  /** A printed name or an alias in the words of Annexure III, one list for each way to read it. */
  canonical(phrase: string): string[][];
  /** Teaches the words of a form. `printed`: the form as Annexure III prints it. */
  learn(words: readonly string[], printed?: string): void;
}

/** A phrase is read in so many ways at most. */
const mostReadings = 8;

/** @param isPlaceName true of a word that names a place: it is never read as a misspelt word of a post */
export function createPostReader(
  lexicon: DesignationLexicon,
  isPlaceName: (word: string) => boolean,
): PostReader {
  const vocabulary = createPostVocabulary(lexicon);
  const expand = createExpander(vocabulary, isPlaceName);
  const read = createTokenizer(vocabulary, expand);

  /** The meanings of a token of a printed name or alias: only as it is written, never with a slip. */
  function choicesOf({ text, expansions }: Token): readonly (readonly string[])[] {
    const initials = spelledInitials(text);
    if (initials !== undefined && vocabulary.phrase(text) === undefined)
      return [vocabulary.phrase(initials)?.[0] ?? [initials]];
    const exact = expansions.filter(({ by }) => by === 'exact').map(({ words }) => words);
    return exact.length > 0 ? exact : [text.split(' ')];
  }

  return {
    read,
    learn(words, printed) {
      expand.forget();
      vocabulary.learn(words, printed);
    },
    canonical(phrase) {
      let readings: string[][] = [[]];
      for (const token of read(phrase)) {
        if (token.skip && vocabulary.phrase(token.text) === undefined) continue;
        const choices = choicesOf(token);
        readings = readings
          .flatMap(start => choices.map(choice => [...start, ...choice]))
          .slice(0, mostReadings);
      }
      return readings.filter(reading => reading.length > 0);
    },
  };
}
