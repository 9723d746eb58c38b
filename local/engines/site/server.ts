import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { BodyTooLarge, readBody } from '../../http/messages.ts';
import { message, type OriginRequest, type OriginResponse } from '../gateway/exchange.ts';
import { largestBody } from '../gateway/gateway.ts';
import type { Site } from './site.ts';

/** Headers of the hop between viewer and site, or that would tell an origin where a viewer is. */
const notForwarded = new Set([
  'connection',
  'cookie',
  'forwarded',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'x-forwarded-for',
  'x-real-ip',
]);

function readHeaders(request: IncomingMessage): Record<string, string> {
  const headers = Object.entries(request.headers).filter(
    ([name, value]) => value !== undefined && !notForwarded.has(name),
  );
  return Object.fromEntries(
    headers.map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)]),
  );
}

function toRequest(request: IncomingMessage, body: Buffer): OriginRequest {
  const [path = '/', ...query] = (request.url ?? '/').split('?');
  return {
    method: request.method ?? 'GET',
    path,
    query: query.join('?'),
    headers: readHeaders(request),
    cookies: (request.headers.cookie ?? '').split(/;\s*/).filter((cookie) => cookie !== ''),
    body,
  };
}

async function answer(site: Site, request: IncomingMessage): Promise<OriginResponse> {
  try {
    return await site(toRequest(request, await readBody(request, largestBody)));
  } catch (error) {
    if (error instanceof BodyTooLarge) return message(413, 'Request Entity Too Large');
    throw error;
  }
}

function send(
  response: ServerResponse,
  { status, headers, cookies, body }: OriginResponse,
  isHead: boolean,
): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  if (status !== 204 && status !== 304) response.setHeader('content-length', Buffer.byteLength(body));
  response.writeHead(status);
  response.end(isHead || status === 304 ? undefined : body);
}

/** The HTTP server of the site. `onError` is told a status of 500 or more, never a request. */
export function createSiteServer(site: Site, onError: (what: string) => void): Server {
  return createServer((request, response) => {
    answer(site, request)
      .catch((error: unknown) => {
        onError(`the site failed with ${error instanceof Error ? error.name : 'an error'}`);
        return message(502, 'Bad Gateway');
      })
      .then((result) => send(response, result, request.method === 'HEAD'))
      .catch(() => response.destroy());
  });
}
