import { describe, expect, it } from 'vitest';
import examples from '../../../../data/lexicon/examples.json' with { type: 'json' };
import { knowledgeData } from '../../../../knowledge/load.ts';
import { words } from '../../../../knowledge/text/fold.ts';
import { createClassifier } from '../../../../knowledge/understanding/classifier/classify.ts';
import { trainClassifier } from '../../../../knowledge/understanding/classifier/train.ts';
import {
  fromBase64,
  toBase64,
  type Weights,
} from '../../../../knowledge/understanding/classifier/weights.ts';
import { createConcepts } from '../../../../knowledge/understanding/concepts.ts';
import { intentIds } from '../../../../knowledge/understanding/intent-rules/intent-rules.ts';

const { facts, lexicon, weights } = knowledgeData;
const { read } = createConcepts(facts.courses, lexicon);

describe('what was learned', () => {
  it.each([
    'what should a head postman pick as designation',
    'otp nahi aa raha, login nahi ho raha',
    'परीक्षा लॉक है, मैं ASP हूँ',
    'csi id galat hai change nahi ho rahi',
    'my MDO was approved but six courses do not show',
    'zzyzx',
  ])('weighs "%s" in the page, where it comes as JSON, as on the server', sentence => {
    const again = JSON.parse(JSON.stringify(weights)) as Weights;
    const text = words(sentence);
    expect(createClassifier(again)(text, read(text))).toEqual(createClassifier(weights)(text, read(text)));
  });

  it('has a weight for each feature and intent, and no word that is part of none', () => {
    expect(fromBase64(weights.units).length).toBe(weights.features.length * intentIds.length);
    expect(new Set(weights.features).size).toBe(weights.features.length);
    expect(weights.words.length).toBeLessThan(weights.features.length);
  });

  it('is learned the same every time', () => {
    expect(trainClassifier(examples, read)).toEqual(weights);
  });
});

describe('signed bytes as text', () => {
  it('come back as they were', () => {
    const bytes = Int8Array.from({ length: 256 }, (_, at) => at - 128);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });
});
