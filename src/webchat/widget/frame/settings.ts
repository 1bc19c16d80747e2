/** The settings in the page's address. Anyone can write such an address, so every value is checked. */
import type { Language } from '../../../../knowledge/understanding/language.ts';
import { contrast, parseColour, readableOn } from '../browser/colours.ts';

export interface Settings {
  language: Language | undefined;
  /** Asked when the page opens; empty for none. */
  question: string;
  /** Whether the page is in the launcher's frame. */
  isEmbedded: boolean;
  theme: 'light' | 'dark' | undefined;
  /** `#rrggbb`. */
  accent: string | undefined;
  /** Colour of text on the accent, `#rrggbb`. */
  accentText: string | undefined;
}

/** UTF-16 units. */
const longestQuestion = 500;

/**
 * Reads the settings. A value that is not valid counts as absent.
 *
 * @param search of the address, such as `?lang=hi&q=…`
 */
export function settingsIn(search: string): Settings {
  const query = new URLSearchParams(search);
  const [language, theme] = [query.get('lang'), query.get('theme')];
  return {
    language: language === 'en' || language === 'hi' ? language : undefined,
    question: (query.get('q') ?? '').trim().slice(0, longestQuestion),
    isEmbedded: query.get('embed') === '1',
    theme: theme === 'light' || theme === 'dark' ? theme : undefined,
    accent: parseColour(query.get('accent')),
    accentText: parseColour(query.get('accent-text')),
  };
}

/** The backgrounds of text in the accent: --paper of styles/tokens.css. */
const backgrounds = { light: '#ffffff', dark: '#1f2225' };

/**
 * The style properties for the wanted colours. Where text in the accent could not be read, it keeps its default colour.
 */
export function tokensOf({ accent, accentText }: Settings): Record<string, string> {
  if (accent === undefined) return {};
  const readable = (Object.keys(backgrounds) as (keyof typeof backgrounds)[]).filter(
    theme => contrast(backgrounds[theme], accent) >= 4.5,
  );
  return {
    '--accent': accent,
    '--on-accent': readableOn(accent, accentText),
    ...Object.fromEntries(readable.map(theme => [`--accent-ink-${theme}`, accent])),
  };
}
