import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../../knowledge/facts/load.ts';
import { words } from '../../../../knowledge/text/fold.ts';
import { featuresOf, type Learned } from '../../../../knowledge/understanding/classifier/features.ts';
import { learn } from '../../../../knowledge/understanding/classifier/train.ts';
import { readLearned, writeLearned } from '../../../../knowledge/understanding/classifier/weights.ts';
import { createConcepts } from '../../../../knowledge/understanding/concepts.ts';
import { intentIds } from '../../../../knowledge/understanding/intent-rules/intent-rules.ts';

const { read } = createConcepts(loadKnowledge().courses);
const learned = learn(read);
const again = readLearned(writeLearned(learned));

/** What a sentence is weighed by: each of its features by name, with its weights. */
function weighed({ words: known, concepts, features, weights }: Learned, sentence: string): string[] {
  const said = words(sentence);
  const places = new Map(features.map((feature, at) => [feature, at * intentIds.length]));
  const found = featuresOf(
    said,
    read(said),
    word => (known.includes(word) ? known.indexOf(word) : undefined),
    concept => (concepts.includes(concept) ? concepts.indexOf(concept) : undefined),
  );
  return found
    .flatMap(feature => places.get(feature) ?? [])
    .map(start => weights.subarray(start, start + intentIds.length).join(' '))
    .sort();
}

describe('what was learned, written down and read again', () => {
  it.each([
    'what should a head postman pick as designation',
    'otp nahi aa raha, login nahi ho raha',
    'परीक्षा लॉक है, मैं ASP हूँ',
    'csi id galat hai change nahi ho rahi',
    'my MDO was approved but six courses do not show',
    'zzyzx',
  ])('weighs "%s" as before', sentence => {
    expect(weighed(again, sentence)).toEqual(weighed(learned, sentence));
  });

  it('has every feature that counts', () => {
    expect(again.features.length).toBe(learned.features.length);
    expect(new Set(again.features).size).toBe(again.features.length);
  });

  it('is the same when it is written down once more', () => {
    expect(writeLearned(again)).toBe(writeLearned(learned));
  });

  it('is learned the same every time', () => {
    expect(writeLearned(learn(read))).toBe(writeLearned(learned));
  });
});
