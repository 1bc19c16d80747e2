/** The web pages of the Teams app: its tab, and the page about the app. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadKnowledge } from '../../../knowledge/load.ts';
import type { Language } from '../../../knowledge/understanding/language.ts';
import type { Config } from '../../config.ts';
import { orderName } from '../order-name.ts';
import { type AboutFacts, teamsPageTexts } from './page-texts.ts';

export interface TeamsPage {
  path: string;
  /** Content-Type. */
  type: string;
  /** Added to the Content-Security-Policy that every response has. */
  policy?: string;
  /** @param query of the address. Anyone can write it, so it is not to be trusted */
  body(query: URLSearchParams): string;
}

/** Paths that the app package links to. */
export const tabPath = '/teams/tab';
export const aboutPath = '/teams/about';

const html = 'text/html; charset=utf-8';
const file = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

/** The themes of Teams, and the theme of the chat page for each. */
const themes: Record<string, string> = { default: 'light', dark: 'dark', contrast: 'dark' };

/** The pages with their script and styles. The page about the app says what the configuration says. */
export function teamsPages({ organisation, retentionDays }: Config): TeamsPage[] {
  const [script, styles] = [file('hello.js'), file('pages.css')];
  const order = orderName(loadKnowledge());
  return [
    { path: tabPath, type: html, policy: "frame-src 'self'", body: tab },
    { path: aboutPath, type: html, body: () => about({ organisation, retentionDays, order }) },
    { path: '/teams/hello.js', type: 'text/javascript; charset=utf-8', body: () => script },
    { path: '/teams/pages.css', type: 'text/css; charset=utf-8', body: () => styles },
  ];
}

/** The checklist: the chat page in a frame, with the question already asked. The chat page itself knows nothing of Teams. */
function tab(query: URLSearchParams): string {
  // Teams fills in its language, such as `hi-in`, and its theme. Where it does not, the page is English and light.
  const language: Language = /^hi\b/i.test(query.get('locale') ?? '') ? 'hi' : 'en';
  const { question, title } = teamsPageTexts[language];
  const theme = themes[query.get('theme') ?? ''];
  const chat = new URLSearchParams({ q: question, lang: language, ...(theme && { theme }) });
  return page(
    language,
    title,
    `<iframe src="${escaped(`/?${chat}`)}" title="${escaped(title)}" allow="clipboard-write"></iframe>`,
    '<script type="module" src="/teams/hello.js"></script>',
  );
}

function about(facts: AboutFacts): string {
  const parts = (['en', 'hi'] as const).map(language => {
    const { title, headings, about: texts } = teamsPageTexts[language];
    const { what, privacy, terms } = texts(facts);
    // The app package links to the English headings; the Hindi part follows on the same page.
    const id = (name: string) => (language === 'en' ? name : `${name}-${language}`);
    return (
      `<section lang="${language}"><h1>${escaped(title)}</h1>${paragraphs(what)}` +
      `<h2 id="${id('privacy')}">${escaped(headings.privacy)}</h2>${paragraphs(privacy)}` +
      `<h2 id="${id('terms')}">${escaped(headings.terms)}</h2>${paragraphs(terms)}</section>`
    );
  });
  return page('en', teamsPageTexts.en.title, `<main>${parts.join('')}</main>`);
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

const htmlEntities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, character => htmlEntities[character] ?? character);
}
