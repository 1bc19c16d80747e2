/** What the address of the page says of how it is to be shown. Everything in it may have been written by anyone. */
import type { Language } from '../../../../knowledge/understanding/language.ts';
import { contrast, parseColour, readableOn } from '../browser/colours.ts';

export interface Settings {
  language: Language | undefined;
  /** Asked at once. */
  question: string;
  /** Shown in the launcher's frame. */
  isEmbedded: boolean;
  theme: 'light' | 'dark' | undefined;
  accent: string | undefined;
  /** On the accent. */
  accentText: string | undefined;
}

const longestQuestion = 500;

/** @param search of the address, such as `?lang=hi&q=…` */
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

/** The grounds that words in the accent stand on, as in styles/tokens.css. */
const papers = { light: '#ffffff', dark: '#1f2225' };

/** The style properties that colours asked for lead to. Words that could not be read in them keep their own. */
export function tokensOf({ accent, accentText }: Settings): Record<string, string> {
  if (accent === undefined) return {};
  const inked = (Object.keys(papers) as (keyof typeof papers)[]).filter(
    theme => contrast(papers[theme], accent) >= 4.5,
  );
  return {
    '--accent': accent,
    '--on-accent': readableOn(accent, accentText),
    ...Object.fromEntries(inked.map(theme => [`--accent-ink-${theme}`, accent])),
  };
}
