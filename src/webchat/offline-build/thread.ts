/** The thread that bundles the offline core; see core.ts. */
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { build, stop } from 'esbuild';
import { forBrowsers, widgetFolder } from '../build-options.ts';
import { coreHash } from './build.ts';
import { corePlugins } from './plugins.ts';

const { outputFiles } = await build({
  ...forBrowsers,
  entryPoints: [join(widgetFolder, 'offline/worker.ts')],
  format: 'iife',
  plugins: corePlugins(),
});
await stop();
parentPort?.postMessage({ hash: coreHash(), script: outputFiles[0]?.contents ?? new Uint8Array() });
