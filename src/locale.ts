/** The locale of each language, as activities of every channel carry it. */
import type { Language } from '../knowledge/understanding/language.ts';

/** `en-IN` or `hi-IN`. */
export type Locale = `${Language}-IN`;

/** The locale of a language. */
export function localeFor(language: Language): Locale {
  return `${language}-IN`;
}
