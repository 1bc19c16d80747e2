/** The words of the cues that tell the role of a post. */
import type { PostRoles } from '../lexicon/schema.ts';

/** The single words of all cues: everyday words, which are no part of a post and do not change one. */
export function cueWords({ cues, clauseStarts }: PostRoles): string[] {
  return [...clauseStarts, ...cues.flatMap(({ says }) => says)].flatMap(text => text.split(' '));
}
