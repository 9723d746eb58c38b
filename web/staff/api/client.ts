import type * as z from 'zod';
import { newKey } from './key.ts';
import { type ApiResult, readProblem, unreachable } from './problem.ts';

export type ApiRequest = {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
};

export type Api = {
  /** Sends a request and parses what comes back; never throws for what the server or the network does. */
  send: <T>(request: ApiRequest, schema: z.ZodType<T>) => Promise<ApiResult<T>>;
  /** Fetches bytes, for example the preview of an information report. */
  blob: (path: string) => Promise<ApiResult<Blob>>;
};

export type ApiPorts = {
  accessToken: () => Promise<string>;
  refuse: () => void;
  fetch: (path: string, init: RequestInit) => Promise<Response>;
};

const initOf = ({ method = 'GET', body, headers }: ApiRequest, token: string): RequestInit => ({
  method,
  cache: 'no-store',
  headers: {
    accept: 'application/json',
    authorization: `Bearer ${token}`,
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...headers,
  },
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
});

const call = async (ports: ApiPorts, request: ApiRequest): Promise<Response> => {
  const first = await ports.fetch(request.path, initOf(request, await ports.accessToken()));
  if (first.status !== 401) return first;
  ports.refuse();
  return ports.fetch(request.path, initOf(request, await ports.accessToken()));
};

const jsonOf = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  return text === '' ? {} : JSON.parse(text);
};

/**
 * Keys for requests that must not be carried out twice: a body sent again to the same path, because nobody answered,
 * goes under the same key; another body, or an answer, begins a new one.
 */
const createKeys = () => {
  const sent = new Map<string, { body: string; key: string }>();
  return {
    keyFor: ({ path, body }: ApiRequest): string => {
      const text = JSON.stringify(body ?? null);
      const before = sent.get(path);
      const key = before?.body === text ? before.key : newKey();
      sent.set(path, { body: text, key });
      return key;
    },
    settle: ({ path }: ApiRequest): void => void sent.delete(path),
  };
};

/** A client that carries the token, renews it once when it is refused, and turns failures into problems. */
export const createApi = (ports: ApiPorts): Api => {
  const keys = createKeys();
  const keyed = (request: ApiRequest): ApiRequest =>
    request.method === 'POST'
      ? { ...request, headers: { 'idempotency-key': keys.keyFor(request), ...request.headers } }
      : request;
  const run = async <T>(
    request: ApiRequest,
    read: (response: Response) => Promise<T>,
  ): Promise<ApiResult<T>> => {
    try {
      const response = await call(ports, keyed(request));
      const result: ApiResult<T> = response.ok
        ? { ok: true, data: await read(response), etag: response.headers.get('etag') }
        : { ok: false, problem: await readProblem(response) };
      // Only once it was read whole: an answer cut off on its way says nothing of what was done.
      if (response.status < 500) keys.settle(request);
      return result;
    } catch {
      return { ok: false, problem: unreachable };
    }
  };
  return {
    send: async (request, schema) => {
      const result = await run(request, jsonOf);
      if (!result.ok) return result;
      const parsed = schema.safeParse(result.data);
      if (parsed.success) return { ok: true, data: parsed.data, etag: result.etag };
      const fields = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
      const detail = `This page is older or newer than the service. Reload it. (${fields})`;
      return {
        ok: false,
        problem: { title: 'The service answered in a way this page cannot read', status: 0, detail },
      };
    },
    blob: (path) => run({ path, headers: { accept: 'application/pdf' } }, (response) => response.blob()),
  };
};
