/** Uses the widget as a person does: writes, presses and reads. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Writes a message and sends it with Enter. */
export async function ask(page: Page, text: string): Promise<void> {
  await page.locator('#message').fill(text);
  await page.locator('#message').press('Enter');
}

/** Waits for the greeting of the helpdesk. */
export async function greeted(page: Page): Promise<void> {
  await page.locator('.bot').first().waitFor();
}

/** Waits for a message of the helpdesk that contains these words. @returns the message */
export async function said(page: Page, words: string | RegExp): Promise<Locator> {
  const found = page.locator('.bot', { hasText: words }).last();
  await found.waitFor();
  return found;
}

/** The texts of all messages, of both sides, in order. */
export function messages(page: Page): Promise<string[]> {
  return page.locator('.message .body').allInnerTexts();
}

/** Opens the menu and presses its buttons with these names, in order. */
export async function choose(page: Page, ...names: string[]): Promise<void> {
  await page.locator('.menu-place > button').click();
  for (const name of names) await page.locator('.menu').getByRole('button', { name }).click();
}

interface Found {
  violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
}

/**
 * The violations that axe finds in a page or a frame, each with its element. No violation is ignored.
 *
 * @param only the tags or names of the rules to check
 */
export async function axeFinds(page: Pick<Page, 'evaluate'>, only: string[] = rules): Promise<string[]> {
  // The page's policy blocks script elements. Evaluating needs none.
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

/** Presses "Try now". The page also tries by itself, so the button may be gone before it is pressed: then it is online again. */
export async function tryNow(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Try now' });
  try {
    await button.click({ timeout: 2_000 });
  } catch (error) {
    if (await button.isVisible()) throw error;
  }
}
