/**
 * The offline core's script. Making it means reading and learning all that the server knows once more, so it is made after
 * the start, in a thread of its own, and named beforehand: by what goes into it, not by what comes out.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { root } from '../build-options.ts';

/** Everything that may go into the core; packages by their pinned versions. */
const ingredients = ['data', 'knowledge', 'dialogs', 'src', 'package.json'];

/** A hash over the files as they are now: the same files make the same core. */
export function coreHash(): string {
  const hash = createHash('sha256');
  const files = ingredients.flatMap(name =>
    name.includes('.')
      ? [name]
      : readdirSync(join(root, name), { recursive: true, withFileTypes: true })
          .filter(entry => entry.isFile() && /\.(tsx?|json)$/.test(entry.name))
          .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1)),
  );
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('base64url').replace(/[-_]/g, '').slice(0, 10);
}

/**
 * Bundles the core.
 *
 * @param hash what it was named by. Rejects where the files have changed since: the name would be wrong for ever
 */
export function bundleCore(hash: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./thread.ts', import.meta.url), { execArgv: [] });
    // Whoever ends the server does not wait for it.
    thread.unref();
    thread.once('message', (made: { hash: string; script: Uint8Array }) => {
      if (made.hash === hash) resolve(made.script);
      else
        reject(new Error('helpdesk: widget: the files were changed after the start; start the server again'));
    });
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('helpdesk: widget: the offline core was not made')));
  });
}
