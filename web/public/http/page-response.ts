import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const features = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
];
const moreFeatures = ['gyroscope', 'microphone', 'payment', 'usb'];

/** What every answer of the public site says to the browser: keep nothing, tell nobody, load nothing from elsewhere. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentSecurityPolicy,
  'referrer-policy': 'no-referrer',
  'permissions-policy': [...features, ...moreFeatures].map((feature) => `${feature}=()`).join(', '),
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  vary: 'accept-encoding',
};

type Encoding = 'br' | 'gzip';

/** The best compression that both sides know. No page holds a secret beside text that another site can choose. */
const encodingFor = (accepted: string): Encoding | null => {
  const names = accepted.split(',').map((name) => name.split(';')[0]?.trim());
  if (names.includes('br')) return 'br';
  return names.includes('gzip') ? 'gzip' : null;
};

const compressors: Record<Encoding, (html: string) => Buffer> = {
  br: (html) => brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (html) => gzipSync(html),
};

/** A page as an HTTP answer, compressed where the browser takes it. `accepted` is its accept-encoding header. */
export const pageResponse = (
  page: { status: number; html: string },
  accepted: string,
): APIGatewayProxyStructuredResultV2 => {
  const headers = { 'content-type': 'text/html; charset=utf-8', ...pageHeaders };
  const encoding = encodingFor(accepted);
  if (encoding === null) return { statusCode: page.status, headers, body: page.html };
  return {
    statusCode: page.status,
    headers: { ...headers, 'content-encoding': encoding },
    body: compressors[encoding](page.html).toString('base64'),
    isBase64Encoded: true,
  };
};

/** A neutral, much visited page that says nothing about where the reader came from. */
export const neutralPage = 'https://www.bbc.co.uk/weather';

const leaveDocument = [
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Weather</title><link rel="icon" href="data:,">',
  `<meta http-equiv="refresh" content="0; url=${neutralPage}"></head>`,
  '<body><img src="/leave" alt=""></body></html>',
].join('');

/**
 * Sends the browser away at once, asking it to forget this site. A blank page that goes on by itself, not a redirect:
 * only once it is shown does the page before it enter the browser's memory for Back, even where it may not be stored,
 * and the image then brings the request to forget a second time, which empties that memory.
 */
export const leaveResponse = (): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 200,
  headers: {
    ...pageHeaders,
    'content-type': 'text/html; charset=utf-8',
    'x-robots-tag': 'noindex',
    'clear-site-data': '"cache", "cookies", "storage"',
  },
  body: leaveDocument,
});
