/**
 * Writes and reads bits in the least space that their frequencies allow: an arithmetic coder. Each bit has a context, which is a
 * number. Writer and reader count the bits of each context in the same way, so they agree on how likely the next bit is. A likely bit
 * takes less than one bit of space, an unlikely one takes several.
 *
 * Source: Witten, Neal and Cleary, "Arithmetic coding for data compression", CACM 30(6), 1987; here with a range of three bytes.
 */

/**
 * Codes one bit, 0 or 1. A writer writes `bit` and returns it. A reader ignores `bit` and returns the bit that was written. So one
 * function can describe a format for both.
 */
export type BitCoder = (context: number, bit: number) => number;

/**
 * Makes a reader of what {@link createBitWriter} wrote. After the end it reads zeros.
 *
 * @param contexts how many contexts there are, numbered from 0
 */
export function createBitReader(bytes: Uint8Array, contexts: number): BitCoder {
  const chances = createChances(contexts);
  let [low, high, value, next] = [0, widest, 0, 0];
  while (next < 3) value = shift(value, bytes[next++] ?? 0);
  return context => {
    const middle = chances.middle(context, low, high);
    const bit = value <= middle ? 1 : 0;
    if (bit === 1) high = middle;
    else low = middle + 1;
    chances.count(context, bit);
    while (haveSameFirstByte(low, high)) {
      low = shift(low, 0);
      high = shift(high, 0xff);
      value = shift(value, bytes[next++] ?? 0);
    }
    return bit;
  };
}

/**
 * Makes a writer.
 *
 * @param contexts how many contexts there are, numbered from 0
 * @returns `code` writes a bit; `end` returns the bytes, and nothing may be written after it
 */
export function createBitWriter(contexts: number): { code: BitCoder; end(): Uint8Array } {
  const chances = createChances(contexts);
  const bytes: number[] = [];
  let [low, high] = [0, widest];
  return {
    code(context, bit) {
      const middle = chances.middle(context, low, high);
      if (bit === 1) high = middle;
      else low = middle + 1;
      chances.count(context, bit);
      while (haveSameFirstByte(low, high)) {
        bytes.push(high >>> 16);
        low = shift(low, 0);
        high = shift(high, 0xff);
      }
      return bit;
    },
    end: () => Uint8Array.from([...bytes, high >>> 16, (high >>> 8) & 0xff, high & 0xff]),
  };
}

const widest = 0xffffff;

/** Drops the first of three bytes and adds one at the end. */
function shift(number: number, byte: number): number {
  return ((number & 0xffff) << 8) | byte;
}

function haveSameFirstByte(one: number, other: number): boolean {
  return (one ^ other) >>> 16 === 0;
}

/** How likely a 1 is in each context: the share of ones so far, with a start at one half that the first bits outweigh. */
function createChances(contexts: number) {
  const ones = new Float64Array(contexts).fill(0.4);
  const all = new Float64Array(contexts).fill(0.8);
  return {
    /** The last number of the part of the range that stands for a 1. The rest, which is never empty, stands for a 0. */
    middle: (context: number, low: number, high: number) =>
      low + Math.floor(((high - low) * (ones[context] ?? 0)) / (all[context] ?? 1)),
    count(context: number, bit: number) {
      ones[context] = (ones[context] ?? 0) + bit;
      all[context] = (all[context] ?? 0) + 1;
    },
  };
}
