import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compressed } from '../../../local/engines/site/compress.ts';

const script = 'const word = 1;\n'.repeat(100);
const request = (encoding?: string) => ({
  method: 'GET',
  path: '/assets/form.js',
  query: '',
  headers: { ...(encoding === undefined ? {} : { 'accept-encoding': encoding }) },
  cookies: [],
  body: Buffer.alloc(0),
});
const answer = (
  change: { type?: string; body?: string; encoding?: string; status?: number; cache?: string } = {},
) => ({
  status: change.status ?? 200,
  headers: {
    'content-type': change.type ?? 'text/javascript; charset=utf-8',
    ...(change.cache ? { 'cache-control': change.cache } : {}),
    ...(change.encoding ? { 'content-encoding': change.encoding } : {}),
  },
  cookies: [],
  body: change.body ?? script,
});

describe('what the edge sends on', () => {
  it('is compressed as the browser takes it, and the same once unpacked', () => {
    const brotli = compressed(request('gzip, deflate, br'), answer());
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(Buffer.from(brotli.body)).toString()).toBe(script);
    const gzip = compressed(request('gzip;q=1.0'), answer());
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(Buffer.from(gzip.body)).toString()).toBe(script);
  });

  it('is left alone where the browser asks for nothing, or the origin has compressed it', () => {
    expect(compressed(request(), answer())).toEqual(answer());
    const already = answer({ encoding: 'gzip' });
    expect(compressed(request('br'), already)).toBe(already);
  });

  it.each([
    ['a picture', { type: 'image/png' }],
    ['something small', { body: 'short' }],
    ['an error', { status: 403 }],
    ['an answer of the API, never to be kept', { type: 'application/json', cache: 'no-store' }],
  ])('is left alone where it is %s', (_what, change) => {
    const given = answer(change);
    expect(compressed(request('br'), given)).toBe(given);
  });
});
