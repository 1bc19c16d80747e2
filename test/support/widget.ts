/** The widget as a person meets it: what is asked, what is seen. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Writes something and sends it by Enter. */
export async function ask(page: Page, text: string): Promise<void> {
  await page.locator('#message').fill(text);
  await page.locator('#message').press('Enter');
}

/** Waits until the helpdesk has greeted. */
export async function greeted(page: Page): Promise<void> {
  await page.locator('.bot').first().waitFor();
}

/** Waits for a message of the helpdesk that holds these words. @returns the message */
export async function said(page: Page, words: string | RegExp): Promise<Locator> {
  const found = page.locator('.bot', { hasText: words }).last();
  await found.waitFor();
  return found;
}

/** All that is said, by whom, in order. */
export function messages(page: Page): Promise<string[]> {
  return page.locator('.message .body').allInnerTexts();
}

/** Opens the menu and presses what is named there. */
export async function choose(page: Page, ...names: string[]): Promise<void> {
  await page.locator('.menu-place > button').click();
  for (const name of names) await page.locator('.menu').getByRole('button', { name }).click();
}

interface Found {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/**
 * What axe finds wrong in a page or a frame, each with the element; nothing is excused.
 *
 * @param only tags or names of rules
 */
export async function axeFinds(page: Pick<Page, 'evaluate'>, only: string[] = rules): Promise<string[]> {
  // Past the page's own policy: evaluating needs no script element.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate(async named => {
    const { axe } = globalThis as unknown as {
      axe: { run(node: Document, options: object): Promise<Found> };
    };
    return axe.run(document, { runOnly: named });
  }, only);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
  );
}
