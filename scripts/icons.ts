/**
 * Draws the Teams app's icons from their SVG into manifest/*.png: `node scripts/icons.ts`, after a change to one of
 * them. The browser is that of the tests.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../test/support/find-browser.ts';

/** Width and height in pixels that Teams asks for. */
const sizes = { color: 192, outline: 32 };
const folder = join(import.meta.dirname, '../manifest');

const browser = await openBrowser();
try {
  for (const [name, size] of Object.entries(sizes)) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const drawing = readFileSync(join(folder, `${name}.svg`), 'utf8');
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
    await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
