/** Whether a message only names something. In a talk, a bare name answers or repeats a request instead of making a new one. */
import type { ConceptId } from '../lexicon/schema.ts';
import { words } from '../text/fold.ts';
import type { Evidence } from './evidence.ts';

/** Concepts that name a person, a post, a place or a group. */
const naming: ReadonlySet<ConceptId> = new Set<ConceptId>([
  'post',
  'state',
  'gds',
  'group-named',
  'office',
  'circle',
  'institution',
  'pin',
  'career',
  'me',
]);

/**
 * True where all words of the message name posts, places or a group, or are everyday words.
 *
 * @param isPlain true of an everyday word
 */
export function namesOnly(
  { hits, tokens, posts, places }: Pick<Evidence, 'hits' | 'tokens' | 'posts' | 'places'>,
  isPlain: (word: string) => boolean,
): boolean {
  const names = new Set([...posts, ...places].flatMap(({ text }) => words(text)));
  const others = hits.filter(({ concept }) => !naming.has(concept)).flatMap(({ text }) => text.split(' '));
  const named = new Set(
    hits.filter(({ concept }) => naming.has(concept)).flatMap(({ text }) => text.split(' ')),
  );
  if (names.size === 0 && named.size === 0) return false;
  const asked = new Set(others);
  return tokens.every(
    word => names.has(word) || (!asked.has(word) && (named.has(word) || isPlain(word) || /^\d+$/.test(word))),
  );
}
