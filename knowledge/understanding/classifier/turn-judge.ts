/**
 * How a message in a talk relates to the turn before it: whether it stays with the topic, which other request it makes, and what it
 * asks about the last answer. A linear model has learned it from the turns of the corpus.
 */
import { type Facet, facetIds } from '../facets.ts';
import { type IntentId, intentIds } from '../intents.ts';
import type { Reading } from '../readings.ts';
import { type TurnBefore, type TurnEvidence, turnFeatures } from './turn-features.ts';
import { type Model, type PackedModel, placeOf, unpackModel } from './weights.ts';

/** What `npm run train` makes of the turns of the corpus. */
export interface TurnWeights {
  /** A hash of what was learned and how. */
  learnedFrom: string;
  /** How much the reading of the message alone counts. */
  ownShare: number;
  /** Taken from "stays with the topic". */
  stayCost: number;
  /** How often the corpus goes on from a topic to each intent. */
  replies: Readonly<Partial<Record<IntentId, Readonly<Partial<Record<IntentId, number>>>>>>;
  /** The labels are the facets, and after them whether the message stays with the topic. */
  model: PackedModel;
}

/** A way in which a message may relate to the turn before it. */
export interface FacetReading {
  facet: Facet;
  /** 0–1; those of all facets sum to one. */
  probability: number;
}

/** A message in its talk. */
export interface TurnJudgement {
  /** What it asks for, the likeliest first. */
  readings: Reading[];
  /** How it relates to the turn before it, the likeliest first. */
  facets: FacetReading[];
}

export type TurnJudge = (evidence: TurnEvidence, before: TurnBefore) => TurnJudgement;

/** The label for "stays with the topic". */
export const staysLabel = facetIds.length;
/** How many labels the model has. */
export const turnLabels = staysLabel + 1;
/** Added to each count, so that what the corpus does not have is unlikely and not excluded. */
const added = 0.3;
/** Added before a logarithm. */
const least = 1e-3;
/** With so many features, the weights are summed as they are; with more, each counts less. */
const usualFeatures = 10;

/** Makes the judge of its weights. */
export function createTurnJudge(weights: TurnWeights): TurnJudge {
  const model = unpackModel(weights.model);
  return (evidence, before) => {
    const features = turnFeatures(evidence, before);
    const sums = sumsOf(model, features);
    return {
      readings: weighed(evidence.readings, before.topic, (sums[staysLabel] ?? 0) - weights.stayCost, weights),
      facets: facetsOf(sums),
    };
  };
}

/** What each feature counts, where a message has so many. */
export function featureShare(count: number): number {
  return Math.sqrt(usualFeatures / Math.max(1, count));
}

/** How likely the corpus goes on from the topic to the intent, as a logarithm. */
export function goesOnTo(replies: TurnWeights['replies'], topic: IntentId, intent: IntentId): number {
  const counts = replies[topic] ?? {};
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return Math.log(((counts[intent] ?? 0) + added) / (all + added * intentIds.length));
}

/** The logarithm of a reading's own probability. */
export function ownLogarithm(probability: number): number {
  return Math.log(probability + least);
}

function sumsOf(model: Model, features: ReadonlySet<number>): Float64Array {
  const sums = new Float64Array(turnLabels);
  const share = featureShare(features.size);
  for (const row of features) {
    const place = placeOf(model, row);
    if (place === -1) continue;
    const end = model.starts[place + 1] ?? 0;
    for (let at = model.starts[place] ?? 0; at < end; at++) {
      const label = model.labels[at] ?? 0;
      sums[label] = (sums[label] ?? 0) + (model.weights[at] ?? 0) * share;
    }
  }
  return sums;
}

function weighed(
  readings: readonly Reading[],
  topic: IntentId,
  stays: number,
  { replies, ownShare }: TurnWeights,
): Reading[] {
  const sums = readings.map(
    ({ intent, probability }) =>
      ownShare * ownLogarithm(probability) +
      goesOnTo(replies, topic, intent) +
      (intent === topic ? stays : 0),
  );
  const shares = shared(sums);
  return readings
    .map((reading, at) => ({ ...reading, probability: shares[at] ?? 0 }))
    .sort((one, other) => other.probability - one.probability);
}

function facetsOf(sums: Float64Array): FacetReading[] {
  const shares = shared([...sums.subarray(0, staysLabel)]);
  return facetIds
    .map((facet, at) => ({ facet, probability: shares[at] ?? 0 }))
    .sort((one, other) => other.probability - one.probability);
}

function shared(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map(sum => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map(power => power / total);
}
