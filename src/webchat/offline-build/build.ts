/**
 * Builds the script of the offline core: the code that answers, and the data. It is built when it is first requested, after the
 * server has started. Its name is known before: a hash of the files that it is built from.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, stop } from 'esbuild';
import { knowledgeData } from '../../../knowledge/load.ts';
import { forBrowsers, root, widgetFolder } from '../build-options.ts';

/** The files that the core may be built from; `package.json` pins the versions of packages. */
const ingredients = ['data', 'knowledge', 'dialogs', 'src', 'package.json'];

/** A hash of the files as they are now. The same files make the same core. */
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
 * Builds the core: the server's own checked data as one line of script, then the bundled worker (`widget/offline/worker.ts`),
 * which reads the data.
 *
 * @param hash the hash in the name of the core
 * @returns the script; rejects with an Error where the files have changed since the hash was made
 */
export async function bundleCore(hash: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    ...forBrowsers,
    entryPoints: [join(widgetFolder, 'offline/worker.ts')],
    format: 'iife',
  });
  // Otherwise the process of esbuild would keep running.
  await stop();
  if (coreHash() !== hash)
    throw new Error('helpdesk: widget: the files were changed after the start; start the server again');
  return Buffer.concat([Buffer.from(dataLine()), ...outputFiles.map(({ contents }) => contents)]);
}

/** The data as a JSON text: a browser reads it faster than a JavaScript object. In single quotes, JSON needs few escapes. */
function dataLine(): string {
  return `const knowledgeData='${JSON.stringify(knowledgeData).replace(/[\\']/g, '\\$&')}';\n`;
}
