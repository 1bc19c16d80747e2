/**
 * `node scripts/icons.ts` draws the icons of the Teams app from their SVG into manifest/*.png. Run it after a change of an
 * SVG. The browser is that of the tests.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../test/support/find-browser.ts';

/** The width and height that Teams needs, in pixels. */
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
