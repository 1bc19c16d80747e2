/** Serves an asset: compressed as the client can read it, and not at all when the client has it already. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Asset } from './bundle.ts';

/**
 * Answers a GET or HEAD request with an asset: 304 when the client has it, else 200.
 *
 * @param more headers for this address only
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

/** Whether If-None-Match names this content. Tags are compared weakly, as a GET allows (RFC 9110, 13.1.2). */
function isUnchanged(request: IncomingMessage, etag: string): boolean {
  const strong = etag.replace(/^W\//, '');
  return (request.headers['if-none-match'] ?? '')
    .split(',')
    .some(given => given.trim() === '*' || given.trim().replace(/^W\//, '') === strong);
}

/** The smallest form that is ready and that the client accepts. */
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

/**
 * Whether a client accepts an encoding (RFC 9110, 12.5.3). An encoding that is not named, and not covered by `*`, is
 * not accepted.
 *
 * @param accepted the Accept-Encoding header, such as `gzip, br;q=0.9, *;q=0`
 * @param encoding `br` or `gzip`
 */
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
