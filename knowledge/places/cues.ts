/** Small words that tell how a name or a number next to them is meant. */
import type { Offices } from '../lexicon/schema.ts';
import { words } from '../text/fold.ts';

type Cue = keyof Offices['cues'];

/** The folded words of each cue; the lexicon's schema says what each is for. */
export type Cues = Readonly<Record<Cue, ReadonlySet<string>>>;

/** The cues of the lexicon, folded. */
export function createCues({ cues }: Pick<Offices, 'cues'>): Cues {
  return Object.fromEntries(
    Object.entries(cues).map(([name, list]) => [name, new Set(words(list))]),
  ) as Record<Cue, Set<string>>;
}
