import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { OriginRequest, OriginResponse } from '../gateway/exchange.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/vnd.microsoft.icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'text/xml; charset=utf-8',
};

const denied: OriginResponse = {
  status: 403,
  headers: { 'content-type': 'application/xml' },
  cookies: [],
  body: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
};

async function readInside(root: string, path: string): Promise<Buffer | undefined> {
  try {
    const [inside, file] = await Promise.all([realpath(root), realpath(join(root, path))]);
    return file.startsWith(inside + sep) ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

/**
 * Makes a bucket's answers from the files of a directory. A key that is not there gives 403, as from a bucket that
 * the distribution may read but not list.
 */
export function createFileOrigin(
  root: string,
  metadata: Readonly<Record<string, string>>,
): (request: OriginRequest) => Promise<OriginResponse> {
  return async ({ path }) => {
    const content = await readInside(root, decode(path));
    if (content === undefined) return denied;
    const etag = `"${createHash('md5').update(content).digest('hex')}"`;
    const own = { 'content-type': contentTypes[extname(path)] ?? 'binary/octet-stream', etag, ...metadata };
    return { status: 200, headers: own, cookies: [], body: content };
  };
}
