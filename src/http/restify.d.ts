/** The parts of restify 12 that the server uses; the package has no types of its own. */
declare module 'restify' {
  import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';

  export interface Request extends IncomingMessage {
    /** The parsed JSON; the text itself where the body was not sent as JSON. */
    body?: unknown;
    params: Record<string, string>;
  }
  export interface Response extends ServerResponse {
    /** Sends a body as it is, without restify's formatters. */
    sendRaw(status: number, body: string | Buffer, headers?: Record<string, string>): void;
  }
  /** `false` ends the chain; an error is passed to `restifyError`. */
  export type Next = (stop?: false | Error) => void;
  export type ChainHandler = (request: Request, response: Response, next: Next) => void;
  export type RouteHandler = (request: Request, response: Response) => Promise<void>;

  export interface Server {
    server: HttpServer;
    pre(...handlers: ChainHandler[]): void;
    use(...handlers: ChainHandler[][]): void;
    get(path: string, handler: RouteHandler): void;
    head(path: string, handler: RouteHandler): void;
    post(path: string, handler: RouteHandler): void;
    on(event: 'error', listener: (error: Error) => void): void;
    on(
      event: 'restifyError',
      listener: (
        request: Request,
        response: Response,
        error: Error & { statusCode?: number },
        done: () => void,
      ) => void,
    ): void;
  }
  export function createServer(options: { name: string; log?: unknown }): Server;
  export const plugins: { jsonBodyParser(options: { maxBodySize: number }): ChainHandler[] };
  const restify: { createServer: typeof createServer; plugins: typeof plugins };
  export default restify;
}
