/** Fits the model of `turn-judge.ts` to the turns of the corpus: what a message in a talk is to the turn before it. */
import { loadKnowledge } from '../../knowledge/load.ts';
import { packRows, type Row } from '../../knowledge/understanding/classifier/packed-rows.ts';
import { turnFeatures } from '../../knowledge/understanding/classifier/turn-features.ts';
import {
  featureShare,
  goesOnTo,
  ownLogarithm,
  staysLabel,
  type TurnWeights,
  turnLabels,
} from '../../knowledge/understanding/classifier/turn-judge.ts';
import { facetIds } from '../../knowledge/understanding/facets.ts';
import { type IntentId, intentIds } from '../../knowledge/understanding/intents.ts';
import { createDice, inFixedOrder } from './order.ts';
import type { CorpusTurn } from './turn-lessons.ts';
import { turnSettings } from './turn-settings.ts';

/** A turn as numbers. */
interface Example {
  topic: IntentId;
  features: Set<number>;
  /** The logarithms of the message's own readings, by the number of the intent. */
  own: Float64Array;
  /** The number of the intent to reply to. */
  reply: number;
  /** The numbers of the facets that are right. */
  facets: number[];
}

/** The weights of one feature while they are learned, and the squares of their moves. */
interface Cells {
  weights: Float64Array;
  moved: Float64Array;
}

interface Learning {
  cells: Map<number, Cells>;
  ownShare: number;
  ownMoved: number;
  /** For each topic, how likely the talk goes on to each intent, as logarithms. */
  goesOn: ReadonlyMap<IntentId, Float64Array>;
  /** Later rounds answer by the whole units that will be kept. */
  isExact: boolean;
}

const { unit, most, step, decay, leftOut } = turnSettings;

/** Fits the model. It reads each turn as the helpdesk would; some seconds go by. */
export function fitTurns(turns: readonly CorpusTurn[]): Omit<TurnWeights, 'learnedFrom'> {
  const replies = countReplies(turns);
  const examples = inFixedOrder(turns, ({ text }) => text).flatMap(turn =>
    Array<Example>(turn.isFromTalk ? turnSettings.talkWeight : 1).fill(exampleOf(turn)),
  );
  const seen = new Map<number, number>();
  for (const { features } of examples) for (const row of features) seen.set(row, (seen.get(row) ?? 0) + 1);
  for (const { features } of examples)
    for (const row of features) if ((seen.get(row) ?? 0) < turnSettings.leastSeen) features.delete(row);
  const learning: Learning = {
    cells: new Map(),
    ownShare: 1,
    ownMoved: 1,
    goesOn: new Map(
      intentIds.map(topic => [
        topic,
        Float64Array.from(intentIds, intent => goesOnTo(replies, topic, intent)),
      ]),
    ),
    isExact: true,
  };
  const dice = createDice();
  for (let round = 0; round < turnSettings.rounds; round++) {
    learning.isExact = round < turnSettings.exactRounds;
    for (const example of examples) learnFrom(example, learning, dice);
  }
  return {
    stayCost: turnSettings.stayCost,
    ownShare: Math.round(learning.ownShare * 100) / 100,
    replies,
    model: { ...packRows(rowsOf(learning.cells)), unit },
  };
}

/** How often the turns go on from each topic to each intent. */
function countReplies(turns: readonly CorpusTurn[]): TurnWeights['replies'] {
  const replies: Partial<Record<IntentId, Partial<Record<IntentId, number>>>> = {};
  for (const { topic, replies: wanted, isFromTalk } of turns) {
    const to = replyOf(topic, wanted);
    const counts = replies[topic] ?? {};
    counts[to] = (counts[to] ?? 0) + (isFromTalk ? turnSettings.talkWeight : 1);
    replies[topic] = counts;
  }
  return replies;
}

/** The first thing to speak about. */
function replyOf(topic: IntentId, [first]: readonly IntentId[]): IntentId {
  return first ?? topic;
}

