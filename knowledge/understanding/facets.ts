/** How a message in a talk relates to what was said before it. `data/corpus/README.md` says what each facet means. */
export const facetIds = [
  'answer',
  'tells',
  'refuse',
  'why',
  'how',
  'when',
  'who',
  'where',
  'which',
  'what-now',
  'doubt',
  'source',
  'example',
  'repeat',
  'simpler',
  'summary',
  'correct',
  'and-other',
  'back-to',
  'complaint',
  'thanks',
  'new',
  'off',
] as const;
export type Facet = (typeof facetIds)[number];

/** What a message may ask about the last answer, without naming its topic again. */
export const aspects = [
  'why',
  'how',
  'when',
  'who',
  'where',
  'which',
  'doubt',
  'what-now',
] as const satisfies readonly Facet[];
export type Aspect = (typeof aspects)[number];

/** True of a facet that asks about the last answer. */
export function isAspect(facet: Facet): facet is Aspect {
  return (aspects as readonly Facet[]).includes(facet);
}
