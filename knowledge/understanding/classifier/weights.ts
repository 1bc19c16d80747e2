/** The classifier's weights written as text and read again, for the core that the page keeps. */
import type { ConceptId } from '../concepts.ts';
import { intentIds } from '../intent-rules/intent-rules.ts';
import { conceptFeature, pairFeature, partsOf, type Weights, wordFeature } from './features.ts';

const size = intentIds.length;
/** The letter of the first intent, and the letter of a weight of 0, which is not written. */
const firstIntent = 'A'.charCodeAt(0);
const zero = 'm'.charCodeAt(0);

/** A row of weights: for each weight but 0 the intent's letter and the weight's letter. The commonest, -1, has no second letter. */
function writeRow(weights: Int8Array): string {
  return [...weights]
    .map((weight, intent) =>
      weight === 0
        ? ''
        : String.fromCharCode(firstIntent + intent) +
          (weight === -1 ? '' : String.fromCharCode(zero + weight)),
    )
    .join('');
}

function readRow(row: string, into: Int8Array): void {
  for (const [, intent = '', weight] of row.matchAll(/([A-`])([a-z])?/g))
    into[intent.charCodeAt(0) - firstIntent] = weight === undefined ? -1 : weight.charCodeAt(0) - zero;
}

/**
 * Writes weights as text: a line of concepts, a line of words, a line of pairs of concepts, then a line of weights for each
 * concept, word and pair that has weights. Sorted, because sorted text packs better.
 */
export function writeWeights({ words, concepts, features, weights }: Weights): string {
  const rowOf = new Map(
    features.map((feature, at) => [feature, writeRow(weights.subarray(at * size, (at + 1) * size))]),
  );
  const counted = [...words.entries()]
    .filter(([at]) => rowOf.has(wordFeature(at)))
    .sort(([, a], [, b]) => (a < b ? -1 : 1));
  const pairs = features.filter(feature => partsOf(feature).length === 2).sort((a, b) => a - b);
  const single = concepts.map((_, at) => rowOf.get(conceptFeature(at)) ?? '-');
  return [
    concepts.join(' '),
    counted.map(([, word]) => word).join(' '),
    concepts
      .map((_, first) =>
        pairs
          .map(partsOf)
          .filter(([one]) => one === first)
          .map(([, second]) => Number(second).toString(36))
          .join(' '),
      )
      .join(','),
    ...single,
    ...counted.map(([at]) => rowOf.get(wordFeature(at)) ?? ''),
    ...pairs.map(pair => rowOf.get(pair) ?? ''),
  ].join('\n');
}

/** Reads what {@link writeWeights} wrote. The weights of every feature are the same; only the numbering of words differs. */
export function readWeights(text: string): Weights {
  const [conceptLine = '', wordLine = '', pairLine = '', ...rows] = text.split('\n');
  const concepts = conceptLine.split(' ') as ConceptId[];
  const words = wordLine.split(' ');
  const pairs = pairLine
    .split(',')
    .flatMap((seconds, first) =>
      seconds === '' ? [] : seconds.split(' ').map(second => pairFeature(first, Number.parseInt(second, 36))),
    );
  const all = [...concepts.keys()].map(conceptFeature).concat([...words.keys()].map(wordFeature), pairs);
  const kept = all.flatMap((feature, at) => (rows[at] === '-' ? [] : [{ feature, row: rows[at] ?? '' }]));
  const weights = new Int8Array(kept.length * size);
  for (const [at, { row }] of kept.entries()) readRow(row, weights.subarray(at * size, (at + 1) * size));
  return { words, concepts, features: kept.map(({ feature }) => feature), weights };
}
