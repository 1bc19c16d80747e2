/**
 * The options that a host page sets on the script tag. Every attribute is checked: a value that is not listed is
 * ignored, and texts are shown as text, never as HTML.
 */
import type { Language } from '../../../../knowledge/understanding/language.ts';
import { parseColour, readableOn } from '../browser/colours.ts';
import { launcherTexts } from './texts.ts';

const positions = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;
const themes = ['light', 'dark'] as const;

export interface Options {
  language: Language;
  position: (typeof positions)[number];
  theme: (typeof themes)[number] | undefined;
  /** The text on the button. */
  label: string;
  /** Asked when the helpdesk is opened; empty for none. */
  question: string;
  accent: string;
  accentText: string;
}

/** The default accent, as in styles/tokens.css. */
const red = '#a6192e';

/**
 * The options of the script tag, with a default for each that is absent or not valid.
 *
 * @param data of the script tag: `data-language`, `data-position`, `data-theme`, `data-label`, `data-question`,
 *   `data-color-accent`, `data-color-text`
 * @param locale of the browser, such as `hi-IN`: the language where the tag names none
 */
export function launcherOptions(data: Readonly<Record<string, string | undefined>>, locale: string): Options {
  const language = oneOf(['en', 'hi'] as const, data.language) ?? (locale.startsWith('hi') ? 'hi' : 'en');
  const accent = parseColour(data.colorAccent) ?? red;
  return {
    language,
    position: oneOf(positions, data.position) ?? 'bottom-right',
    theme: oneOf(themes, data.theme),
    label: (data.label ?? '').trim().slice(0, 40) || launcherTexts[language].label,
    question: (data.question ?? '').trim().slice(0, 500),
    accent,
    accentText: readableOn(accent, parseColour(data.colorText)),
  };
}

/** The address of the page in the frame. */
export function frameAddress(
  origin: string,
  { language, theme, question, accent, accentText }: Options,
): string {
  const query = new URLSearchParams({
    embed: '1',
    lang: language,
    ...(theme && { theme }),
    ...(accent !== red && { accent, 'accent-text': accentText }),
    ...(question && { q: question }),
  });
  return `${origin}/?${query}`;
}

function oneOf<Value extends string>(values: readonly Value[], given: string | undefined): Value | undefined {
  return values.find(value => value === given);
}
