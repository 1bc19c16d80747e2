/**
 * The first step of `npm test`: where no browser starts, one line says what to install, before minutes of tests are run. The
 * browser in the package is unpacked here.
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
