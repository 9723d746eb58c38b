import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { neutralPage } from '../../../../web/public/http/page-response.ts';
import { answer } from './requests.ts';
import type { Site } from './site.ts';

const web = fileURLToPath(new URL('../../../../web/public/', import.meta.url));

const bundle = async (entry: string, extension: 'js' | 'css'): Promise<Buffer> => {
  const { outputFiles } = await build({
    entryPoints: [`${web}${entry}`],
    bundle: true,
    minify: true,
    write: false,
    outfile: `out.${extension}`,
    target: ['es2020'],
  });
  return gzipSync(outputFiles[0]?.contents ?? '');
};

const read = async (request: IncomingMessage): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

const headersOf = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );

const respond = async (site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const isPost = request.method === 'POST';
  const result = await answer(site, {
    method: isPost ? 'POST' : 'GET',
    path: (request.url ?? '/').split('?')[0] ?? '/',
    headers: headersOf(request),
    ...(isPost ? { body: await read(request) } : {}),
  });
  for (const [name, value] of Object.entries(result.headers ?? {})) response.setHeader(name, String(value));
  response.statusCode = result.statusCode ?? 200;
  const body = result.isBase64Encoded ? result.body : result.body?.replace(neutralPage, elsewhere(request));
  response.end(Buffer.from(body ?? '', result.isBase64Encoded ? 'base64' : 'utf8'));
};

/** Another origin for the browser, in place of the neutral page that the real site sends people to. */
const elsewhere = (request: IncomingMessage): string =>
  `http://localhost:${request.socket.localPort}/weather`;

const listening = (server: Server, port: number): Promise<number> =>
  new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** The public site on 127.0.0.1, pages from the real handlers and assets from the sources. Port 0 picks a free one. */
export const startDevServer = async (
  site: Site,
  port = 0,
): Promise<{ origin: string; close(): Promise<void> }> => {
  const assets = new Map([
    ['/assets/form.js', { type: 'text/javascript', body: await bundle('client/main.ts', 'js') }],
    ['/assets/site.css', { type: 'text/css', body: await bundle('styles/site.css', 'css') }],
  ]);
  const server = createServer((request, response) => {
    const asset = assets.get(request.url ?? '');
    if (request.url === '/weather')
      return void response.setHeader('content-type', 'text/html').end('<h1>Weather</h1>');
    if (asset)
      response.writeHead(200, { 'content-type': asset.type, 'content-encoding': 'gzip' }).end(asset.body);
    else void respond(site, request, response);
  });
  const chosen = await listening(server, port);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { origin: `http://127.0.0.1:${chosen}`, close };
};
