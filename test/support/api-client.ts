import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const root = new URL('../..', import.meta.url).pathname;

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers as they come
  readonly body: any;
  readonly headers: Headers;
}

/** A person or script at the HTTP API. */
export const anApiClient = (site: string, token?: string) => {
  const send = async (
    method: string,
    path: string,
    parts: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answer> => {
    const response = await fetch(site + path, {
      method,
      headers: {
        ...(parts.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...parts.headers,
      },
      ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
  return {
    get: (path: string) => send('GET', path),
    post: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      send('POST', path, { body, headers }),
    put: (path: string, body: unknown, headers: Record<string, string> = {}) =>
      send('PUT', path, { body, headers }),
  };
};
export type ApiClient = ReturnType<typeof anApiClient>;

/** A bearer token as `npm run token` prints it. */
export const tokenFor = async (role: string, dataDir: string): Promise<string> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'local/token.ts', role, '--data', dataDir],
    { cwd: root },
  );
  return stdout.trim();
};
