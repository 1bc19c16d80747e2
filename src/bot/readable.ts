/** What a person said, fit to be read. Pure, so that the page's offline core reads the very words that the bot would. */
import type { Language } from '../../knowledge/understanding/language.ts';

/** How much of a message is read, in UTF-16 units: a long letter. Beyond it a turn would only keep others waiting. */
export const longestText = 8000;

/**
 * Words fit to be read and stored: control characters and direction overrides and half characters become spaces, and
 * what is over {@link longestText} is left out. The joiners of Devanagari stay.
 */
export function readable(said: string): string {
  return said
    .slice(0, longestText)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu, ' ')
    .trim();
}

/** Best guess at a reader's language before the talk itself has settled it. */
export function languageGuessed(text: string, locale: string | undefined): Language {
  if (/\p{Script=Devanagari}/u.test(text)) return 'hi';
  if (/\p{L}/u.test(text)) return 'en';
  return locale?.toLowerCase().startsWith('hi') ? 'hi' : 'en';
}
