/**
 * The widget's files. esbuild bundles them when the server starts, in memory, under names that hold a hash of the
 * content. There is no build step before, and nothing is written to disk.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as zlib } from 'node:zlib';
import { build, type OutputFile, stop } from 'esbuild';
import { loadKnowledge } from '../../../knowledge/load.ts';
import { forBrowsers, widgetFolder } from '../build-options.ts';
import { bundleCore, coreHash } from '../offline-build/build.ts';

/** A file of the widget, as it is served. */
export interface Asset {
  body: Buffer;
  type: string;
  /** A weak tag: the same for every encoding of the content. */
  etag: string;
  /** The name holds a hash of the content, so the file never changes and may be cached for ever. */
  immutable: boolean;
  /** The compressed forms that are ready. A form that is not smaller is left out. */
  encoded: { br?: Buffer; gzip?: Buffer };
}

export interface Assets {
  /**
   * The file at an address. The offline core is made when it is first asked for.
   *
   * @param path such as `/widget.js`
   * @returns undefined where there is no file. Rejects where the offline core cannot be made
   */
  find(path: string): Promise<Asset | undefined>;
  /** The paths of all files. */
  paths: readonly string[];
  /**
   * The path of an entry.
   *
   * @param name as `index.html` has it: `app.js`, `app.css`, `core.js` or `icon.svg`
   * @throws Error for any other name
   */
  address(name: string): string;
  /** Makes the offline core. Resolves when every file is ready in all its encodings. Nothing has to wait for it. */
  complete(): Promise<void>;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/**
 * The widget's files, bundled once in this process. esbuild runs in a process of its own: a caller that begins this
 * before other work at the start does not wait for it.
 *
 * Rejects with an Error that names the file and the line where an entry cannot be bundled.
 */
export const loadAssets: () => Promise<Assets> = once(bundle);

async function bundle(): Promise<Assets> {
  const hash = coreHash();
  const files: Files = {
    assets: new Map(),
    addresses: new Map([['core.js', `/assets/core-${hash}.js`]]),
  };
  addStaticFiles(files);
  try {
    await addPage(files);
    await addServiceWorker(files);
  } finally {
    // esbuild's process would stay, and keep its memory.
    await stop();
  }
  return withCore(files, hash);
}

/** What is bundled so far. */
interface Files {
  /** By path. */
  assets: Map<string, Asset>;
  /** The path of each entry, by the name that `index.html` has for it. */
  addresses: Map<string, string>;
}

function add({ assets }: Files, path: string, content: Uint8Array | string): string {
  assets.set(path, assetOf(path, content));
  return path;
}

function addressIn({ addresses }: Files, name: string): string {
  const path = addresses.get(name);
  if (path === undefined) throw new Error(`helpdesk: widget: there is no ${name}`);
  return path;
}

function addStaticFiles(files: Files): void {
  const folder = join(widgetFolder, 'static');
  for (const file of readdirSync(folder).sort()) {
    const content = readFileSync(join(folder, file));
    const [stem, ending] = [basename(file, extname(file)), extname(file)];
    files.addresses.set(file, add(files, `/assets/${stem}-${hashOf(content)}${ending}`, content));
  }
}

/** The launcher, and the page with its styles and scripts. */
async function addPage(files: Files): Promise<void> {
  const [launcher, styles, app] = await Promise.all([
    script('launcher.ts'),
    build({ ...forBrowsers, entryPoints: [join(widgetFolder, 'app.css')] }),
    build({
      ...forBrowsers,
      entryPoints: { app: join(widgetFolder, 'main.tsx') },
      format: 'esm',
      splitting: true,
      outdir: '/',
      entryNames: 'assets/[name]-[hash]',
      chunkNames: 'assets/[name]-[hash]',
    }),
  ]);
  add(files, '/widget.js', launcher);
  const css = only(styles.outputFiles);
  files.addresses.set('app.css', add(files, `/assets/app-${hashOf(css)}.css`, css));
  for (const { path, contents } of app.outputFiles) {
    add(files, path, contents);
    if (path.startsWith('/assets/app-')) files.addresses.set('app.js', path);
  }
  add(files, '/index.html', page(files.addresses));
}

/** The service worker is told which files to keep; its version changes with any of them. */
async function addServiceWorker(files: Files): Promise<void> {
  const core = addressIn(files, 'core.js');
  const paths = [...files.assets.keys()].filter(path => path.startsWith('/assets/'));
  const etags = [...files.assets.values()].map(({ etag }) => etag);
  const worker = await script('service-worker.ts', {
    __ASSETS__: JSON.stringify(paths),
    __CORE__: JSON.stringify(core),
    __VERSION__: JSON.stringify(hashOf(Buffer.from([core, ...etags].join()))),
  });
  add(files, '/service-worker.js', worker);
}

/** Begins to compress what is bundled, and makes the offline core when it is first asked for. */
function withCore(files: Files, hash: string): Assets {
  const { assets } = files;
  const core = addressIn(files, 'core.js');
  const compressed = compress([...assets.values()]);
  const makeCore = once(async () => assetOf(core, await bundleCore(hash)));
  return {
    find: async path => (path === core ? makeCore() : assets.get(path)),
    paths: [...assets.keys(), core],
    address: name => addressIn(files, name),
    complete: once(async () => {
      await compressed;
      await compress([await makeCore()]);
    }),
  };
}

/** Does the work at the first call. Every later call gets the same promise. */
function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}

