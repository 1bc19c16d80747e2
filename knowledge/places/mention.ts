/** A place, an office or a PIN code that a message names, and where it stands in it. */
import type { Named, Place, Unit } from './names.ts';

/** How a mention was read: as written, by its sound (Devanagari), or as a spelling slip. */
export type Reading = 'exact' | 'sound' | 'slip';

export interface BadPin {
  what: 'bad-pin';
  why: 'army' | 'unused' | 'not-six-digits';
}
export interface Pin extends Omit<Place, 'what'> {
  what: 'pin';
  /** The digits that place the circle. */
  prefix: string;
}

/** A run of words `from` … `to` (exclusive, counted over the folded words) and what it names. */
export interface Mention {
  from: number;
  to: number;
  /** The folded words as written. */
  written: string;
  reading: Reading;
  named: Named | Pin | BadPin;
}
export interface PlaceMention extends Mention {
  named: Place | Pin;
}

export const isPlace = (mention: Mention): mention is PlaceMention =>
  mention.named.what === 'place' || mention.named.what === 'pin';
export const isUnit = (mention: Mention | undefined): mention is Mention & { named: Unit } =>
  mention?.named.what === 'unit';

/** A message as the search reads it. */
export interface Message {
  words: string[];
  /** Words written in capitals in a message that is not all capitals: `UP`, `SO`. */
  capitals: Set<string>;
}
