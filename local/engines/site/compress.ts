import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { OriginRequest, OriginResponse } from '../gateway/exchange.ts';

const compressible = /^(?:text\/|application\/(?:javascript|json|xml|manifest\+json)|image\/svg\+xml)/;

/** In bytes: CloudFront leaves what is smaller or larger as it is (Developer Guide, "Serve compressed files"). */
const smallest = 1_000;
const largest = 10_000_000;

const brotli = (body: Buffer | string): Buffer =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

const encodings = [
  ['br', brotli],
  ['gzip', gzipSync],
] as const;

function isWorthIt({ status, headers, body }: OriginResponse): boolean {
  const bytes = Buffer.byteLength(body);
  return (
    status === 200 &&
    headers['content-encoding'] === undefined &&
    !(headers['cache-control'] ?? '').includes('no-store') &&
    compressible.test(headers['content-type'] ?? '') &&
    bytes >= smallest &&
    bytes <= largest
  );
}

/**
 * An answer as the edge sends it on: compressed where the browser takes it and the origin did not do so already. What
 * may not be kept passes as it came.
 */
export function compressed(request: OriginRequest, answer: OriginResponse): OriginResponse {
  const accepted = (request.headers['accept-encoding'] ?? '')
    .split(',')
    .map((name) => name.split(';')[0]?.trim());
  const chosen = encodings.find(([name]) => accepted.includes(name));
  if (chosen === undefined || !isWorthIt(answer)) return answer;
  const [name, compress] = chosen;
  return {
    ...answer,
    headers: { ...answer.headers, 'content-encoding': name, vary: 'accept-encoding' },
    body: compress(answer.body),
  };
}
