/** How an asset goes out: packed as the caller can unpack it, or not at all when the caller has it already. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Asset } from './bundle.ts';

/**
 * Answers a GET or HEAD with an asset.
 *
 * @param more headers of this address alone
 */
export function serveAsset(
  request: IncomingMessage,
  response: ServerResponse,
  asset: Asset,
  more: Record<string, string> = {},
): void {
  const headers = {
    'Cache-Control': asset.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: asset.etag,
    Vary: 'Accept-Encoding',
    ...more,
  };
  if (isUnchanged(request, asset.etag)) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const { encoding, body } = bestEncoding(asset, request.headers['accept-encoding']);
  response.writeHead(200, {
    ...headers,
    'Content-Type': asset.type,
    'Content-Length': String(body.length),
    ...(encoding && { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Whether the caller said that it has this very content. Tags are compared weakly, as a GET allows. */
function isUnchanged(request: IncomingMessage, etag: string): boolean {
  const strong = etag.replace(/^W\//, '');
  return (request.headers['if-none-match'] ?? '')
    .split(',')
    .some(given => given.trim() === '*' || given.trim().replace(/^W\//, '') === strong);
}

/** The smallest form that is ready and that the caller takes. */
function bestEncoding(
  { body, encoded }: Asset,
  accepted: string | undefined,
): { encoding?: 'br' | 'gzip'; body: Buffer } {
  for (const encoding of ['br', 'gzip'] as const) {
    const form = encoded[encoding];
    if (form && accepts(accepted, encoding)) return { encoding, body: form };
  }
  return { body };
}

/** Reads Accept-Encoding: `gzip, br;q=0.9, *;q=0`. What is not named and not covered by `*` is not taken. */
export function accepts(accepted: string | undefined, encoding: string): boolean {
  const weights = new Map(
    (accepted ?? '').split(',').map(entry => {
      const [name = '', ...parameters] = entry.split(';').map(part => part.trim().toLowerCase());
      const weight = parameters.find(parameter => parameter.startsWith('q='))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)];
    }),
  );
  return (weights.get(encoding) ?? weights.get('*') ?? 0) > 0;
}
