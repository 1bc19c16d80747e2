/** How esbuild bundles everything that runs in a browser. */
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';

/** Folder of the repository. */
export const root = join(import.meta.dirname, '../..');
/** Folder of what runs in the browser. */
export const widgetFolder = join(import.meta.dirname, 'widget');

export const forBrowsers = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  minify: true,
  // The sources with their licences are in the repository. Without these comments a page loads less.
  legalComments: 'none',
  platform: 'browser',
  // Chrome 90 runs on Android 5, Safari 15 on an iPhone 6s.
  target: ['es2020', 'chrome90', 'firefox90', 'safari15'],
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'silent',
} satisfies BuildOptions;
