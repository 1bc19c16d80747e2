/** PIN codes: the first digits show the circle. This is only a proposal: Annexure II-A lists offices, not PIN codes. */
import type { PinCircles } from '../lexicon/schema.ts';
import type { Cues } from './cues.ts';

/** What a six-digit number says about the circle. Circles and MDOs are MDO ids. */
export type PinReading =
  | { status: 'circle'; prefix: string; circle: string; state?: string; near?: string }
  | { status: 'doubtful'; prefix: string; circles: string[] }
  | { status: 'central'; prefix: string; mdos: string[] }
  | { status: 'army'; prefix: string }
  | { status: 'unused'; prefix: string };

/** A number in a message that is or should be a PIN code. */
export interface FoundPin {
  from: number;
  /** One past the last word. */
  to: number;
  digits: string;
  /** False where the message calls the number a PIN code, or consists of it, but it does not have six digits. */
  sixDigits: boolean;
}

export interface Pins {
  /**
   * Reads a PIN code by its longest listed prefix.
   *
   * @param pin six digits, no spaces
   */
  read(pin: string): PinReading;
  /**
   * Finds PIN codes: six digits, or three and three. A ten-digit telephone number, an eight-digit employee id and a number
   * with another label are not PIN codes.
   *
   * @param words the folded words of a message
   */
  find(words: readonly string[]): FoundPin[];
}

type Prefixed = PinCircles['prefixes'][number] | PinCircles['doubtful'][number];

/** Makes the reader of PIN codes. */
export function createPins({ prefixes, doubtful, army, unused, central }: PinCircles, cues: Cues): Pins {
  const byPrefix = new Map<string, Prefixed>([...doubtful, ...prefixes].map(row => [row.prefix, row]));
  const centralUnits = new Map(central.map(({ pin, mdos }) => [pin, mdos]));

  /** The label of the number at `index`: the last word before it that is not `no`, `is` or the like. */
  function labelBefore(words: readonly string[], index: number): string {
    let at = index - 1;
    while (at >= 0 && cues.betweenLabelAndNumber.has(words[at] ?? '')) at--;
    return words[at] ?? '';
  }

  function pinOf({ from, to, parts, isLabelled }: NumberRun, words: readonly string[]): FoundPin | undefined {
    const digits = parts.join('');
    const label = labelBefore(words, from);
    const shape = parts.map(part => part.length).join('+');
    if (shape === '6' || shape === '3+3')
      return !isLabelled && cues.labelsOfOtherNumbers.has(label)
        ? undefined
        : { from, to, digits, sixDigits: true };
    const isAlone = parts.length === words.length && digits.length > 2;
    return cues.labelsOfPins.has(label) || isAlone ? { from, to, digits, sixDigits: false } : undefined;
  }

  return {
    read(pin) {
      const mdos = centralUnits.get(pin);
      if (mdos !== undefined) return { status: 'central', prefix: pin, mdos };
      const armyPrefix = army.find(prefix => pin.startsWith(prefix));
      if (armyPrefix !== undefined) return { status: 'army', prefix: armyPrefix };
      const unusedPrefix = unused.find(prefix => pin.startsWith(prefix));
      if (unusedPrefix !== undefined) return { status: 'unused', prefix: unusedPrefix };
      for (let length = 6; length > 0; length--) {
        const row = byPrefix.get(pin.slice(0, length));
        if (row !== undefined) return readingOf(row);
      }
      return { status: 'unused', prefix: pin.slice(0, 2) };
    },
    find(words) {
      const found: FoundPin[] = [];
      for (let at = 0; at < words.length; ) {
        const number = numberAt(words, at);
        const pin = number === undefined ? undefined : pinOf(number, words);
        if (pin !== undefined) found.push(pin);
        at = number?.to ?? at + 1;
      }
      return found;
    },
  };
}

/** A run of numbers in a message. */
interface NumberRun {
  from: number;
  to: number;
  parts: readonly string[];
  /** True of a label and a number written as one word: `pin302001`. */
  isLabelled: boolean;
}

function numberAt(words: readonly string[], from: number): NumberRun | undefined {
  const glued = /^(?:pin|pincode)(\d{6})$/.exec(words[from] ?? '')?.[1];
  if (glued !== undefined) return { from, to: from + 1, parts: [glued], isLabelled: true };
  let to = from;
  while (/^\d+$/.test(words[to] ?? '')) to++;
  return to === from ? undefined : { from, to, parts: words.slice(from, to), isLabelled: false };
}

function readingOf(row: Prefixed): PinReading {
  if ('circles' in row)
    return {
      status: 'doubtful',
      prefix: row.prefix,
      circles: row.circles.map(circle => `CIRCLE-${circle}`),
    };
  return {
    status: 'circle',
    prefix: row.prefix,
    circle: `CIRCLE-${row.circle}`,
    ...(row.state === undefined ? {} : { state: row.state }),
    ...(row.near === undefined ? {} : { near: `CIRCLE-${row.near}` }),
  };
}
