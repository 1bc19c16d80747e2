/**
 * The first step of `npm test`. If no browser starts, it prints one line that says what to install, before the tests take
 * minutes. The browser in the package is unpacked here.
 */
import { NoBrowser, openBrowser } from '../test/support/find-browser.ts';

try {
  const browser = await openBrowser();
  await browser.close();
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  console.error(`helpdesk: test: ${error.message}`);
  process.exitCode = 1;
}
