/** The tests' own browser: where it is found on each system, and that it can show Hindi. */
import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine, openBrowser } from './support/find-browser.ts';

const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
const edgeOnMac = '/asha/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';

function machine(platform: string, files: string[], more: Partial<Machine> = {}): Machine {
  const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  return { platform, arch: 'x64', env, home: '/asha', exists: file => files.includes(file), ...more };
}

describe('the browser', () => {
  it.each<[string, Machine, string | undefined]>([
    ['Debian with Chromium', machine('linux', ['/usr/bin/chromium']), '/usr/bin/chromium'],
    ['Ubuntu with Chrome', machine('linux', ['/usr/bin/google-chrome']), '/usr/bin/google-chrome'],
    ['Linux without a browser: the one in the package', machine('linux', []), undefined],
    ['Windows as it comes: Edge', machine('win32', [edge]), edge],
    ['Windows with both: Chrome', machine('win32', [edge, chrome]), chrome],
    ['a Mac with Edge for one user', machine('darwin', [edgeOnMac]), edgeOnMac],
    [
      'a variable goes before what is installed',
      machine('linux', ['/usr/bin/chromium', '/opt/b'], { env: { CHROMIUM_PATH: '/opt/b' } }),
      '/opt/b',
    ],
    [
      'an empty variable is none',
      machine('linux', ['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '' } }),
      '/usr/bin/chromium',
    ],
  ])('%s', (_, given, expected) => {
    expect(findBrowser(given)).toBe(expected);
  });

  it.each<[string, Machine, RegExp]>([
    [
      'a Mac without a browser',
      machine('darwin', []),
      /install Chrome, Chromium or Edge, or set CHROMIUM_PATH/,
    ],
    ['Windows without one', machine('win32', [], { env: {} }), /install Chrome/],
    [
      'Linux on ARM, for which the package has none',
      machine('linux', [], { arch: 'arm64' }),
      /install Chrome/,
    ],
    [
      'a wrong path, though another browser is installed',
      machine('linux', ['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/opt/none' } }),
      /CHROMIUM_PATH: there is no file \/opt\/none; correct the path/,
    ],
  ])('%s: one line says what to do', (_, given, line) => {
    expect(() => findBrowser(given)).toThrow(line);
    expect(() => findBrowser(given)).toThrow(/^.+$/);
  });

  it('has a Devanagari font: two letters are drawn as two letters, not as two boxes', async () => {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const draw = async (letter: string) => {
        await page.setContent(`<p style="font: 40px sans-serif">${letter}</p>`);
        return (await page.locator('p').screenshot()).toString('base64');
      };
      expect(
        (await draw('क')) === (await draw('म')),
        'install a Devanagari font (Debian: apt-get install fonts-noto-core)',
      ).toBe(false);
    } finally {
      await browser.close();
    }
  });
});
