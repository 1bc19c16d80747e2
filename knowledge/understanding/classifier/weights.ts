/** The classifier's weights: plain data, which weighs the same after it was written as JSON and read again. */
import type { ConceptId } from '../../lexicon/schema.ts';

export interface Weights {
  /** The words and concepts that features are made of. A feature names them by their places in these lists. */
  words: readonly string[];
  concepts: readonly ConceptId[];
  /** The features that have weights, each a number of `featuresOf`. */
  features: readonly number[];
  /**
   * For each feature one weight per intent, in the order of `intentIds`: signed bytes in base64, in units of `weightUnit`
   * (`features.ts`).
   */
  units: string;
}

/** Signed bytes as base64 text. */
export function toBase64(bytes: Int8Array): string {
  return btoa(Array.from(new Uint8Array(bytes.buffer), byte => String.fromCharCode(byte)).join(''));
}

/** The bytes that {@link toBase64} wrote. */
export function fromBase64(text: string): Int8Array {
  return Int8Array.from(atob(text), letter => letter.charCodeAt(0));
}