function assetOf(path: string, content: Uint8Array | string): Asset {
  const body = Buffer.from(content);
  return {
    body,
    type: types[extname(path)] ?? 'application/octet-stream',
    etag: `W/"${hashOf(body)}"`,
    immutable: path.startsWith('/assets/'),
    encoded: {},
  };
}

/** A classic script, for host pages and for workers: neither needs to load it as a module. */
async function script(file: string, define: Record<string, string> = {}): Promise<Uint8Array> {
  const entryPoints = [join(widgetFolder, file)];
  const { outputFiles } = await build({ ...forBrowsers, entryPoints, format: 'iife', define });
  return only(outputFiles);
}

function only(files: OutputFile[]): Uint8Array {
  const [file] = files;
  if (!file) throw new Error('helpdesk: widget: esbuild gave nothing back');
  return file.contents;
}

/** `index.html` with the paths of its files and the version of the knowledge filled in. */
function page(names: ReadonlyMap<string, string>): string {
  const template = readFileSync(join(widgetFolder, 'index.html'), 'utf8');
  return template.replace(/\{\{([\w.-]+)\}\}/g, (_, name: string) => {
    const value = name === 'knowledge' ? loadKnowledge().hash : names.get(name);
    if (value === undefined) throw new Error(`helpdesk: widget/index.html: there is no {{${name}}}`);
    return value;
  });
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').replace(/[-_]/g, '').slice(0, 10);
}

/**
 * Compresses outside the main thread, one file at a time, small files first: all with gzip, which is fast, then with
 * brotli.
 */
async function compress(assets: Asset[]): Promise<void> {
  const bySize = assets.toSorted((a, b) => a.body.length - b.body.length);
  for (const asset of bySize) keepIfSmaller(asset, 'gzip', await promisify(gzip)(asset.body, { level: 9 }));
  for (const asset of bySize) {
    const params = {
      [zlib.BROTLI_PARAM_QUALITY]: zlib.BROTLI_MAX_QUALITY,
      [zlib.BROTLI_PARAM_SIZE_HINT]: asset.body.length,
    };
    keepIfSmaller(asset, 'br', await promisify(brotliCompress)(asset.body, { params }));
  }
}

function keepIfSmaller(asset: Asset, encoding: 'br' | 'gzip', body: Buffer): void {
  if (body.length < asset.body.length) asset.encoded[encoding] = body;
}
