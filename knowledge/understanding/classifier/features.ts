/**
 * The features of a message: the same in training and in use. A feature is the number of a row of weights, made from what it
 * describes, so that no list of features is needed. Two models read a message by different features, because what one of them
 * misses the other often sees.
 */
import type { ConceptId } from '../../lexicon/schema.ts';
import { remembering } from '../../text/remember.ts';
import { soundKey } from '../../text/sound.ts';

/** A clause as the classifier reads it. */
export interface ClauseWords {
  /** The folded words. */
  words: readonly string[];
  /** The concepts of the words, in order. */
  concepts: readonly ConceptId[];
}

/** Each feature once, and how often the message has it. */
export type FeatureCounts = ReadonlyMap<number, number>;

/** How a model takes the features of a message. */
export type FeatureReader = (clauses: readonly ClauseWords[]) => FeatureCounts;

/** Rows are numbered in so many bits. Of 150,000 features, one in seven shares its row with another; a bit less reads 0.5 points worse. */
export const rowBits = 20;

/** The kinds of features. The number keeps equal words of two kinds apart. */
const kinds = {
  word: 1,
  sound: 2,
  soundPair: 3,
  soundTriple: 4,
  soundsAround: 5,
  concept: 6,
  conceptPair: 7,
  lastConcept: 8,
  length: 9,
  letters: 10,
  named: 11,
} as const;

/** The first sizes of messages: a message has the first size that it does not exceed, in words. */
const lengths = [1, 2, 4, 7, 14, 29];

/** The letters that are read together. */
const letterRuns = [3, 4] as const;

/** A number for a text (FNV-1a, 32 bits). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The row of a feature that has a name. */
export function rowNumber(name: string): number {
  return rowOf(kinds.named, hashOf(name));
}

/** The row of a feature that is made of up to three numbers. */
function rowOf(kind: number, first: number, second = 0, third = 0): number {
  let mixed = Math.imul(first ^ kind, 0x9e3779b1);
  mixed = Math.imul((mixed ^ (mixed >>> 15)) + second, 0x85ebca6b);
  mixed = Math.imul((mixed ^ (mixed >>> 13)) + third, 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) >>> (32 - rowBits);
}

const numbersOfWord = remembering(word => ({ word: hashOf(word), sound: hashOf(soundKey(word)) }));

/** Words, their sounds, runs of sounds, and concepts. */
export function wordFeatures(clauses: readonly ClauseWords[]): FeatureCounts {
  const counts = new Map<number, number>();
  const add = (row: number) => counts.set(row, (counts.get(row) ?? 0) + 1);
  let length = 0;
  for (const { words, concepts } of clauses) {
    const numbers = words.map(numbersOfWord);
    const sounds = numbers.map(({ sound }) => sound);
    length += words.length;
    for (const [at, { word, sound }] of numbers.entries()) {
      add(rowOf(kinds.word, word));
      add(rowOf(kinds.sound, sound));
      const [next, afterNext] = [sounds[at + 1], sounds[at + 2]];
      if (next === undefined) continue;
      add(rowOf(kinds.soundPair, sound, next));
      if (afterNext === undefined) continue;
      add(rowOf(kinds.soundTriple, sound, next, afterNext));
      add(rowOf(kinds.soundsAround, sound, afterNext));
    }
    const ideas = concepts.map(hashOf);
    for (const [at, idea] of ideas.entries()) {
      add(rowOf(kinds.concept, idea));
      const next = ideas[at + 1];
      if (next !== undefined) add(rowOf(kinds.conceptPair, idea, next));
    }
  }
  // In a story the last clause mostly asks.
  const last = clauses.length > 1 ? (clauses.at(-1)?.concepts ?? []) : [];
  for (const concept of last) add(rowOf(kinds.lastConcept, hashOf(concept)));
  add(rowOf(kinds.length, lengths.findIndex(most => length <= most) + 1));
  return counts;
}

/** Runs of letters, over the spaces too: they see through slips, joined words and endings. */
export function letterFeatures(clauses: readonly ClauseWords[]): FeatureCounts {
  const counts = new Map<number, number>();
  for (const { words } of clauses) {
    const text = ` ${words.join(' ')} `;
    for (let at = 0; at < text.length; at++) {
      let hash = 0x811c9dc5;
      for (let size = 1; size <= letterRuns[1] && at + size <= text.length; size++) {
        hash = Math.imul(hash ^ text.charCodeAt(at + size - 1), 0x01000193);
        if (size < letterRuns[0]) continue;
        const row = rowOf(kinds.letters, hash);
        counts.set(row, (counts.get(row) ?? 0) + 1);
      }
    }
  }
  return counts;
}

/** What each of the two models reads. */
export const featureReaders = { words: wordFeatures, letters: letterFeatures } as const;
export type ModelName = keyof typeof featureReaders;
export const modelNames = Object.keys(featureReaders) as ModelName[];

/** 1 + ln(count) for each count. */
const strengths = Array.from({ length: 65 }, (_, count) => (count === 0 ? 0 : 1 + Math.log(count)));

/** The strength of a feature that a message has so often. */
export function strengthOf(count: number): number {
  return strengths[Math.min(count, strengths.length - 1)] ?? 0;
}

/**
 * The strengths of a message's features, so scaled that the squares of all of them sum to one: a long message has more features,
 * not more certainty.
 */
export function strengthsOf(counts: FeatureCounts): Map<number, number> {
  let squares = 0;
  for (const count of counts.values()) squares += strengthOf(count) ** 2;
  const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  return new Map(Array.from(counts, ([row, count]) => [row, strengthOf(count) * scale]));
}
