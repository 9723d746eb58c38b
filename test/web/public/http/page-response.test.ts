import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { leaveResponse, neutralPage, pageResponse } from '../../../../web/public/http/page-response.ts';

const page = { status: 200, html: '<!doctype html><p>Ŵyneb</p>' };
const bytes = (body: string | undefined) => Buffer.from(body ?? '', 'base64');

describe('pageResponse', () => {
  it('compresses with the best encoding the browser takes', () => {
    const brotli = pageResponse(page, 'gzip, deflate, br');
    expect(brotli.headers?.['content-encoding']).toBe('br');
    expect(brotliDecompressSync(bytes(brotli.body)).toString()).toBe(page.html);
    const gzip = pageResponse(page, 'gzip;q=0.8, deflate');
    expect(gunzipSync(bytes(gzip.body)).toString()).toBe(page.html);
  });

  it('sends plain text to a browser that takes no compression', () => {
    expect(pageResponse(page, 'identity')).toMatchObject({ statusCode: 200, body: page.html });
  });

  it('allows no inline script or style, nothing from elsewhere, no frame and no form to another site', () => {
    const policy = String(pageResponse(page, '').headers?.['content-security-policy']);
    expect(policy).not.toMatch(/unsafe|http|\*/);
    for (const rule of [
      "default-src 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "connect-src 'self'",
      "base-uri 'none'",
    ]) {
      expect(policy).toContain(rule);
    }
  });

  it('is never stored, tells no other site, and asks for no feature of the device', () => {
    const { headers } = pageResponse(page, '');
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect(headers?.['permissions-policy']).toMatch(/camera=\(\).*microphone=\(\)/);
    expect(Object.keys(headers ?? {})).not.toContain('set-cookie');
  });
});

describe('leaveResponse', () => {
  it('goes to a neutral page by itself and asks the browser, twice, to forget this site', () => {
    const { statusCode, headers, body } = leaveResponse();
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'clear-site-data': '"cache", "cookies", "storage"',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
    expect(body).toContain(`<meta http-equiv="refresh" content="0; url=${neutralPage}">`);
    expect(body).toContain('<img src="/leave" alt="">');
    expect(body).not.toMatch(/police|report/i);
  });
});
