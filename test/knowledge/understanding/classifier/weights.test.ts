import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../../knowledge/facts/load.ts';
import { words } from '../../../../knowledge/text/fold.ts';
import { featuresOf, type Weights } from '../../../../knowledge/understanding/classifier/features.ts';
import { trainClassifier } from '../../../../knowledge/understanding/classifier/train.ts';
import { readWeights, writeWeights } from '../../../../knowledge/understanding/classifier/weights.ts';
import { createConcepts } from '../../../../knowledge/understanding/concepts.ts';
import { intentIds } from '../../../../knowledge/understanding/intent-rules/intent-rules.ts';

const { read } = createConcepts(loadKnowledge().courses);
const trained = trainClassifier(read);
const again = readWeights(writeWeights(trained));

/** The weights of a sentence's features, sorted, since the numbers of features may differ. */
function weightsOf({ words: known, concepts, features, weights }: Weights, sentence: string): string[] {
  const text = words(sentence);
  const places = new Map(features.map((feature, at) => [feature, at * intentIds.length]));
  const found = featuresOf(
    text,
    read(text),
    word => (known.includes(word) ? known.indexOf(word) : undefined),
    concept => (concepts.includes(concept) ? concepts.indexOf(concept) : undefined),
  );
  return found
    .flatMap(feature => places.get(feature) ?? [])
    .map(start => weights.subarray(start, start + intentIds.length).join(' '))
    .sort();
}

describe('weights, written as text and read again', () => {
  it.each([
    'what should a head postman pick as designation',
    'otp nahi aa raha, login nahi ho raha',
    'परीक्षा लॉक है, मैं ASP हूँ',
    'csi id galat hai change nahi ho rahi',
    'my MDO was approved but six courses do not show',
    'zzyzx',
  ])('give "%s" the same weights', sentence => {
    expect(weightsOf(again, sentence)).toEqual(weightsOf(trained, sentence));
  });

  it('have every feature', () => {
    expect(again.features.length).toBe(trained.features.length);
    expect(new Set(again.features).size).toBe(again.features.length);
  });

  it('give the same text when they are written once more', () => {
    expect(writeWeights(again)).toBe(writeWeights(trained));
  });

  it('are the same after every training', () => {
    expect(writeWeights(trainClassifier(read))).toBe(writeWeights(trained));
  });
});
