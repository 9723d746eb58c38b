import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { startIssuer } from '../../../../local/engines/issuer/engine.ts';
import { totpCode } from '../../../../local/engines/issuer/totp.ts';
import { layOut } from '../../../../local/ports.ts';
import { freePorts } from '../../../support/free-port.ts';
import { buildPage } from './build-page.ts';
import { createStaffApi, type StaffApi } from './staff-api.ts';

const clientId = 'staff-page';

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
};

const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);

/** The content security policy the page is served under; it may reach the issuer and show blobs. */
const policyFor = (issuer: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ${issuer}; ` +
  "frame-src blob:; object-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

type Options = {
  /** The first of seven ports; free ones where none is named. */
  port?: number;
  accessTokenSeconds?: number;
  /** The time the API goes by (ISO 8601); the issuer keeps the real one. */
  now?: () => string;
};

/** The staff page, the real handlers over stores in memory, and the local issuer, on this and the following ports. */
export const startStaffSite = async ({ port, accessTokenSeconds = 300, now }: Options = {}) => {
  const addresses = layOut(port ?? (await freePorts(7)));
  const site = addresses.site.url;
  const dataDir = await mkdtemp(join(tmpdir(), 'staff-site-'));
  const issuer = await startIssuer({
    addresses,
    dataDir,
    client: {
      clientId,
      scopes: ['openid', 'email'],
      redirectUris: [`${site}/staff/`],
      logoutUris: [`${site}/staff/`],
      accessTokenSeconds,
      idTokenSeconds: 300,
      refreshTokenSeconds: 3600,
      needsCode: true,
    },
  });
  const keys = createRemoteJWKSet(new URL(`${addresses.issuer.url}/.well-known/jwks.json`));
  const staff = issuer.identity.people.map(({ sub, displayName }) => ({ staffId: sub, name: displayName }));
  const api = createStaffApi({ now, staff });
  const page = await buildPage();
  const policy = policyFor(addresses.issuer.url);
  /** Requests seen, as `METHOD path`: what never goes into an address is asserted on it. */
  const requests: string[] = [];
  /** While true, nothing answers. */
  const faults = { offline: false };

  const claimsOf = async (request: IncomingMessage) => {
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    return (await jwtVerify(token, keys, { issuer: addresses.issuer.url })).payload;
  };

  const send = (
    response: ServerResponse,
    result: Awaited<ReturnType<StaffApi['routes']['GET /api/cases']>>,
  ): void => {
    const headers = Object.fromEntries(
      Object.entries(result.headers ?? {}).map(([name, value]) => [name, String(value)]),
    );
    response.writeHead(result.statusCode ?? 200, headers);
    response.end(result.isBase64Encoded ? Buffer.from(result.body ?? '', 'base64') : result.body);
  };

  const callApi = async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const body = await bodyOf(request);
    const claims = await claimsOf(request).catch(() => null);
    if (claims === null) {
      response.writeHead(401, { 'content-type': 'application/json' });
      return void response.end('{"message":"Unauthorized"}');
    }
    const found = Object.entries(api.routes)
      .map(([route, handler]) => ({
        route,
        handler,
        match: patternOf(route.split(' ')[1] ?? '').exec(url.pathname),
      }))
      .find(({ route, match }) => match !== null && route.startsWith(`${request.method} `));
    if (found === undefined) {
      response.writeHead(404, { 'content-type': 'application/json' });
      return void response.end('{"message":"Not Found"}');
    }
    const groups = claims['cognito:groups'];
    const event = {
      headers: { ...request.headers },
      pathParameters: { ...found.match?.groups },
      queryStringParameters: Object.fromEntries(url.searchParams),
      body,
      isBase64Encoded: false,
      requestContext: {
        authorizer: {
          jwt: { claims: { sub: claims.sub, 'cognito:groups': `[${String(groups).replaceAll(',', ' ')}]` } },
        },
      },
    };
    // The gateway's event, of which the handlers read no more than this.
    send(response, await found.handler(event as never, {} as never));
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', site);
    requests.push(`${request.method} ${request.url}`);
    if (faults.offline) return void response.destroy();
    if (url.pathname === '/api/sign-in') {
      response.writeHead(200, { 'content-type': 'application/json' });
      return void response.end(JSON.stringify({ issuer: addresses.issuer.url, clientId }));
    }
    const file = page.files.get(url.pathname);
    if (file !== undefined) {
      response.writeHead(200, { 'content-type': file.type, 'content-security-policy': policy });
      return void response.end(file.body);
    }
    callApi(request, response, url).catch((error: unknown) => {
      response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(addresses.site.port, '127.0.0.1', resolve));

  return {
    url: `${site}/staff/`,
    api,
    requests,
    faults,
    /** What a person of the local directory types to sign in. */
    person: (name: string) => {
      const person = issuer.identity.people.find((each) => each.name === name);
      if (person === undefined) throw new Error(`Nobody is called ${name}`);
      return { ...person, code: () => totpCode(person.totpSecret, new Date()) };
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await issuer.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};
export type StaffSite = Awaited<ReturnType<typeof startStaffSite>>;
