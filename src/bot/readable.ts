/** A message's text, cleaned. Pure: the offline core of the page cleans a text exactly as the bot does. */
import type { Language } from '../../knowledge/understanding/language.ts';

/** Longest text that is read of a message, in UTF-16 units: the length of a long letter. The rest is cut off. */
export const longestText = 8000;

/**
 * A text that can be read and stored: control characters, direction overrides and halves of a surrogate pair become
 * spaces; what exceeds {@link longestText} is cut off. Joiners and other invisible characters within words stay: only understanding drops them.
 */
export function readable(text: string): string {
  return text
    .slice(0, longestText)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .trim();
}

/**
 * The language of a text by its script; of a text without letters by the client's locale.
 *
 * @param locale for example `hi-IN`
 */
export function guessLanguage(text: string, locale: string | undefined): Language {
  if (/\p{Script=Devanagari}/u.test(text)) return 'hi';
  if (/\p{L}/u.test(text)) return 'en';
  return locale?.toLowerCase().startsWith('hi') ? 'hi' : 'en';
}
