import { createHash, randomBytes } from 'node:crypto';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readIdentity } from '../../local/engines/issuer/identity-files.ts';
import { totpCode } from '../../local/engines/issuer/totp.ts';
import { type Copy, type Endpoints, endpointsOf, type Fixture, prepareFixture } from './fixture/running.ts';

const tokensSchema = z.object({
  access_token: z.string(),
  id_token: z.string(),
  refresh_token: z.string().optional(),
});
const discoverySchema = z.looseObject({
  issuer: z.url(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  revocation_endpoint: z.url(),
  end_session_endpoint: z.url(),
});

let fixture: Fixture;
let copy: Copy;
let endpoints: Endpoints;
let discovery: z.infer<typeof discoverySchema>;

beforeAll(async () => {
  fixture = await prepareFixture();
  copy = await fixture.start();
  endpoints = endpointsOf(copy);
  const response = await fetch(`${endpoints.issuer}/.well-known/openid-configuration`);
  discovery = discoverySchema.parse(await response.json());
});

afterAll(async () => {
  await copy?.end('SIGTERM');
  fixture?.remove();
});

/** A browser as far as sign-in needs one: it keeps cookies and follows redirects of the issuer. */
function aBrowser() {
  const cookies = new Map<string, string>();
  async function request(url: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } });
    for (const set of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=', 2);
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  }
  async function follow(url: string, init?: RequestInit): Promise<{ url: string; response: Response }> {
    const response = await request(url, init);
    const location = response.headers.get('location');
    if (location === null || response.status >= 400) return { url, response };
    const next = new URL(location, url).href;
    return next.startsWith(endpoints.issuer) ? follow(next) : { url: next, response };
  }
  return { follow };
}

const redirect = () => `${endpoints.site}/staff/`;

function person() {
  const found = readIdentity(fixture.dataDir)?.people.find(({ name }) => name === 'supervisor');
  if (found === undefined) throw new Error('no supervisor');
  return found;
}

function authorizationUrl(challenge: string): string {
  const parameters = {
    response_type: 'code',
    client_id: readIdentity(fixture.dataDir)?.clientId ?? '',
    redirect_uri: redirect(),
    scope: 'openid email',
    state: 'kept',
    code_challenge: challenge,
    code_challenge_method: 'S256',
  };
  return `${discovery.authorization_endpoint}?${new URLSearchParams(parameters)}`;
}

const token = (fields: Record<string, string>) =>
  fetch(discovery.token_endpoint, {
    method: 'POST',
    headers: { origin: endpoints.site },
    body: new URLSearchParams({ client_id: readIdentity(fixture.dataDir)?.clientId ?? '', ...fields }),
  });

const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
});

async function signIn(browser = aBrowser()) {
  const verifier = randomBytes(32).toString('base64url');
  const page = await browser.follow(
    authorizationUrl(createHash('sha256').update(verifier).digest('base64url')),
  );
  const { email, password, totpSecret } = person();
  const done = await browser.follow(
    page.url,
    form({ email, password, code: totpCode(totpSecret, new Date()) }),
  );
  const code = new URL(done.url).searchParams.get('code') ?? '';
  const response = await token({
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirect(),
    code_verifier: verifier,
  });
  if (!response.ok) throw new Error(`the token endpoint answered ${await response.text()} for ${done.url}`);
  return {
    browser,
    state: new URL(done.url).searchParams.get('state'),
    tokens: tokensSchema.parse(await response.json()),
    response,
  };
}

describe('signing in at the local issuer', () => {
  it('gives an access token as Cognito shapes it, and an identity token with the email', async () => {
    const { tokens, state, response } = await signIn();
    const access = decodeJwt(tokens.access_token);
    const clientId = readIdentity(fixture.dataDir)?.clientId;
    expect(access).toMatchObject({
      iss: endpoints.issuer,
      client_id: clientId,
      token_use: 'access',
      'cognito:groups': ['supervisor'],
    });
    expect(access).not.toHaveProperty('aud');
    expect((access.exp ?? 0) - (access.iat ?? 0)).toBe(3600);
    expect(decodeJwt(tokens.id_token)).toMatchObject({ aud: clientId, email: 'supervisor@example.org' });
    expect(state).toBe('kept');
    expect(response.headers.get('access-control-allow-origin')).toBe(endpoints.site);
  });

  it('opens the staff routes', async () => {
    const { tokens } = await signIn();
    const authorization = `Bearer ${tokens.access_token}`;
    const response = await fetch(`${endpoints.site}/api/scoped`, { headers: { authorization } });
    expect(response.status).toBe(403);
  });

  it('shows the form again for a wrong password or code, and says so', async () => {
    const browser = aBrowser();
    const page = await browser.follow(authorizationUrl(createHash('sha256').update('x').digest('base64url')));
    expect(await page.response.text()).toContain('<label for="code">');
    const { email, password } = person();
    const wrong = await browser.follow(page.url, form({ email, password, code: '000000' }));
    expect(wrong.response.status).toBe(401);
    expect(await wrong.response.text()).toContain('role="alert"');
  });

  it('renews the access token until the refresh token is revoked', async () => {
    const { tokens } = await signIn();
    const refresh = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token ?? '' };
    expect((await token(refresh)).status).toBe(200);
    const clientId = readIdentity(fixture.dataDir)?.clientId ?? '';
    const revoked = await fetch(
      discovery.revocation_endpoint,
      form({ token: refresh.refresh_token, client_id: clientId }),
    );
    expect(revoked.status).toBe(200);
    expect((await token(refresh)).status).toBe(400);
  });

  it('asks for a challenge', async () => {
    const url = authorizationUrl('').replace(/&code_challenge[^&]*/g, '');
    const { url: reached } = await aBrowser().follow(url);
    expect(new URL(reached).searchParams.get('error')).toBe('invalid_request');
  });

  it('remembers who signed in until they sign out', async () => {
    const { browser, tokens } = await signIn();
    const again = await browser.follow(
      authorizationUrl(createHash('sha256').update('y').digest('base64url')),
    );
    expect(again.url.startsWith(redirect())).toBe(true);
    const clientId = readIdentity(fixture.dataDir)?.clientId ?? '';
    const query = new URLSearchParams({
      client_id: clientId,
      logout_uri: redirect(),
      id_token_hint: tokens.id_token,
    });
    const asked = await browser.follow(`${discovery.end_session_endpoint}?${query}`);
    const page = await asked.response.text();
    const [, action = '', xsrf = ''] = /action="([^"]+)".*name="xsrf" value="([^"]+)"/s.exec(page) ?? [];
    const out = await browser.follow(action, form({ xsrf, logout: 'yes' }));
    expect(out.url.startsWith(redirect())).toBe(true);
    const form2 = await browser.follow(
      authorizationUrl(createHash('sha256').update('z').digest('base64url')),
    );
    expect(await form2.response.text()).toContain('id="password"');
  });

  it('stays signed in over a kill of the process', async () => {
    const { browser, tokens } = await signIn();
    await copy.end('SIGKILL');
    copy = await fixture.start();
    const again = await browser.follow(
      authorizationUrl(createHash('sha256').update('w').digest('base64url')),
    );
    expect(again.url.startsWith(redirect())).toBe(true);
    expect(
      (await token({ grant_type: 'refresh_token', refresh_token: tokens.refresh_token ?? '' })).status,
    ).toBe(200);
  });

  it('lists who can sign in, only when asked by its own name', async () => {
    expect(await (await fetch(`${endpoints.issuer}/people`)).text()).toContain('second.analyst@example.org');
  });
});
