/** What an endpoint is given and what it gives back. No framework: the server translates. */

/** A request, with all that an endpoint may look at. */
export interface Request {
  params: Record<string, string>;
  query: URLSearchParams;
  /** Parsed JSON, or undefined when there was no body. */
  body: unknown;
  /** The token of `Authorization: Bearer …`. */
  bearer: string | undefined;
  /** Address of the caller, for counting. */
  address: string;
  /** `http://host` or `https://host`, as the caller sees this server. */
  base: string;
}

export interface Response {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

export interface Route {
  method: 'get' | 'post';
  path: string;
  handle: (request: Request) => Response | Promise<Response>;
}

/** An answer that is a refusal: one line for the caller, who may be a person reading a log. */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;

  /** @param message says what is wrong and the mend; `helpdesk:` is put before it */
  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(`helpdesk: ${message}`);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** The body of every refusal, in Direct Line's own shape. */
export function errorBody(code: string, message: string): { error: { code: string; message: string } } {
  return { error: { code, message } };
}
