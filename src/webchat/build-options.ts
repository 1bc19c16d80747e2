/** How everything that runs in a browser is bundled. */
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';

/** The repository. */
export const root = join(import.meta.dirname, '../..');
/** What runs in the reader's browser. */
export const widgetFolder = join(import.meta.dirname, 'widget');

export const forBrowsers = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  minify: true,
  // The sources are in the repository; what a page loads stays small.
  legalComments: 'none',
  platform: 'browser',
  // Chrome 90 runs on Android 5, Safari 15 on an iPhone 6s.
  target: ['es2020', 'chrome90', 'firefox90', 'safari15'],
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'silent',
} satisfies BuildOptions;
