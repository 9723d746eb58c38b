import { z } from 'zod';
import { message, type OriginResponse } from './exchange.ts';

const proxyResult = z.looseObject({
  statusCode: z.union([z.number().int(), z.string().regex(/^\d{3}$/)]),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

function lowerCased(headers: Record<string, string | number | boolean>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

/**
 * What the caller receives for a function's result (payload format 2.0): a result without a status code is itself
 * the JSON body; a malformed one is an internal error.
 */
export function toResponse(result: unknown): OriginResponse {
  const parsed = proxyResult.safeParse(result);
  if (parsed.success) {
    const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded } = parsed.data;
    return {
      status: Number(statusCode),
      headers: { 'content-type': 'text/plain;charset=utf-8', ...lowerCased(headers) },
      cookies,
      body: isBase64Encoded ? Buffer.from(body, 'base64') : body,
    };
  }
  if (typeof result === 'object' && result !== null && 'statusCode' in result)
    return message(500, 'Internal Server Error');
  const body = typeof result === 'string' ? result : JSON.stringify(result);
  return { status: 200, headers: { 'content-type': 'application/json' }, cookies: [], body };
}
