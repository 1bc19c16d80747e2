/** The widget as it is served: small, compressed, cached by browsers, and no other file from the disk. */
import { request as httpRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../../knowledge/load.ts';
import { type Asset, type Assets, loadAssets } from '../../../../src/webchat/assets/bundle.ts';
import { accepts } from '../../../../src/webchat/assets/serve.ts';
import { bundleCore, coreHash } from '../../../../src/webchat/offline-build/build.ts';
import { call } from '../../../support/api.ts';
import { type Helpdesk, startHelpdesk } from '../../../support/helpdesk.ts';

let assets: Assets;
const made = new Map<string, Asset>();
beforeAll(async () => {
  assets = await loadAssets();
  await assets.complete();
  for (const path of assets.paths) {
    const asset = await assets.find(path);
    if (asset) made.set(path, asset);
  }
});

const textOf = (path: string) => made.get(path)?.body.toString() ?? '';
const gzipped = (path: string) => gzipSync(textOf(path), { level: 9 }).length;
const kilobyte = 1024;
/** A script and the scripts that it imports: what the page loads before it shows anything. */
const eager = (path: string): string[] => {
  const text = textOf(path);
  const imported = [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].map(
    ([, file]) => `/assets/${file}`,
  );
  return [path, ...imported.flatMap(eager)];
};

/** A request without a client's help: the body is not decompressed, and the path is sent unchanged. */
function raw({ url }: Helpdesk, path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { hostname, port } = new URL(url);
  return new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const request = httpRequest({ hostname, port, path, method, headers, agent: false }, response => {
        const chunks: Buffer[] = [];
        response.on('data', chunk => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      });
      request.on('error', reject);
      request.end();
    },
  );
}

// The budget of the offline core is in offline-core.test.ts.
describe('the budget', () => {
  it('launcher: at most 5 KB gzipped', () => {
    expect(gzipped('/widget.js')).toBeLessThanOrEqual(5 * kilobyte);
  });

  it('whole widget with launcher, page, styles and icon: at most 30 KB gzipped, lazy parts included', () => {
    const parts = assets.paths.filter(path => !/core-|service-worker/.test(path));
    expect(parts).toContain('/widget.js');
    expect(parts.map(gzipped).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30 * kilobyte);
    expect(eager(assets.address('app.js'))).not.toContain(assets.address('core.js'));
  });
});

