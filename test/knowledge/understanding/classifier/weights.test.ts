import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import examples from '../../../../data/lexicon/examples.json' with { type: 'json' };
import { knowledgeData } from '../../../../knowledge/load.ts';
import { words } from '../../../../knowledge/text/fold.ts';
import { createClassifier } from '../../../../knowledge/understanding/classifier/classify.ts';
import { type Examples, trainClassifier } from '../../../../knowledge/understanding/classifier/train.ts';
import {
  fromBase64,
  toBase64,
  type Weights,
} from '../../../../knowledge/understanding/classifier/weights.ts';
import { createConcepts } from '../../../../knowledge/understanding/concepts.ts';
import { intentIds } from '../../../../knowledge/understanding/intent-rules/intent-rules.ts';
import { ownSets } from '../../../support/eval-sets.ts';

/** The messages and the talks of the repository's own evaluation sets. */
function ownMessages(): string[] {
  return readdirSync(ownSets).flatMap(file =>
    readFileSync(path.join(ownSets, file), 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .flatMap(line => {
        const { text, turns = [] }: { text?: string; turns?: unknown[] } = JSON.parse(line);
        return [text, ...turns].filter(message => typeof message === 'string');
      }),
  );
}

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

describe('eight more examples of one intent', () => {
  const more: Examples = {
    ...examples,
    deadlines: [
      ...examples.deadlines,
      'is the portal closing on sunday',
      'how many weeks are left for me',
      'mujhe kab tak ka time hai bhai',
      'समय सीमा क्या रखी गई है इस बार',
      'till when can we finish everything sir',
      'can I do it after the financial year',
      'time limit batao',
      'last day konsa hai',
    ],
  };

  it('shift the probabilities of fewer than a tenth of other messages by more than 0.02', () => {
    const [before, after] = [weights, trainClassifier(more, read)].map(createClassifier);
    const shift = (text: string) => {
      const [logs, others] = [before, after].map(classify => classify?.(words(text), read(words(text))));
      return Math.max(
        0,
        ...(logs ?? []).map((log, at) => Math.abs(Math.exp(log) - Math.exp(others?.[at] ?? 0))),
      );
    };
    const messages = ownMessages();
    expect(messages.length).toBeGreaterThan(50);
    expect(messages.filter(text => shift(text) > 0.02).length).toBeLessThan(messages.length / 10);
  });
});

describe('signed bytes as text', () => {
  it('come back as they were', () => {
    const bytes = Int8Array.from({ length: 256 }, (_, at) => at - 128);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });
});
