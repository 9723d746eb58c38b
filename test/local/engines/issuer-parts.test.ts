import { describe, expect, it } from 'vitest';
import { authenticate } from '../../../local/engines/issuer/sign-in.ts';
import { isTotpCode, toBase32, totpCode } from '../../../local/engines/issuer/totp.ts';

/** The secret and the codes of RFC 6238, appendix B (SHA-1), cut to six digits. */
const secret = toBase32(Buffer.from('12345678901234567890'));

describe('a one-time code', () => {
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1234567890, '005924'],
    [20000000000, '353130'],
  ])('at second %i is the one of RFC 6238', (seconds, code) => {
    expect(totpCode(secret, new Date(seconds * 1000))).toBe(code);
  });

  it('is good for one step before and after, and no longer', () => {
    const noon = Date.parse('2026-11-22T12:00:00Z');
    const code = totpCode(secret, new Date(noon));
    const seconds = [-31, -30, 0, 29, 30, 59, 60];
    expect(seconds.filter((second) => isTotpCode(secret, code, new Date(noon + second * 1000)))).toEqual([
      -30, 0, 29, 30, 59,
    ]);
  });
});

describe('signing in', () => {
  const now = new Date(59_000);
  const person = {
    name: 'analyst',
    displayName: 'Analyst One (demo)',
    email: 'analyst@example.org',
    group: 'analyst',
    sub: '1',
    password: 'right',
    totpSecret: secret,
  };
  const attempt = (fields: Record<string, string>, needsCode = true) =>
    authenticate([person], new URLSearchParams(fields), { needsCode, now })?.name;

  it('takes email, password and code, whatever the case of the email', () => {
    expect(attempt({ email: ' Analyst@Example.org', password: 'right', code: '287 082' })).toBe('analyst');
  });

  it.each([
    [{ email: 'analyst@example.org', password: 'wrong', code: '287082' }],
    [{ email: 'analyst@example.org', password: 'right', code: '000000' }],
    [{ email: 'analyst@example.org', password: 'right' }],
    [{ email: 'nobody@example.org', password: 'right', code: '287082' }],
    [{}],
  ])('refuses %j', (fields) => {
    expect(attempt(fields)).toBeUndefined();
  });

  it('asks for no code where the pool does not', () => {
    expect(attempt({ email: 'analyst@example.org', password: 'right' }, false)).toBe('analyst');
  });
});
