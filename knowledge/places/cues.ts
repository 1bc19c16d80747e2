/** Small words that tell how a name or a number next to them is meant. */
import type { CueWords, Offices } from '../lexicon/types.ts';
import { words } from '../text/fold.ts';

/** The folded words of each cue; the meanings are with the type {@link CueWords}. */
export type Cues = { readonly [Cue in keyof CueWords]: ReadonlySet<string> };

export function createCues({ cues }: Pick<Offices, 'cues'>): Cues {
  return Object.fromEntries(Object.entries(cues).map(([name, list]) => [name, new Set(words(list))])) as {
    [Cue in keyof CueWords]: Set<string>;
  };
}
