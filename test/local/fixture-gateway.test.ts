import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Copy, endpointsOf, type Fixture, prepareFixture, tokenOf } from './fixture/running.ts';

let fixture: Fixture;
let copy: Copy;
let site: string;

beforeAll(async () => {
  fixture = await prepareFixture();
  copy = await fixture.start();
  site = endpointsOf(copy).site;
});

afterAll(async () => {
  await copy?.end('SIGTERM');
  fixture?.remove();
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(site + path, { headers });
const misbehave = (how: string, init?: RequestInit) => fetch(`${site}/api/misbehave/${how}`, init);
const note = '/api/notes/1';

function tampered(token: string): string {
  const [header, payload, signature = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString());
  const changed = Buffer.from(JSON.stringify({ ...claims, 'cognito:groups': ['supervisor'] })).toString(
    'base64url',
  );
  return [header, changed, signature].join('.');
}

describe('a staff route', () => {
  it('is closed without a token, with an expired one, with a changed one', async () => {
    const good = await tokenOf('analyst', fixture.dataDir);
    const expired = await tokenOf('analyst', fixture.dataDir, -60);
    const answers = await Promise.all([
      get(note),
      get(note, { authorization: `Bearer ${expired}` }),
      get(note, { authorization: `Bearer ${tampered(good)}` }),
      get(note, { authorization: 'Bearer nonsense' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    expect(await answers[0]?.json()).toEqual({ message: 'Unauthorized' });
    expect(answers[0]?.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('is forbidden without a scope that it asks for', async () => {
    const response = await get('/api/scoped', {
      authorization: `Bearer ${await tokenOf('analyst', fixture.dataDir)}`,
    });
    expect([response.status, await response.json()]).toEqual([403, { message: 'Forbidden' }]);
  });
});

describe('the gateway', () => {
  it('answers 404 where no route is, 400 for a malformed path, 413 beyond 10 MB', async () => {
    expect((await get('/api/nowhere')).status).toBe(404);
    expect((await get('/api/%E0%A4%A')).status).toBe(400);
    const large = await fetch(`${site}/api/notes`, {
      method: 'POST',
      body: Buffer.alloc(10 * 1024 * 1024 + 1),
    });
    expect([large.status, await large.json()]).toEqual([413, { message: 'Request Entity Too Large' }]);
  });

  it('hands over the request as payload format 2.0 has it', async () => {
    const response = await misbehave('echo/b%20c?x=1&x=2&y=', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: 'a=1; b=2', 'X-Forwarded-For': '203.0.113.9' },
      body: '{"é":1}',
    });
    const event = z.record(z.string(), z.unknown()).parse(await response.json());
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'ANY /api/misbehave/{how+}',
      rawPath: '/api/misbehave/echo/b c',
      rawQueryString: 'x=1&x=2&y=',
      queryStringParameters: { x: '1,2', y: '' },
      pathParameters: { how: 'echo/b c' },
      cookies: ['a=1', 'b=2'],
      body: '{"é":1}',
      isBase64Encoded: false,
      requestContext: { http: { method: 'POST', sourceIp: '127.0.0.1' }, stage: '$default' },
    });
    expect(JSON.stringify(event)).not.toContain('203.0.113.9');
  });

  it('hands over a form in base64', async () => {
    const response = await misbehave('echo', {
      method: 'POST',
      body: new URLSearchParams({ text: 'hello' }),
    });
    expect(await response.json()).toMatchObject({
      isBase64Encoded: true,
      body: Buffer.from('text=hello').toString('base64'),
    });
  });

  it('sends bytes and several cookies back', async () => {
    const response = await misbehave('cookies');
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([1, 2, 3]);
  });

  it.each(['error', 'malformed', 'exit', 'hang', 'spin'])(
    'answers 500 for a function that fails by "%s"',
    async (how) => {
      const response = await misbehave(how);
      expect([response.status, await response.json()]).toEqual([500, { message: 'Internal Server Error' }]);
      expect((await misbehave('echo')).status).toBe(200);
    },
  );

  it('tells the terminal which function failed and how, and none of its words', async () => {
    await misbehave('error');
    expect(copy.output()).toMatch(/FixtureStateless-Misbehave\w+ failed with NoteIsWrong/);
    expect(copy.output()).toContain('failed with Sandbox.Timedout');
    expect(copy.output()).toContain('failed with Runtime.ExitError');
    expect(copy.output()).not.toContain('private words');
  });
});

describe('a function', () => {
  it('has the environment of its template and nothing of the process', async () => {
    const environment = z.record(z.string(), z.string()).parse(await (await misbehave('environment')).json());
    expect(environment).toMatchObject({
      NOTES_TABLE: 'FixtureStateful-Notes5BB3582F',
      AWS_REGION: 'eu-west-2',
    });
    expect(environment).not.toHaveProperty('PATH');
    expect(environment).not.toHaveProperty('HOME');
  });

  it('reads its secret, which was generated from the template', async () => {
    const secret = await (await misbehave('secret')).json();
    expect(secret).toEqual({ purpose: 'identity', key: expect.stringMatching(/^.{40}$/) });
  });

  it('knows how long it has left', async () => {
    const { left } = z
      .object({ left: z.number(), id: z.uuid() })
      .parse(await (await misbehave('context')).json());
    expect(left).toBeGreaterThan(500);
    expect(left).toBeLessThanOrEqual(1000);
  });

  it('logs to a file of its own', async () => {
    await misbehave('print');
    const file = join(fixture.dataDir, 'logs', `${await nameOf()}.log`);
    await expect
      .poll(() => readFileSync(file, 'utf8'), { timeout: 60_000 })
      .toContain('a line of the function');
  });
});

async function nameOf(): Promise<string> {
  const environment = z.looseObject({ AWS_LAMBDA_FUNCTION_NAME: z.string() });
  return environment.parse(await (await misbehave('environment')).json()).AWS_LAMBDA_FUNCTION_NAME;
}

describe('the site', () => {
  it('serves files with their types and the headers of the template', async () => {
    const response = await get('/assets/site.css');
    expect(await response.text()).toBe('main { color: black }');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/css; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'content-security-policy': "default-src 'self'",
      'permissions-policy': 'geolocation=()',
    });
    const again = await get('/assets/site.css', { 'if-none-match': response.headers.get('etag') ?? '' });
    expect(again.status).toBe(304);
  });

  it('runs the code of the edge before it looks for a file', async () => {
    expect(await (await get('/staff/')).text()).toContain('<title>Staff</title>');
  });

  it('fills in what was known only at the start', async () => {
    expect(await (await get('/staff/settings.json')).json()).toEqual({ api: site });
  });

  it('refuses a file that is not there, one outside, and a method that the behaviour does not take', async () => {
    expect((await get('/assets/absent.css')).status).toBe(403);
    expect((await get('/assets/..%2f..%2f..%2fsecrets.json')).status).toBe(403);
    expect((await fetch(`${site}/assets/site.css`, { method: 'POST' })).status).toBe(403);
  });

  it('puts the headers on answers of the API too, errors included', async () => {
    expect((await get('/api/nowhere')).headers.get('x-frame-options')).toBe('DENY');
  });
});
