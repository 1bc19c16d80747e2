/** The chat page as the server gives it out: read once, its TypeScript stripped to JavaScript, nothing to build. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join } from 'node:path';

export interface Asset {
  body: Buffer;
  type: string;
  etag: string;
}

const folder = join(import.meta.dirname, 'page');
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ts': 'text/javascript; charset=utf-8',
};

/** Every file of the page, by its name in `src/webchat/page`. */
export function loadPage(): ReadonlyMap<string, Asset> {
  const names = readdirSync(folder).filter(name => extname(name) in types);
  return new Map(
    names.map(name => {
      const text = readFileSync(join(folder, name), 'utf8');
      const body = Buffer.from(extname(name) === '.ts' ? strip(text) : text);
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
      return [name, { body, type: types[extname(name)] ?? '', etag }];
    }),
  );
}

/** Node runs this server's own TypeScript the same way; only the function still warns that it is new. */
function strip(text: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(text);
  } finally {
    process.emitWarning = emitWarning;
  }
}
