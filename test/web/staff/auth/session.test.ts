import { describe, expect, it } from 'vitest';
import type { Tokens } from '../../../../web/staff/auth/attempt.ts';
import { createSession, type SessionPorts } from '../../../../web/staff/auth/session.ts';
import { SignInNeeded } from '../../../../web/staff/auth/tokens.ts';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (expiresAt: number, sub = 'ana'): string =>
  `${encode({ alg: 'none' })}.${encode({ sub, exp: expiresAt / 1000, 'cognito:groups': ['analyst', 'other'] })}.`;
const tokens = (expiresAt: number, sub?: string): Tokens => ({
  accessToken: token(expiresAt, sub),
  refreshToken: 'r',
});

const start = 1_000_000_000;

const aSession = (ports: Partial<SessionPorts> = {}) => {
  const clock = { now: start };
  const asked: string[] = [];
  const session = createSession({
    refresh: async (held) => {
      asked.push(held.refreshToken ?? '');
      return tokens(clock.now + 300_000);
    },
    revoke: async (held) => void asked.push(`revoke ${held.refreshToken}`),
    now: () => clock.now,
    ...ports,
  });
  return { session, clock, asked };
};

describe('a session', () => {
  it('reads from the token who it is, keeping only roles that it knows', () => {
    const { session } = aSession();
    session.begin(tokens(start + 300_000));
    expect(session.state()).toMatchObject({
      phase: 'signed-in',
      staff: { staffId: 'ana', roles: ['analyst'] },
    });
  });

  it('uses a token as long as it is good for a while yet', async () => {
    const { session, asked } = aSession();
    session.begin(tokens(start + 300_000));
    expect(await session.accessToken()).toBe(token(start + 300_000));
    expect(asked).toEqual([]);
  });

  it('renews a token shortly before it ends, once for all who wait', async () => {
    const { session, clock, asked } = aSession();
    session.begin(tokens(start + 300_000));
    clock.now = start + 280_000;
    const got = await Promise.all([session.accessToken(), session.accessToken(), session.accessToken()]);
    expect(new Set(got)).toEqual(new Set([token(start + 580_000)]));
    expect(asked).toEqual(['r']);
  });

  it('renews a token that the server refused, whatever its time', async () => {
    const { session, asked } = aSession();
    session.begin(tokens(start + 300_000));
    session.refuse();
    await session.accessToken();
    expect(asked).toEqual(['r']);
  });

  it('is lost when the issuer refuses, and goes on once the person signs in again', async () => {
    const { session, clock } = aSession({ refresh: () => Promise.reject(new SignInNeeded()) });
    session.begin(tokens(start + 300_000));
    clock.now = start + 300_000;
    const waiting = session.accessToken();
    await new Promise((resolve) => setTimeout(resolve));
    expect(session.state()).toMatchObject({ phase: 'lost', staff: { staffId: 'ana' } });
    session.begin(tokens(clock.now + 300_000));
    expect(await waiting).toBe(token(clock.now + 300_000));
    expect(session.state().phase).toBe('signed-in');
  });

  it('is not lost when the issuer cannot be reached: the request fails and may be tried again', async () => {
    const { session, clock } = aSession({ refresh: () => Promise.reject(new TypeError('fetch failed')) });
    session.begin(tokens(start + 300_000));
    clock.now = start + 300_000;
    await expect(session.accessToken()).rejects.toThrow('fetch failed');
    expect(session.state().phase).toBe('signed-in');
  });

  it('revokes the refresh token at its end and keeps nothing', async () => {
    const { session, asked } = aSession();
    session.begin(tokens(start + 300_000));
    await session.end();
    expect(asked).toEqual(['revoke r']);
    expect(session.state()).toEqual({ phase: 'signed-out' });
  });
});
