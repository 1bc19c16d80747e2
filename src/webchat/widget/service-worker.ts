/**
 * Caches the widget on the device, so that it opens without a connection: the page and its files at once, the offline
 * core after a page has started it. Requests to the Direct Line API never pass through here.
 */

/** The paths of the page's files, the path of the core, and the version of this release. esbuild fills them in. */
declare const __ASSETS__: string[];
declare const __CORE__: string;
declare const __VERSION__: string;

/** The events of a worker, as far as they are used. TypeScript's types of pages and of workers exclude each other. */
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface ServiceWorkerScope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: ExtendableEvent & MessageEvent) => void): void;
}
const scope = globalThis as unknown as ServiceWorkerScope;

const prefix = 'helpdesk-';
const cacheName = `${prefix}${__VERSION__}`;
/** The page posts this when its offline core runs, so that the core is cached for the next time. */
const keepCore = 'keep-core';
/** How long a page waits for the server before it opens from the cache. */
const pageTimeoutMs = 3000;

// No `skipWaiting`: pages that are open use the files of their own release until the last of them is closed.
scope.addEventListener('install', event => event.waitUntil(cachePage()));
scope.addEventListener('activate', event => event.waitUntil(takeOver()));
scope.addEventListener('message', event => {
  if (event.data === keepCore) event.waitUntil(cacheFile(__CORE__));
});
scope.addEventListener('fetch', event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== scope.location.origin) return;
  if (pathname === '/' && request.mode === 'navigate') event.respondWith(servePage(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(serveFile(request, event));
});

/** Caches the page and all its files. Rejects where one fails: half a page would be worse than none. */
async function cachePage(): Promise<void> {
  const earlier = await cachedPaths();
  await Promise.all(['/', ...__ASSETS__].map(cacheFile));
  // A device that had a core gets the new one too. Where that fails, the page is cached all the same.
  if (earlier.some(path => path.startsWith('/assets/core-'))) await cacheFile(__CORE__).catch(() => {});
}

/** Deletes the files of earlier releases, and serves the pages that were opened before this worker was installed. */
async function takeOver(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter(name => name.startsWith(prefix) && name !== cacheName).map(name => caches.delete(name)),
  );
  await scope.clients.claim();
}

/** The paths that are cached, of all releases. */
async function cachedPaths(): Promise<string[]> {
  const names = (await caches.keys()).filter(name => name.startsWith(prefix));
  const requests = await Promise.all(names.map(async name => (await caches.open(name)).keys()));
  return requests.flat().map(({ url }) => new URL(url).pathname);
}

/**
 * Caches a file of this release. An earlier release's copy is used where it is there: the name holds the content's
 * hash.
 */
async function cacheFile(path: string): Promise<void> {
  const cache = await caches.open(cacheName);
  if ((await cache.match(path)) !== undefined) return;
  const isPage = path === '/';
  const earlier = isPage ? undefined : await caches.match(path);
  const response = earlier ?? (await fetch(path, isPage ? { cache: 'no-cache' } : {}));
  if (!response.ok) throw new Error(`helpdesk: ${path} could not be cached: ${response.status}`);
  await cache.put(path, response);
}

/**
 * The page at `/`, with any query: from the server, or from the cache where the server cannot be reached, fails or is
 * slow.
 */
async function servePage(request: Request): Promise<Response> {
  const cached = findCached('/', { cacheName });
  const fetched = fetch(request);
  try {
    const response = await Promise.race([fetched, cached.then(page => page && timeout())]);
    if (response?.ok) return response;
  } catch {
    // The page comes from the cache; without one, the browser shows its own error page.
  }
  return (await cached) ?? fetched;
}

/** The cached response; undefined where there is none, or where the cache cannot be read. */
async function findCached(
  request: Request | string,
  options: MultiCacheQueryOptions,
): Promise<Response | undefined> {
  try {
    return await caches.match(request, options);
  } catch {
    return undefined;
  }
}

function timeout(): Promise<undefined> {
  return new Promise(resolve => setTimeout(() => resolve(undefined), pageTimeoutMs));
}

/** A file whose name holds a hash of its content: from the cache, else from the server, and then it is cached. */
async function serveFile(request: Request, event: ExtendableEvent): Promise<Response> {
  const cached = await findCached(request, { ignoreVary: true });
  if (cached !== undefined) return cached;
  const response = await fetch(request);
  if (response.ok) {
    const copy = response.clone();
    event.waitUntil(caches.open(cacheName).then(cache => cache.put(request, copy)));
  }
  return response;
}

export {};
