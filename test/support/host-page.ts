/** Serves a page of another site that shows the helpdesk. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';

export interface HostPage {
  /** The origin of the site, without a slash at the end. */
  url: string;
  /** Adds files by their names. `index.html` is served at `/`. */
  add(files: Record<string, string | Buffer>): void;
  close(): void;
}

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript' };

/**
 * Serves files on a free port of this machine, compressed with brotli like a good server.
 *
 * @param headers headers of every response, such as a policy of the page
 * @param quality the quality of brotli, up to 11
 */
export async function startHostPage(
  files: Record<string, string | Buffer>,
  { headers = {}, quality = 5 }: { headers?: Record<string, string>; quality?: number } = {},
): Promise<HostPage> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const served = new Map<string, { type: string; body: Buffer }>();
  const add = (more: Record<string, string | Buffer>) => {
    for (const [name, content] of Object.entries(more))
      served.set(name === 'index.html' ? '/' : `/${name}`, {
        type: types[name.split('.').at(-1) ?? ''] ?? 'text/plain',
        body: brotliCompressSync(content, { params }),
      });
  };
  add(files);
  const server = createServer((request, response) => {
    const found = served.get(request.url?.replace(/\?.*/, '') ?? '');
    if (!found) {
      response.writeHead(404, { 'Content-Type': 'text/plain' });
      response.end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': `${found.type}; charset=utf-8`,
      'Content-Encoding': 'br',
      'Content-Length': found.body.length,
      ...headers,
    });
    response.end(found.body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    add,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
