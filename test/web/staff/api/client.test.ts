import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createApi } from '../../../../web/staff/api/client.ts';

type Seen = { path: string; headers: Headers };

const anApi = (answer: (turn: number) => Response | Error) => {
  const seen: Seen[] = [];
  const refused: string[] = [];
  const api = createApi({
    accessToken: async () => `token-${refused.length}`,
    refuse: () => void refused.push('refused'),
    fetch: async (path, init) => {
      seen.push({ path, headers: new Headers(init.headers) });
      const result = answer(seen.length);
      if (result instanceof Error) throw result;
      return result;
    },
  });
  return { api, seen };
};

const json = (status: number, body: unknown): Response => new Response(JSON.stringify(body), { status });
const done = z.object({ done: z.boolean() });

describe('a request', () => {
  it('renews the token once when it is refused, and is sent again', async () => {
    const { api, seen } = anApi((turn) => (turn === 1 ? json(401, {}) : json(200, { done: true })));
    expect(await api.send({ path: '/api/x' }, done)).toMatchObject({ ok: true, data: { done: true } });
    expect(seen.map(({ headers }) => headers.get('authorization'))).toEqual([
      'Bearer token-0',
      'Bearer token-1',
    ]);
  });

  it('that nobody answers gives a problem, not an exception', async () => {
    const { api } = anApi(() => new TypeError('fetch failed'));
    expect(await api.send({ path: '/api/x' }, done)).toMatchObject({ ok: false, problem: { status: 0 } });
  });

  it('gives the problem that the server described, with who was first', async () => {
    const answered = { decision: 'disseminate', by: 'bea', at: '2026-01-01T00:00:00Z' };
    const { api } = anApi(() => json(409, { title: 'Somebody was first', status: 409, answered }));
    const result = await api.send({ method: 'POST', path: '/api/x', body: {} }, done);
    expect(result).toMatchObject({ ok: false, problem: { status: 409, answered } });
  });

  it('whose error is not described gives its status', async () => {
    const { api } = anApi(() => new Response('<html>', { status: 502 }));
    expect(await api.send({ path: '/api/x' }, done)).toMatchObject({ ok: false, problem: { status: 502 } });
  });

  it('whose answer is not of the contract gives a problem that names the field, never its value', async () => {
    const { api } = anApi(() => json(200, { done: 'a secret word' }));
    const result = await api.send({ path: '/api/x' }, done);
    expect(JSON.stringify(result)).toContain('done');
    expect(JSON.stringify(result)).not.toContain('secret');
  });
});

describe('a request that must not be carried out twice', () => {
  const post = { method: 'POST', path: '/api/x', body: { text: 'a' } } as const;
  const keys = (seen: Seen[]): (string | null)[] => seen.map(({ headers }) => headers.get('idempotency-key'));

  it('goes under the same key again while nobody has answered', async () => {
    const { api, seen } = anApi(() => new TypeError('fetch failed'));
    await api.send(post, done);
    await api.send(post, done);
    expect(new Set(keys(seen)).size).toBe(1);
    expect(keys(seen)[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it('goes under the same key again where the answer was cut off, and gives a problem, not an exception', async () => {
    const { api, seen } = anApi((turn) =>
      turn === 1 ? new Response('{"done":tr', { status: 200 }) : json(200, { done: true }),
    );
    expect(await api.send(post, done)).toMatchObject({ ok: false, problem: { status: 0 } });
    expect(await api.send(post, done)).toMatchObject({ ok: true });
    expect(new Set(keys(seen)).size).toBe(1);
  });

  it('goes under a new key once it was answered', async () => {
    const { api, seen } = anApi(() => json(200, { done: true }));
    await api.send(post, done);
    await api.send(post, done);
    expect(new Set(keys(seen)).size).toBe(2);
  });

  it('goes under a new key when its words have changed', async () => {
    const { api, seen } = anApi(() => new TypeError('fetch failed'));
    await api.send(post, done);
    await api.send({ ...post, body: { text: 'b' } }, done);
    expect(new Set(keys(seen)).size).toBe(2);
  });
});
