/** A place, an office or a PIN code that a message names, and where in the message. */
import type { Named, Office, Place } from './names.ts';

/** How a name was matched: as the gazetteer spells it, by its sound (Devanagari), or as a spelling slip. */
export type MatchedBy = 'exact' | 'sound' | 'slip';

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
export interface OfficeMention {
  from: number;
  to: number;
  /** The folded words as written. */
  written: string;
  reading: MatchedBy;
  named: Named | Pin | BadPin;
}
/** A mention that says where: a place or a PIN code. */
export interface PlaceMention extends OfficeMention {
  named: Place | Pin;
}

export const isPlace = (mention: OfficeMention): mention is PlaceMention =>
  mention.named.what === 'place' || mention.named.what === 'pin';
export const isOffice = (mention: OfficeMention | undefined): mention is OfficeMention & { named: Office } =>
  mention?.named.what === 'office';

/** A message as the search reads it. */
export interface MessageWords {
  words: string[];
  /** Words written in capitals in a message that is not all capitals: `UP`, `SO`. */
  capitals: Set<string>;
}
