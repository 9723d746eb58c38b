/** A request as the site hands it to an origin: header names in lower case, cookies apart. */
export interface OriginRequest {
  method: string;
  /** Path as sent, percent-encoded. */
  path: string;
  /** Without the question mark. */
  query: string;
  headers: Record<string, string>;
  cookies: string[];
  body: Buffer;
}

/** What an origin answers. */
export interface OriginResponse {
  status: number;
  headers: Record<string, string>;
  cookies: string[];
  body: Buffer | string;
}

/** A short JSON answer as the gateway itself gives. */
export function message(status: number, text: string, headers: Record<string, string> = {}): OriginResponse {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    cookies: [],
    body: JSON.stringify({ message: text }),
  };
}
