/**
 * The one file of Microsoft's Web Chat that a page loads. Web Chat is not a dependency, because its package would bring 426
 * others and 500 MB. The file is taken from the archive of the package. Its hash must be the expected one.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export const webChatVersion = '4.18.1';
/** The hash that the package registry gives for this version. */
const archiveHash =
  'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==';
const fileHash = 'sha256-CmitCmT8BNYhGX2hDD7sD4Q+FvfQP2vL7Sm0dRfPm/8=';
const inArchive = 'package/dist/webchat.js';
/** The next `npm ci` deletes this folder. */
const scratch = join(import.meta.dirname, '../../node_modules/.cache/microsoft-webchat');

/** The message is one line: why there is no Web Chat. */
export class NoWebChat extends Error {
  override readonly name = 'NoWebChat';
}

/**
 * The content of the file. The first call downloads it with npm and stores it.
 *
 * @throws NoWebChat if it cannot be downloaded, or if its hash is not the expected one
 */
export function microsoftWebChat(): Buffer {
  const kept = join(scratch, `webchat-${webChatVersion}.js`);
  if (existsSync(kept)) {
    const content = readFileSync(kept);
    if (hashOf('sha256', content) === fileHash) return content;
  }
  mkdirSync(scratch, { recursive: true });
  const folder = mkdtempSync(join(scratch, 'fetch-'));
  try {
    const archive = join(folder, fetchArchive(folder));
    const got = hashOf('sha512', readFileSync(archive));
    if (got !== archiveHash)
      throw new NoWebChat(`the archive of Web Chat ${webChatVersion} is not the one meant (${got})`);
    execFileSync('tar', ['-xzf', archive, '-C', folder, inArchive]);
    const file = join(folder, inArchive);
    const content = readFileSync(file);
    if (hashOf('sha256', content) !== fileHash) throw new NoWebChat(`${inArchive} is not the file meant`);
    renameSync(file, kept);
    return content;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns the file name of the archive in the folder */
function fetchArchive(folder: string): string {
  const { npm_execpath: npm } = process.env;
  const [program, ...before] = npm ? [process.execPath, npm] : ['npm'];
  const wanted = `botframework-webchat@${webChatVersion}`;
  try {
    const packed = execFileSync(program ?? 'npm', [...before, 'pack', wanted, '--loglevel=error'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 300_000,
    });
    return packed.trim().split('\n').at(-1) ?? '';
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    const why = said.split('\n').find(line => line.trim() !== '') ?? 'npm failed';
    throw new NoWebChat(
      `${wanted} could not be downloaded with npm (${why.trim()}); it is needed once, about 7 MB`,
    );
  }
}

function hashOf(algorithm: 'sha256' | 'sha512', content: Buffer): string {
  return `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
}
