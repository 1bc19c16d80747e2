/**
 * The rows of a model in few bytes. Rows and labels come in no order that could be guessed, so only frequencies save space
 * (`bit-coder.ts`). The bytes are stored as base64: JSON and a script can carry it, and brotli packs it to the size of the bytes.
 */
import { type BitCoder, createBitReader, createBitWriter } from './bit-coder.ts';

/** Rows as a file has them. */
export interface PackedRows {
  /** How many rows there are. */
  rows: number;
  /** How many weights all rows have together. */
  weights: number;
  /** What {@link codeRows} wrote, in base64. */
  packed: string;
  /** The {@link checksumOf} `packed`, by which a damaged file is found. */
  checksum: number;
}

/** The weights of a row: a label's number, below 64, and its whole units, 1 to 64 for or against the label. */
export type Row = readonly (readonly [label: number, units: number])[];

/** All rows, one after the other. */
export interface Rows {
  /** The numbers of the rows, rising. */
  numbers: Uint32Array;
  /** Where the weights of each row begin, and where those of the last one end. */
  starts: Uint32Array;
  /** The label of each weight: in a row, first the labels that it speaks for, then those that it speaks against, each rising. */
  labels: Uint8Array;
  units: Int8Array;
}

/** Packs rows, by their numbers. */
export function packRows(rows: ReadonlyMap<number, Row>): PackedRows {
  const sorted = [...rows].sort(([one], [other]) => one - other);
  const weights = sorted.flatMap(([, row]) =>
    row.toSorted(([one, ofOne], [other, ofOther]) => Math.sign(ofOther) - Math.sign(ofOne) || one - other),
  );
  const flat = emptyRows(sorted.length, weights.length);
  flat.numbers.set(sorted.map(([number]) => number));
  for (const [at, [, row]] of sorted.entries()) flat.starts[at + 1] = (flat.starts[at] ?? 0) + row.length;
  flat.labels.set(weights.map(([label]) => label));
  flat.units.set(weights.map(([, units]) => units));
  const { code, end } = createBitWriter(contexts.count);
  codeRows(code, flat);
  const packed = btoa(Array.from(end(), byte => String.fromCharCode(byte)).join(''));
  return { rows: sorted.length, weights: weights.length, packed, checksum: checksumOf(packed) };
}

/** Unpacks what {@link packRows} packed. Takes about 3 ms for 10,000 weights. The checksum was compared when the file was read. */
export function unpackRows({ rows, weights, packed }: PackedRows): Rows {
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  const flat = emptyRows(rows, weights);
  codeRows(createBitReader(bytes, contexts.count), flat);
  return flat;
}

/** A number that is another one for nearly every other text (FNV-1a, 32 bits). */
export function checksumOf(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

function emptyRows(rows: number, weights: number): Rows {
  return {
    numbers: new Uint32Array(rows),
    starts: new Uint32Array(rows + 1),
    labels: new Uint8Array(weights),
    units: new Int8Array(weights),
  };
}

/** The highest count, and the highest label. */
const most = 63;
/** Counts above this share their contexts. */
const mostApart = 15;

/** The first context of each kind of bit, and how many contexts there are. Bits in one context are counted together. */
const contexts = {
  /** By the place in the count. */
  gapLengths: 0,
  /** By the length of the gap and the place in it. */
  gapDigits: 64,
  /** By the place in the count. */
  countsFor: 1088,
  /** By the count of labels that the row speaks for, and the place. */
  countsAgainst: 1152,
  /** By the side, whether the row has one weight or several, how many labels are to come, and the label. */
  labels: 2176,
  /** By the side, how many weights the row has, and the place in the count. */
  units: 6272,
  count: 8320,
};

/**
 * Writes rows with a writer of bits, or fills empty rows with a reader. Each row is: the gap to the row before it, the count of labels
 * that it speaks for, the count of those that it speaks against; then the labels of both sides, each with its units.
 */
function codeRows(code: BitCoder, { numbers, starts, labels, units }: Rows): void {
  let number = -1;
  let at = 0;
  /** A count: a 1 for each, then a 0. */
  const codeCount = (context: number, count: number) => {
    let coded = 0;
    while (coded < most && code(context + coded, coded < count ? 1 : 0) === 1) coded++;
    return coded;
  };
  /** The rows between two rows, plus one: how many binary digits follow the first 1, then these digits. */
  const codeGap = (gap: number) => {
    const length = codeCount(contexts.gapLengths, 31 - Math.clz32(gap)) & 31;
    let coded = 1;
    for (let digit = length - 1; digit >= 0; digit--)
      coded = 2 * coded + code(contexts.gapDigits + 32 * length + digit, (gap >>> digit) & 1);
    return coded;
  };
  /** The labels of one side (0 for, 1 against): for each label whether it is one of them, until all have come. */
  const codeLabels = (side: number, count: number, all: number) => {
    const ofSide = contexts.labels + 2048 * side + (all === 1 ? 1024 : 0);
    const ofUnits = contexts.units + 1024 * side + 64 * Math.min(all, mostApart);
    let left = count;
    for (let label = 0; left > 0 && label <= most; label++) {
      const isNext = labels[at] === label ? 1 : 0;
      if (code(ofSide + 64 * Math.min(left, mostApart) + label, isNext) === 0) continue;
      const size = 1 + codeCount(ofUnits, Math.abs(units[at] ?? 0) - 1);
      labels[at] = label;
      units[at] = side === 0 ? size : -size;
      at++;
      left--;
    }
  };
  for (let row = 0; row < numbers.length; row++) {
    const end = starts[row + 1] ?? 0;
    let speaksFor = 0;
    while (at + speaksFor < end && (units[at + speaksFor] ?? 0) > 0) speaksFor++;
    number += codeGap((numbers[row] ?? 0) - number);
    const countFor = codeCount(contexts.countsFor, speaksFor);
    const countAgainst = codeCount(
      contexts.countsAgainst + 64 * Math.min(countFor, mostApart),
      end - at - countFor,
    );
    codeLabels(0, countFor, countFor + countAgainst);
    codeLabels(1, countAgainst, countFor + countAgainst);
    numbers[row] = number;
    starts[row + 1] = at;
  }
}
