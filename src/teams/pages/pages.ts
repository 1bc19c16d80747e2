/** The pages that the Teams app needs beside the bot: its tab, and what it says of itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../knowledge/understanding/language.ts';
import type { Config } from '../../config.ts';
import { pageWords } from './words.ts';

export interface Page {
  path: string;
  type: string;
  /** Added to the policy that every answer has. */
  policy?: string;
  /** @param query of the address; anyone can have written it */
  body(query: URLSearchParams): string;
}

/** Addresses that the app package links to, on this server. */
export const tabPath = '/teams/tab';
export const aboutPath = '/teams/about';

const html = 'text/html; charset=utf-8';
const file = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

/** Teams' own words for how it looks. */
const themes: Record<string, string> = { default: 'light', dark: 'dark', contrast: 'dark' };

/** @param config of the server; the pages say how long it keeps what */
export function teamsPages({ organisation, retentionDays }: Config): Page[] {
  const [script, styles] = [file('hello.js'), file('pages.css')];
  return [
    { path: tabPath, type: html, policy: "frame-src 'self'", body: tab },
    { path: aboutPath, type: html, body: () => about({ organisation, retentionDays }) },
    { path: '/teams/hello.js', type: 'text/javascript; charset=utf-8', body: () => script },
    { path: '/teams/pages.css', type: 'text/css; charset=utf-8', body: () => styles },
  ];
}

/**
 * The checklist: the chat page, with the question already asked. A frame of its own, because the chat page must stay
 * what it is elsewhere, and knows nothing of Teams.
 */
function tab(query: URLSearchParams): string {
  // Teams fills in its own language, such as `hi-in`, and theme; what it leaves unfilled is English and light.
  const language: Language = /^hi\b/i.test(query.get('locale') ?? '') ? 'hi' : 'en';
  const { question, title } = pageWords[language];
  const theme = themes[query.get('theme') ?? ''];
  const chat = new URLSearchParams({ q: question, lang: language, ...(theme && { theme }) });
  return page(
    language,
    title,
    `<iframe src="${escaped(`/?${chat}`)}" title="${escaped(title)}" allow="clipboard-write"></iframe>`,
    '<script type="module" src="/teams/hello.js"></script>',
  );
}

function about(facts: Pick<Config, 'organisation' | 'retentionDays'>): string {
  const parts = (['en', 'hi'] as const).map(language => {
    const { title, headings, about: words } = pageWords[language];
    const { what, privacy, terms } = words(facts);
    // The links of the app package lead to the English headings; the Hindi ones follow on the same page.
    const id = (name: string) => (language === 'en' ? name : `${name}-${language}`);
    return (
      `<section lang="${language}"><h1>${escaped(title)}</h1>${paragraphs(what)}` +
      `<h2 id="${id('privacy')}">${escaped(headings.privacy)}</h2>${paragraphs(privacy)}` +
      `<h2 id="${id('terms')}">${escaped(headings.terms)}</h2>${paragraphs(terms)}</section>`
    );
  });
  return page('en', pageWords.en.title, `<main>${parts.join('')}</main>`);
}

function page(language: Language, title: string, body: string, more = ''): string {
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>${escaped(title)}</title><link rel="stylesheet" href="/teams/pages.css">${more}</head>` +
    `<body>${body}</body></html>`
  );
}

function paragraphs(texts: string[]): string {
  return texts.map(text => `<p>${escaped(text)}</p>`).join('');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, character => entities[character] ?? character);
}
