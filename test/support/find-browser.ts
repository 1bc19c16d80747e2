/**
 * Finds the browser for the tests and for the scripts that take pictures, in this order:
 * 1. the browser that CHROMIUM_PATH names;
 * 2. a browser of the system;
 * 3. on Linux x64, the browser in the package @sparticuz/chromium.
 *
 * On Linux, fonts.conf adds a Devanagari font from a package.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** What the search for a browser depends on. */
export interface Machine {
  platform: string;
  arch: string;
  env: Record<string, string | undefined>;
  home: string;
  exists(file: string): boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  arch: process.arch,
  env: process.env,
  home: homedir(),
  exists: existsSync,
};

/** The message is one line: why there is no browser, and what to do. */
export class NoBrowser extends Error {
  override readonly name = 'NoBrowser';
}

/** The usual paths of Chromium, Chrome and Edge. The first one that exists is used. */
function usualPaths({ platform, env, home }: Machine): string[] {
  if (platform === 'win32')
    return ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap(
      program =>
        [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap(folder =>
          folder ? [`${folder}\\${program}`] : [],
        ),
    );
  if (platform === 'darwin')
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap(name =>
      ['', home].map(folder => `${folder}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  return ['chromium', 'google-chrome', 'microsoft-edge'].map(name => `/usr/bin/${name}`);
}

/**
 * @returns the path of a browser's program; undefined means the browser in the package
 * @throws NoBrowser if there is neither
 */
export function findBrowser(machine: Machine): string | undefined {
  const named = machine.env.CHROMIUM_PATH;
  if (named && !machine.exists(named))
    throw new NoBrowser(`CHROMIUM_PATH: there is no file ${named}; correct the path, or unset the variable`);
  const found = named || usualPaths(machine).find(machine.exists);
  if (!found && (machine.platform !== 'linux' || machine.arch !== 'x64'))
    throw new NoBrowser(
      'no browser for the tests: install Chrome, Chromium or Edge, or set CHROMIUM_PATH to the program of one',
    );
  return found;
}

/**
 * The browser in the package. It is unpacked at its first use into the folder of the package, so npm removes both together.
 * Two processes may unpack it at the same time. The first one to finish gives its folder the final name.
 *
 * @returns the program, and a folder with libraries that a small system may not have (nss, nspr, expat)
 */
function packagedBrowser(): { program: string; libraries: string } {
  const home = path.join(import.meta.dirname, '../../node_modules/@sparticuz/chromium');
  const unpacked = path.join(home, 'unpacked');
  if (!existsSync(unpacked)) {
    const own = mkdtempSync(path.join(home, 'unpacking-'));
    const archives = ['chromium.br', 'al2023.tar.br'].map(archive => path.join(home, 'bin', archive));
    const script = `import { inflate } from '@sparticuz/chromium';
      for (const archive of ${JSON.stringify(archives)}) await inflate(archive);`;
    try {
      // The package unpacks into the folder for temporary files. Only a separate process can be given another one.
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: home,
        env: { ...process.env, TMPDIR: own },
      });
      renameSync(own, unpacked);
    } catch (error) {
      rmSync(own, { recursive: true, force: true });
      if (!existsSync(unpacked)) throw error;
    }
  }
  return { program: path.join(unpacked, 'chromium'), libraries: path.join(unpacked, 'al2023/lib') };
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a browser.
 *
 * @param more further arguments of the browser
 * @throws NoBrowser if there is none, or if it does not start
 */
export async function openBrowser(more: string[] = []): Promise<Browser> {
  const found = findBrowser(thisMachine);
  const { program, libraries } = found ? { program: found } : packagedBrowser();
  const env = {
    ...process.env,
    ...(process.platform === 'linux' && { FONTCONFIG_FILE: path.join(import.meta.dirname, 'fonts.conf') }),
    ...(libraries && { LD_LIBRARY_PATH: libraries }),
  };
  try {
    return await chromium.launch({ executablePath: program, args: [...args, ...more], env });
  } catch (error) {
    // Playwright's message has fifty lines. The line that the browser itself printed is the cause.
    const cause = /\[err\] (.*)/.exec(String(error))?.[1] ?? 'it ends at once';
    throw new NoBrowser(
      `${program} does not start (${cause}): install Chromium (Debian: apt-get install chromium), or set CHROMIUM_PATH to another browser`,
    );
  }
}
