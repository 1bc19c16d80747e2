import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkData } from '../../../../knowledge/check.ts';
import {
  createBitReader,
  createBitWriter,
} from '../../../../knowledge/understanding/classifier/bit-coder.ts';
import { rowBits } from '../../../../knowledge/understanding/classifier/features.ts';
import {
  checksumOf,
  packRows,
  type Row,
  unpackRows,
} from '../../../../knowledge/understanding/classifier/packed-rows.ts';
import { weightsFile } from '../../../../knowledge/understanding/classifier/schema.ts';
import type { Weights } from '../../../../knowledge/understanding/classifier/weights.ts';

const file = path.join(import.meta.dirname, '../../../..', weightsFile.file);
const weights = JSON.parse(readFileSync(file, 'utf8')) as Weights;

/** The rows again, each with its labels rising. */
function rowsIn(packed: Parameters<typeof unpackRows>[0]): [number, Row][] {
  const { numbers, starts, labels, units } = unpackRows(packed);
  return Array.from(numbers, (number, at) => {
    const row = Array.from(labels.subarray(starts[at], starts[at + 1]), (label, place): Row[number] => [
      label,
      units[(starts[at] ?? 0) + place] ?? 0,
    ]);
    return [number, row.sort(([one], [other]) => one - other)];
  });
}

/** Any rows that a training can make. */
const anyRows = fc
  .dictionary(
    fc.integer({ min: 0, max: 2 ** rowBits - 1 }).map(String),
    fc.uniqueArray(
      fc.tuple(
        fc.integer({ min: 0, max: 63 }),
        fc.oneof(fc.integer({ min: 1, max: 64 }), fc.integer({ min: -64, max: -1 })),
      ),
      { selector: ([label]) => label, minLength: 1, maxLength: 63 },
    ),
  )
  .map(rows => new Map(Object.entries(rows).map(([number, row]): [number, Row] => [Number(number), row])));

describe('packed rows', () => {
  it('are the rows that were packed', () => {
    fc.assert(
      fc.property(anyRows, rows => {
        const sorted = [...rows]
          .sort(([one], [other]) => one - other)
          .map(([number, row]) => [number, row.toSorted(([one], [other]) => one - other)]);
        expect(rowsIn(packRows(rows))).toEqual(sorted);
      }),
    );
  });

  it.each([
    ['no row', []],
    ['the first row and the last', [0, 2 ** rowBits - 1]],
    ['rows next to each other', [7, 8, 9]],
  ])('hold %s', (_, numbers) => {
    const rows = numbers.map((number): [number, Row] => [number, [[39, -3]]]);
    expect(rowsIn(packRows(new Map(rows)))).toEqual(rows);
  });

  it.each([
    ['words', weights.models.words],
    ['letters', weights.models.letters],
    ['further', weights.further],
  ])('of the model "%s" are packed to the same text again', (_, { unit, ...model }) => {
    expect(packRows(new Map(rowsIn(model)))).toEqual(model);
  });
});

describe('a damaged file of weights', () => {
  const faults = (change: (copy: Weights) => void) => {
    const copy = structuredClone(weights);
    change(copy);
    return checkData(new Map([[weightsFile.file, copy]])).filter(
      problem => problem.file === weightsFile.file,
    );
  };
  const damaged = {
    file: weightsFile.file,
    row: 'file',
    reason: 'models.words.packed: the weights are damaged; restore the file, or run npm run train',
  };

  it('is found by one changed letter', () => {
    const change = (packed: string) =>
      packed.replace(/.(?=.{1000}$)/, letter => (letter === 'A' ? 'B' : 'A'));
    expect(
      faults(({ models }) => Object.assign(models.words, { packed: change(models.words.packed) })),
    ).toEqual([damaged]);
  });

  it('is found where its end is lost', () => {
    expect(
      faults(({ models }) => Object.assign(models.words, { packed: models.words.packed.slice(0, -4) })),
    ).toEqual([damaged]);
  });

  it('is no fault while it is whole', () => {
    expect(faults(() => {})).toEqual([]);
    expect(checksumOf(weights.further.packed)).toBe(weights.further.checksum);
  });
});

describe('the coder of bits', () => {
  it('reads what was written, whatever the contexts', () => {
    const bits = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 1 })), { maxLength: 2000 });
    fc.assert(
      fc.property(bits, written => {
        const { code, end } = createBitWriter(4);
        for (const [context, bit] of written) code(context, bit);
        const read = createBitReader(end(), 4);
        expect(written.map(([context]) => [context, read(context, 0)])).toEqual(written);
      }),
    );
  });

  it('takes little space for what is likely, and reads the unlikely after it', () => {
    const written = Array.from({ length: 20_000 }, (_, at) => (at === 19_000 ? 0 : 1));
    const { code, end } = createBitWriter(1);
    for (const bit of written) code(0, bit);
    const bytes = end();
    expect(bytes.length).toBeLessThan(10);
    const read = createBitReader(bytes, 1);
    expect(written.map(() => read(0, 0))).toEqual(written);
  });
});
