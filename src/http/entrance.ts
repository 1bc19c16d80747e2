/** What happens to every request before its route: it is read at the door, and gets the headers of every response. */
import type { ChainHandler, Response } from 'restify';
import type { Door } from './access.ts';
import { HttpError } from './endpoint.ts';
import { contentSecurityPolicy } from './respond.ts';

/**
 * @param frames the value of `frame-ancestors`, see {@link frameAncestors}
 * @param sharedPath beginning of the paths that pages of other sites may call
 */
export function createEntrance(door: Door, frames: string, sharedPath: string): ChainHandler {
  return (request, response, next) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(undefined, frames));
    const { path, host, site } = door.enter(request);
    response.setHeader('Content-Security-Policy', contentSecurityPolicy(host, frames));
    if (!path.startsWith(sharedPath)) return next();
    if (site.kind === 'listed') {
      response.setHeader('Access-Control-Allow-Origin', site.origin);
      response.setHeader('Vary', 'Origin');
    }
    if (site.kind === 'other')
      return next(
        new HttpError(403, 'Forbidden', 'pages of this site may not call; add the site to ALLOWED_ORIGINS'),
      );
    if (request.method !== 'OPTIONS') return next();
    answerPreflight(response);
    return next(false);
  };
}

/** Tells a browser what a page of another site may send. */
function answerPreflight(response: Response): void {
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
  response.setHeader(
    'Access-Control-Allow-Headers',
    'Authorization, Content-Type, x-ms-bot-agent, x-requested-with',
  );
  response.setHeader('Access-Control-Max-Age', '600');
  response.sendRaw(204, '');
}