function exampleOf({ topic, open, replies, facets, text }: CorpusTurn): Example {
  const evidence = loadKnowledge().turnEvidence(text);
  const own = new Float64Array(intentIds.length);
  for (const { intent, probability } of evidence.readings)
    own[intentIds.indexOf(intent)] = ownLogarithm(probability);
  return {
    topic,
    features: turnFeatures(evidence, { topic, open }),
    own,
    reply: intentIds.indexOf(replyOf(topic, replies)),
    facets: facets.map(facet => facetIds.indexOf(facet)),
  };
}

/** Answers an example, and moves each weight that had a part in the error. */
function learnFrom(example: Example, learning: Learning, dice: () => number): void {
  const { features, topic, own, reply, facets } = example;
  const share = featureShare(features.size) / (1 - leftOut);
  const cells = [...features].filter(() => dice() >= leftOut).map(row => cellsOf(row, learning));
  const sums = sumsOf(cells, share, learning.isExact);
  const errors = new Float64Array(turnLabels);
  errors[staysLabel] = learnReply(topic, own, reply, sums[staysLabel] ?? 0, learning);
  if (facets.length > 0) {
    const shares = sharesOf(sums.subarray(0, staysLabel));
    for (let facet = 0; facet < staysLabel; facet++)
      errors[facet] = (shares[facet] ?? 0) - (facets.includes(facet) ? 1 / facets.length : 0);
  }
  for (const [label, error] of errors.entries()) {
    if (Math.abs(error) < turnSettings.leastError) continue;
    for (const { weights, moved } of cells) {
      const slope = error * share + decay * (weights[label] ?? 0);
      moved[label] = (moved[label] ?? 0) + slope * slope;
      weights[label] = (weights[label] ?? 0) - (step * slope) / Math.sqrt(moved[label] ?? 1);
    }
  }
}

function sumsOf(cells: readonly Cells[], share: number, isExact: boolean): Float64Array {
  const sums = new Float64Array(turnLabels);
  for (const { weights } of cells)
    for (let label = 0; label < turnLabels; label++) {
      const weight = weights[label] ?? 0;
      sums[label] = (sums[label] ?? 0) + share * (isExact ? weight : unit * unitsOf(weight));
    }
  return sums;
}

/** Moves the share of the message's own reading. @returns the error of "stays with the topic" */
function learnReply(
  topic: IntentId,
  own: Float64Array,
  reply: number,
  stays: number,
  learning: Learning,
): number {
  const at = intentIds.indexOf(topic);
  const goesOn = learning.goesOn.get(topic);
  const sums = own.map((one, intent) => learning.ownShare * one + (goesOn?.[intent] ?? 0));
  sums[at] = (sums[at] ?? 0) + stays;
  const shares = sharesOf(sums);
  const weight = reply === at ? 1 : turnSettings.leaveWeight;
  const slope =
    turnSettings.ownStep *
    weight *
    shares.reduce((sum, one, intent) => sum + (one - (intent === reply ? 1 : 0)) * (own[intent] ?? 0), 0);
  learning.ownMoved += slope * slope;
  learning.ownShare -= (step * slope) / Math.sqrt(learning.ownMoved);
  return weight * ((shares[at] ?? 0) - (reply === at ? 1 : 0));
}

function sharesOf(sums: Float64Array): Float64Array {
  const top = sums.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const powers = sums.map(sum => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map(power => power / total);
}

function cellsOf(row: number, { cells }: Learning): Cells {
  const known = cells.get(row) ?? {
    weights: new Float64Array(turnLabels),
    moved: new Float64Array(turnLabels).fill(turnSettings.start),
  };
  cells.set(row, known);
  return known;
}

/** A weight in whole units. */
function unitsOf(weight: number): number {
  const units = Math.trunc(Math.abs(weight) / unit + turnSettings.rounding);
  return Math.sign(weight) * Math.min(most, units);
}

function rowsOf(cells: ReadonlyMap<number, Cells>): Map<number, Row> {
  const rows = new Map<number, Row>();
  for (const [row, { weights }] of cells) {
    const own = Array.from(weights, (weight, label) => [label, unitsOf(weight)] as const).filter(
      ([, units]) => units !== 0,
    );
    if (own.length > 0) rows.set(row, own);
  }
  return rows;
}
