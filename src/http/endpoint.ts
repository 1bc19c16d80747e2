/** What an endpoint receives and returns. Free of any framework: `src/server.ts` translates from and to restify. */

/** A request, as far as endpoints read it. */
export interface EndpointRequest {
  params: Record<string, string>;
  query: URLSearchParams;
  /** Parsed JSON, or undefined when there was no body. */
  body: unknown;
  /** The token of `Authorization: Bearer …`. */
  bearer: string | undefined;
  /** IP address of the caller, for rate limits. */
  address: string;
  /** `http://host` or `https://host`, as the caller sees this server. */
  base: string;
}

export interface EndpointResponse {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

export interface Route {
  method: 'get' | 'post';
  path: string;
  handle: (request: EndpointRequest) => EndpointResponse | Promise<EndpointResponse>;
}

/** A refusal. Its message is one line for the caller. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;

  /**
   * @param code a short name of the reason, in Direct Line's style
   * @param message what is wrong, and how to correct it; `helpdesk: ` is put before it
   * @param headers added to the response
   */
  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(`helpdesk: ${message}`);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** The body of every refusal, in the shape of Direct Line. */
export function errorBody(code: string, message: string): { error: { code: string; message: string } } {
  return { error: { code, message } };
}
