import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request body beyond the limit of the service that received it. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/**
 * The whole body of a request. Throws BodyTooLarge past `limit` bytes; what follows is read and dropped, so that
 * the answer reaches a client that is still sending.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  if (size > limit) throw new BodyTooLarge(`a body over ${limit} bytes`);
  return Buffer.concat(chunks);
}

/** Answers with JSON of the given content type. */
export function sendJson(
  response: ServerResponse,
  answer: { status: number; body: unknown; type?: string; headers?: Record<string, string> },
): void {
  const body = JSON.stringify(answer.body);
  response.writeHead(answer.status, {
    'content-type': answer.type ?? 'application/json',
    'content-length': Buffer.byteLength(body),
    ...answer.headers,
  });
  response.end(body);
}

/** Answers with an HTML page that no cache keeps and no frame holds. */
export function sendPage(response: ServerResponse, page: string, status = 200): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  });
  response.end(page);
}
