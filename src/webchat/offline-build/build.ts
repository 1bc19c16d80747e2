/**
 * The offline core's script: the code that answers, and the data that it answers from. It is made after the start, when it
 * is first asked for, and named beforehand: by what goes into it, not by what comes out.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, stop } from 'esbuild';
import { knowledgeData } from '../../../knowledge/load.ts';
import { forBrowsers, root, widgetFolder } from '../build-options.ts';

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
 * Makes the core: the server's own checked data as one line of script, and the bundled worker, which reads it
 * (`widget/offline/worker.ts`).
 *
 * @param hash what it was named by. Rejects where the files have changed since: the name would be wrong for ever
 */
export async function bundleCore(hash: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    ...forBrowsers,
    entryPoints: [join(widgetFolder, 'offline/worker.ts')],
    format: 'iife',
  });
  // esbuild's process would stay, and keep its memory.
  await stop();
  if (coreHash() !== hash)
    throw new Error('helpdesk: widget: the files were changed after the start; start the server again');
  return Buffer.concat([Buffer.from(dataLine()), ...outputFiles.map(({ contents }) => contents)]);
}

/** The data as JSON in a script: a browser reads it faster than the same as JavaScript. In single quotes, JSON needs few escapes. */
function dataLine(): string {
  return `const knowledgeData='${JSON.stringify(knowledgeData).replace(/[\\']/g, '\\$&')}';\n`;
}
