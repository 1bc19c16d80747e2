/** The words that are no slips, so that their spaces are right. */
import type { Lexicon } from '../lexicon/schema.ts';
import { words } from '../text/fold.ts';
import { isCommonWord } from './language.ts';

/** True of a word of the lexicon, or of another common word: neither is a word with a wrong space. */
export function knownWords({
  conceptsPortal,
  conceptsTalk,
  conceptsElsewhere,
  plainWords,
  notSlips,
}: Lexicon): (word: string) => boolean {
  const texts = [conceptsPortal, conceptsTalk, conceptsElsewhere, plainWords].flatMap(section =>
    Object.values<readonly string[]>(section).flat(),
  );
  const known = new Set([...texts, ...notSlips].flatMap(text => words(text)));
  return word => known.has(word) || isCommonWord(word);
}
