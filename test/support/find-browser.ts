/**
 * The browser of the tests, and of the scripts that take pictures: the one that CHROMIUM_PATH names, else one of the system,
 * else, on Linux x64, the one in the package @sparticuz/chromium. On Linux fonts.conf adds a Devanagari font from a package.
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

/** Says in one line why there is no browser, and what to do. */
export class NoBrowser extends Error {
  override readonly name = 'NoBrowser';
}

/** Where Chromium, Chrome and Edge are usually installed; the first one that is there is used. */
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
 * @returns the path of a browser's program, or undefined where the one in the package is to be used
 * @throws NoBrowser where there is neither
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
 * The browser in the package. It is unpacked at first use, into the folder of the package, so that npm removes it together with
 * the package. Two processes may do that at the same time: the first to finish gives its folder the final name.
 *
 * @returns the program, and the folder of the libraries that a small system lacks (nss, nspr, expat)
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
      // It unpacks into the system's folder for temporary files. A process of its own is given another one.
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
 * @param more arguments for this browser alone
 * @throws NoBrowser where there is none, or where it does not start
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
    // Playwright reports fifty lines; what the browser itself printed is the cause.
    const cause = /\[err\] (.*)/.exec(String(error))?.[1] ?? 'it ends at once';
    throw new NoBrowser(
      `${program} does not start (${cause}): install Chromium (Debian: apt-get install chromium), or set CHROMIUM_PATH to another browser`,
    );
  }
}
