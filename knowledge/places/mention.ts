/** A place, an office or a PIN code in a message. */
import type { MatchedBy } from '../text/nearest.ts';
import type { Named, Office, Place } from './names.ts';

export interface BadPin {
  what: 'bad-pin';
  why: 'army' | 'unused' | 'not-six-digits';
}
export interface Pin extends Omit<Place, 'what'> {
  what: 'pin';
  /** The digits that show the circle. */
  prefix: string;
}

/** The folded words `from` to `to` (exclusive) of a message, and what they name. */
export interface OfficeMention {
  from: number;
  to: number;
  /** The folded words. */
  written: string;
  reading: MatchedBy;
  named: Named | Pin | BadPin;
}
/** A mention of a place or a PIN code. */
export interface PlaceMention extends OfficeMention {
  named: Place | Pin;
}

export const isPlace = (mention: OfficeMention): mention is PlaceMention =>
  mention.named.what === 'place' || mention.named.what === 'pin';
export const isOffice = (mention: OfficeMention | undefined): mention is OfficeMention & { named: Office } =>
  mention?.named.what === 'office';

/** The words of a message. */
export interface MessageWords {
  words: string[];
  /** Words in capitals, in a message that is not all capitals: `UP`, `SO`. */
  capitals: Set<string>;
}
