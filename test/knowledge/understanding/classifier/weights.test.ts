import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { knowledgeData, loadKnowledge } from '../../../../knowledge/load.ts';
import { packRows, type Row } from '../../../../knowledge/understanding/classifier/packed-rows.ts';
import {
  placeOf,
  unpackModel,
  type Weights,
} from '../../../../knowledge/understanding/classifier/weights.ts';
import { createUnderstanding } from '../../../../knowledge/understanding/understand.ts';
import { hashOfSources } from '../../../../scripts/train/learned-from.ts';

const { lexicon, turns, weights } = knowledgeData;

describe('the weights', () => {
  it('were learned from the corpus as it is', () => {
    expect(
      weights.learnedFrom,
      'data/classifier/weights.json was not learned from data/corpus, or the words are read otherwise since: run npm run train',
    ).toBe(hashOfSources(path.join(import.meta.dirname, '../../../..')));
  });

  it.each([
    'what should a head postman pick as designation',
    'otp nahi aa raha, login nahi ho raha',
    'परीक्षा लॉक है, मैं ASP हूँ',
    'csi id galat hai change nahi ho rahi',
    'my MDO was approved but six courses do not show',
    'zzyzx',
  ])('weigh "%s" in the page, where they come as JSON, as on the server', sentence => {
    const again = JSON.parse(JSON.stringify(weights)) as Weights;
    const { understand } = createUnderstanding(loadKnowledge(), lexicon, again, turns);
    const own = createUnderstanding(loadKnowledge(), lexicon, weights, turns);
    expect(understand(sentence)).toEqual(own.understand(sentence));
  });
});

describe('a model', () => {
  const rows = new Map<number, Row>([
    [0, [[0, 1]]],
    [1, [[39, -3]]],
    [
      46,
      [
        [2, 2],
        [3, -1],
      ],
    ],
    [2200, [[7, 1]]],
    [1_048_575, [[11, -1]]],
  ]);
  const model = unpackModel({ ...packRows(rows), unit: 0.5 });

  it.each([...rows])('has row %i', (number, row) => {
    const place = placeOf(model, number);
    const [from, to] = [model.starts[place] ?? 0, model.starts[place + 1] ?? 0];
    expect([...model.labels.slice(from, to)]).toEqual(row.map(([label]) => label));
    expect([...model.weights.slice(from, to)]).toEqual(row.map(([, units]) => units * 0.5));
  });

  it('has no place for other rows', () => {
    expect([2, 45, 47, 2199, 2201].map(number => placeOf(model, number))).toEqual([-1, -1, -1, -1, -1]);
  });
});