describe('the bundle', () => {
  it('names every file by its content, except those that need a fixed name', () => {
    const fixed = assets.paths.filter(path => !made.get(path)?.immutable).sort();
    expect(fixed).toEqual(['/index.html', '/service-worker.js', '/widget.js']);
    for (const path of assets.paths.filter(each => !fixed.includes(each)))
      expect(path).toMatch(/^\/assets\/[\w-]+-[\w]{8,10}\.(js|css|svg|png|webmanifest)$/);
  });

  it('fills in the page, and leaves nothing inline', () => {
    const page = textOf('/index.html');
    expect(page).toContain(`src="${assets.address('app.js')}"`);
    expect(page).toContain(`href="${assets.address('app.css')}"`);
    expect(page).toContain(`data-core="${assets.address('core.js')}"`);
    expect(page).toContain(loadKnowledge().hash);
    expect(page).not.toMatch(/\{\{|<script>|<style|style=|\son\w+=/);
  });

  it('tells the service worker what to keep', () => {
    const worker = textOf('/service-worker.js');
    for (const name of ['app.js', 'app.css', 'core.js']) expect(worker).toContain(assets.address(name));
    expect(worker).not.toMatch(/__(ASSETS|CORE|VERSION)__/);
  });

  it('needs no unsafe-eval and no source map, and names no path of this machine', () => {
    for (const path of assets.paths) {
      const text = textOf(path);
      expect(text, path).not.toMatch(/\beval\(|new Function\(|sourceMappingURL/);
      expect(text, path).not.toContain(process.cwd());
    }
  });

  it('is made once', async () => {
    expect(await loadAssets()).toBe(assets);
    expect(made.size).toBe(assets.paths.length);
  });

  it('names the offline core by its source files, and refuses to make it when they have changed', async () => {
    expect(assets.address('core.js')).toBe(`/assets/core-${coreHash()}.js`);
    await expect(bundleCore('another')).rejects.toThrow('the files were changed after the start');
  });
});

describe('an asset', () => {
  it('is compressed as the client accepts it', async () => {
    const helpdesk = await startHelpdesk();
    const path = assets.address('app.js');
    const plain = await raw(helpdesk, path);
    expect([plain.status, plain.headers['content-encoding']]).toEqual([200, undefined]);
    expect(plain.headers.vary).toBe('Accept-Encoding');
    const brotli = await raw(helpdesk, path, { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(Number(brotli.headers['content-length'])).toBe(brotli.body.length);
    const gzip = await raw(helpdesk, path, { 'Accept-Encoding': 'gzip, br;q=0' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(brotli.body.length).toBeLessThan(gzip.body.length);
  });

  it.each<[string | undefined, string, boolean]>([
    [undefined, 'br', false],
    ['', 'gzip', false],
    ['gzip, br', 'br', true],
    ['BR', 'br', true],
    ['br;q=0.5', 'br', true],
    ['br; q=0', 'br', false],
    ['*', 'br', true],
    ['*;q=0, gzip', 'br', false],
    ['identity', 'gzip', false],
  ])('Accept-Encoding %s, %s: %s', (accepted, encoding, is) => {
    expect(accepts(accepted, encoding)).toBe(is);
  });

  it('with a hash in its name may be cached for ever; others are checked, and sent only when they have changed', async () => {
    const helpdesk = await startHelpdesk();
    const hashed = await raw(helpdesk, assets.address('app.css'));
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/widget.js', '/service-worker.js']) {
      const first = await raw(helpdesk, path);
      expect([first.status, first.headers['cache-control']]).toEqual([200, 'no-cache']);
      const etag = String(first.headers.etag);
      for (const given of [etag, `"other", ${etag}`, etag.replace('W/', ''), '*']) {
        const again = await raw(helpdesk, path, { 'If-None-Match': given, 'Accept-Encoding': 'br' });
        expect([again.status, again.body.length]).toEqual([304, 0]);
        expect(again.headers.etag).toBe(etag);
      }
      expect((await raw(helpdesk, path, { 'If-None-Match': '"other"' })).status).toBe(200);
    }
  });

  it('answers HEAD like GET, without the body', async () => {
    const helpdesk = await startHelpdesk();
    for (const path of ['/', '/widget.js', assets.address('core.js')]) {
      const accept = { 'Accept-Encoding': 'br' };
      const [get, head] = [await raw(helpdesk, path, accept), await raw(helpdesk, path, accept, 'HEAD')];
      expect([head.status, head.body.length]).toEqual([200, 0]);
      const without = ({ date: _, ...headers }: Record<string, unknown>) => headers;
      expect(without(head.headers)).toEqual(without(get.headers));
    }
  });

  it('has its own type, which browsers may not guess, and only the launcher is for pages of other sites', async () => {
    const helpdesk = await startHelpdesk();
    const served = assets.paths.map(path => (path === '/index.html' ? '/' : path));
    for (const path of served) {
      const { headers } = await raw(helpdesk, path);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-type']).toMatch(
        /^(text\/(html|css|javascript); charset=utf-8|image\/|application\/manifest)/,
      );
      expect(headers['cross-origin-resource-policy']).toBe(
        path === '/widget.js' ? 'cross-origin' : 'same-origin',
      );
      expect(headers['content-security-policy']).not.toMatch(/unsafe|\*/);
    }
  });

  it.each([
    '/index.html',
    '/assets/',
    '/assets/app.js',
    '/assets/../package.json',
    '/assets/..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..\\package.json',
    '/assets/__proto__',
    '/assets//etc/passwd',
    '/widget.ts',
    '/src/main.ts',
    '//widget.js',
    '/assets/app%00.js',
  ])('is served only under its own path: %s is not found', async path => {
    const helpdesk = await startHelpdesk();
    const { status, body } = await raw(helpdesk, path);
    expect([path, status]).toEqual([path, 404]);
    expect(body.toString()).not.toMatch(/dependencies|root:/);
  });

  it('is the same for every query', async () => {
    const helpdesk = await startHelpdesk();
    const page = (await call(helpdesk, 'GET', '/')).text;
    for (const query of [
      '?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
      '?lang=%3Cb%3E',
      '?embed=1&%%%',
      '?q[]=1',
    ])
      expect((await call(helpdesk, 'GET', `/${query}`)).text).toBe(page);
  });
});

describe('the policy', () => {
  it('names no host that is not one', async () => {
    const helpdesk = await startHelpdesk();
    for (const host of ["x; script-src 'unsafe-inline'", 'x, y', 'x y', '"']) {
      const { status, headers } = await raw(helpdesk, '/', { Host: host });
      expect(String(headers['content-security-policy'])).not.toMatch(/unsafe|[xy"],? /);
      expect([200, 400]).toContain(status);
    }
    const { headers } = await raw(helpdesk, '/', { Host: 'helpdesk.example:3978' });
    expect(headers['content-security-policy']).toContain('wss://helpdesk.example:3978');
  });
});
