/**
 * Keeps the widget on the device, so that it opens without a line: the page and its files at once, the offline core once a
 * page has started it. What is said to the server never passes through here.
 */

/** Paths of the page's files, the path of the core, and what names this release; put in when it is bundled. */
declare const __ASSETS__: string[];
declare const __CORE__: string;
declare const __VERSION__: string;

/** A worker's events, as far as they are used; the types of the page and of workers exclude each other. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Scope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void;
  addEventListener(type: 'message', listen: (event: Lasting & MessageEvent) => void): void;
}
const scope = globalThis as unknown as Scope;

const prefix = 'helpdesk-';
const cacheName = `${prefix}${__VERSION__}`;
/** What the page posts once its offline core runs, so that the core is there without a line next time. */
const keepCore = 'keep-core';
/** How long a page waits for the server before it opens from what is kept. */
const patience = 3000;

// No `skipWaiting`: pages that are open keep the files that they were made with, until the last of them is closed.
scope.addEventListener('install', event => event.waitUntil(keepPage()));
scope.addEventListener('activate', event => event.waitUntil(takeOver()));
scope.addEventListener('message', event => {
  if (event.data === keepCore) event.waitUntil(keep(__CORE__));
});
scope.addEventListener('fetch', event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== scope.location.origin) return;
  if (pathname === '/' && request.mode === 'navigate') event.respondWith(page(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request, event));
});

/** The page and its files, all or nothing: half a page would be worse than none. */
async function keepPage(): Promise<void> {
  const before = await keptFiles();
  await Promise.all(['/', ...__ASSETS__].map(keep));
  // Who had a core has one again after an update; its failing must not keep the page from being kept.
  if (before.some(path => path.startsWith('/assets/core-'))) await keep(__CORE__).catch(() => {});
}

/** Deletes what earlier releases kept, and serves pages that were opened before this worker was there. */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter(name => name.startsWith(prefix) && name !== cacheName).map(name => caches.delete(name)),
  );
  await scope.clients.claim();
}

async function keptFiles(): Promise<string[]> {
  const names = (await caches.keys()).filter(name => name.startsWith(prefix));
  const kept = await Promise.all(names.map(async name => (await caches.open(name)).keys()));
  return kept.flat().map(({ url }) => new URL(url).pathname);
}

/** Keeps a file of this release; one whose name holds its content is taken from an earlier release where it is there. */
async function keep(path: string): Promise<void> {
  const cache = await caches.open(cacheName);
  if ((await cache.match(path)) !== undefined) return;
  const isPage = path === '/';
  const earlier = isPage ? undefined : await caches.match(path);
  const response = earlier ?? (await fetch(path, isPage ? { cache: 'no-cache' } : {}));
  if (!response.ok) throw new Error(`helpdesk: ${path} could not be kept: ${response.status}`);
  await cache.put(path, response);
}

/** `/`, whatever is asked of it: from the server, or as it was kept where the server is away, failing or slow. */
async function page(request: Request): Promise<Response> {
  const kept = keptFile('/', { cacheName });
  const asked = fetch(request);
  try {
    const response = await Promise.race([asked, kept.then(there => there && late())]);
    if (response?.ok) return response;
  } catch {
    // Told below: by what is kept, or by the browser's own page where nothing is.
  }
  return (await kept) ?? asked;
}

/** What is kept under an address; nothing where the browser's storage cannot be read. */
async function keptFile(
  request: Request | string,
  options: MultiCacheQueryOptions,
): Promise<Response | undefined> {
  try {
    return await caches.match(request, options);
  } catch {
    return undefined;
  }
}

/** Nothing, after a while. */
function late(): Promise<undefined> {
  return new Promise(resolve => setTimeout(() => resolve(undefined), patience));
}

/** A file whose name holds its content: as kept; else from the server, and kept from then on. */
async function asset(request: Request, event: Lasting): Promise<Response> {
  const kept = await keptFile(request, { ignoreVary: true });
  if (kept !== undefined) return kept;
  const response = await fetch(request);
  if (response.ok) {
    const copy = response.clone();
    event.waitUntil(caches.open(cacheName).then(cache => cache.put(request, copy)));
  }
  return response;
}

export {};
