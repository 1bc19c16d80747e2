/** The words of the cues that tell the role of a post. */
import type { PostRoles } from '../lexicon/schema.ts';

/** The single words of all cues and employments: everyday words, which are no part of a post and do not change one. */
export function cueWords({ cues, employment, ...lists }: PostRoles): string[] {
  return [...Object.values(lists).flat(), ...[...cues, ...employment].flatMap(({ says }) => says)].flatMap(
    text => text.split(' '),
  );
}
