/** PIN codes: the first digits place the circle. A proposal only: Annexure II-A goes by the office, not by the PIN. */
import { cue, type PlaceLexicon, placeLexicon } from './lexicon.ts';

/** What a six-digit number says about the circle. Circles and units are MDO ids. */
export type PinReading =
  | { status: 'circle'; prefix: string; circle: string; state?: string; near?: string }
  | { status: 'doubtful'; prefix: string; circles: string[] }
  | { status: 'central'; prefix: string; mdos: string[] }
  | { status: 'army'; prefix: string }
  | { status: 'unused'; prefix: string };

type Prefixed = PlaceLexicon['pins']['prefixes'][number] | PlaceLexicon['pins']['doubtful'][number];
const byPrefix = new Map<string, Prefixed>();
for (const row of placeLexicon.pins.doubtful) byPrefix.set(row.prefix, row);
for (const row of placeLexicon.pins.prefixes) byPrefix.set(row.prefix, row);
const centralUnits = new Map(placeLexicon.pins.central.map(({ pin, mdos }) => [pin, mdos]));

/**
 * Reads a PIN code. The longest listed prefix wins.
 *
 * @param pin six digits, no spaces
 */
export function readPin(pin: string): PinReading {
  const mdos = centralUnits.get(pin);
  if (mdos !== undefined) return { status: 'central', prefix: pin, mdos };
  const army = placeLexicon.pins.army.find(prefix => pin.startsWith(prefix));
  if (army !== undefined) return { status: 'army', prefix: army };
  const unused = placeLexicon.pins.unused.find(prefix => pin.startsWith(prefix));
  if (unused !== undefined) return { status: 'unused', prefix: unused };
  for (let length = 6; length > 0; length--) {
    const prefix = pin.slice(0, length);
    const row = byPrefix.get(prefix);
    if (row === undefined) continue;
    if ('circles' in row)
      return { status: 'doubtful', prefix, circles: row.circles.map(circle => `CIRCLE-${circle}`) };
    return {
      status: 'circle',
      prefix,
      circle: `CIRCLE-${row.circle}`,
      ...(row.state === undefined ? {} : { state: row.state }),
      ...(row.near === undefined ? {} : { near: `CIRCLE-${row.near}` }),
    };
  }
  return { status: 'unused', prefix: pin.slice(0, 2) };
}

/** A number in a message: where it stands, and whether it can be a PIN code. */
export interface FoundPin {
  from: number;
  /** One past the last word. */
  to: number;
  digits: string;
  /** False where a number is called a PIN code, or is all there is, but has not six digits. */
  sixDigits: boolean;
}

const otherNumbers = cue('labelsOfOtherNumbers');
const between = cue('betweenLabelAndNumber');
const pinWords = cue('labelsOfPins');

/** The word that says what the number at `index` is, skipping `no`, `is` and the like. */
function labelBefore(words: readonly string[], index: number): string | undefined {
  let at = index - 1;
  while (at >= 0 && between.has(words[at] ?? '')) at--;
  return words[at];
}

/**
 * Finds PIN codes: six digits together or three and three. A ten-digit telephone number, an eight-digit employee id and
 * a number labelled as something else are none.
 *
 * @param words the folded words of a message
 */
export function findPins(words: readonly string[]): FoundPin[] {
  const found: FoundPin[] = [];
  const isNumber = (index: number) => /^\d+$/.test(words[index] ?? '');
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    const glued = /^(?:pin|pincode)(\d{6})$/.exec(word)?.[1];
    if (glued !== undefined) {
      found.push({ from: index, to: index + 1, digits: glued, sixDigits: true });
      continue;
    }
    if (!isNumber(index) || isNumber(index - 1)) continue;
    let to = index + 1;
    while (isNumber(to)) to++;
    const parts = words.slice(index, to);
    const digits = parts.join('');
    const label = labelBefore(words, index) ?? '';
    const shape = parts.map(part => part.length).join('+');
    if (shape === '6' || shape === '3+3') {
      if (!otherNumbers.has(label)) found.push({ from: index, to, digits, sixDigits: true });
    } else if (pinWords.has(label) || (parts.length === words.length && digits.length > 2)) {
      found.push({ from: index, to, digits, sixDigits: false });
    }
    index = to - 1;
  }
  return found;
}
