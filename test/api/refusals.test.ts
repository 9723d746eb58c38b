import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anEvent, call } from '../support/service.ts';
import type { HandlerName } from './support/handlers.ts';
import { aBusyService, everythingKept, nowhere } from './support/requests.ts';

const everyRole = ['call-handler', 'analyst', 'supervisor', 'auditor'];
let busy = await aBusyService();
let before = everythingKept(busy.service);
const { requests } = busy;
const names = Object.keys(requests) as HandlerName[];
const withBody = names.filter((name) => requests[name].body !== undefined);
const withPath = names.filter((name) => requests[name].path !== undefined);
const withCase = withPath.filter((name) => requests[name].path?.caseId !== undefined);

type Parts = Parameters<typeof anEvent>[0];

/** Sends a changed request; tells the answer, and whether anything was kept. What was changed is not used again. */
const send = async (name: HandlerName, change: (parts: Parts) => Parts) => {
  const parts = { roles: everyRole, ...change(busy.requests[name]) };
  const answer = await call(busy.handlers[name], anEvent(parts));
  const isUnchanged = everythingKept(busy.service) === before;
  if (!isUnchanged) {
    busy = await aBusyService();
    before = everythingKept(busy.service);
  }
  return { ...answer, isUnchanged };
};

const expectProblem = (
  answer: Awaited<ReturnType<typeof send>>,
  expected: { status: number; code: string },
): void => {
  const { status, code } = expected;
  expect(answer.status, JSON.stringify(answer.body)).toBe(status);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.body).toMatchObject({
    type: `/problems/${code}`,
    title: expect.stringMatching(/\w/),
    status,
    detail: expect.stringMatching(/\w/),
  });
  expect(answer.isUnchanged).toBe(true);
};

describe('a handler with a body refuses, and changes nothing,', () => {
  it.each(withBody)('malformed JSON: %s', async (name) => {
    const { body: _, ...rest } = requests[name];
    const answer = await send(name, () => ({ ...rest, rawBody: '{"narrative": "zq' }));
    expectProblem(answer, { status: 400, code: 'malformed-json' });
    expect(JSON.stringify(answer)).not.toContain('zq');
  });

  it.each(withBody)('an empty body: %s', async (name) => {
    expectProblem(await send(name, ({ body: _, ...rest }) => rest), { status: 400, code: 'malformed-json' });
  });

  it.each(withBody)('a wrong content type: %s', async (name) => {
    const answer = await send(name, (parts) => ({ ...parts, contentType: 'text/plain' }));
    expectProblem(answer, { status: 415, code: 'wrong-content-type' });
  });

  it.each(withBody)('an unknown field, without naming it: %s', async (name) => {
    const answer = await send(name, (parts) => ({
      ...parts,
      body: { ...Object(parts.body), zqfield: 'zqword' },
    }));
    expectProblem(answer, { status: 422, code: 'invalid-fields' });
    expect(answer.body.errors).toContainEqual({ path: '', message: expect.stringContaining('Take out') });
    expect(JSON.stringify(answer)).not.toContain('zq');
  });

  it.each(withBody)('a body that is no object: %s', async (name) => {
    for (const body of [null, 7, 'zq', ['zq']]) {
      const answer = await send(name, (parts) => ({ ...parts, body }));
      expectProblem(answer, { status: 422, code: 'invalid-fields' });
      expect(JSON.stringify(answer)).not.toContain('zq');
    }
  });

  it.each(
    withBody.flatMap((name) =>
      Object.keys(Object(requests[name].body)).map((field) => [name, field] as const),
    ),
  )('a wrong type, naming the field: %s %s', async (name, field) => {
    const wrong = [{ zq: [{ zqzq: 'zq' }] }];
    const answer = await send(name, (parts) => ({
      ...parts,
      body: { ...Object(parts.body), [field]: wrong },
    }));
    expectProblem(answer, { status: 422, code: 'invalid-fields' });
    const paths: string[] = answer.body.errors.map((error: { path: string }) => error.path);
    expect(paths.some((path) => path.split('.')[0] === field)).toBe(true);
    expect(JSON.stringify(answer)).not.toContain('zq');
  });
});

describe('an address', () => {
  it.each(withPath)('that is not of our form leads nowhere: %s', async (name) => {
    for (const strange of ['zq', '../zq', '%', '%zq', 'zq'.repeat(200), '<zq>', '']) {
      const answer = await send(name, (parts) => ({
        ...parts,
        path: Object.fromEntries(Object.keys(parts.path ?? {}).map((key) => [key, strange])),
      }));
      expectProblem(answer, { status: 404, code: 'not-found' });
      expect(JSON.stringify(answer)).not.toContain('zq');
    }
  });

  it.each(withCase)('of a case that does not exist leads nowhere: %s', async (name) => {
    const answer = await send(name, (parts) => ({ ...parts, path: { ...parts.path, caseId: nowhere } }));
    expectProblem(answer, { status: 404, code: 'not-found' });
  });
});

/** Puts a word into one place of a body, keeping or breaking the type that belongs there. */
const places = (value: unknown, path: readonly string[] = []): (readonly string[])[] => {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, member]) => places(member, [...path, key]))];
};

const put = (value: unknown, [key, ...rest]: readonly string[], word: unknown): unknown => {
  if (key === undefined) return word;
  if (Array.isArray(value))
    return value.map((member, index) => (String(index) === key ? put(member, rest, word) : member));
  return { ...Object(value), [key]: put(Object(value)[key], rest, word) };
};

const marker = fc
  .string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz ÿŵ<>"\u0007🙂א'),
    minLength: 1,
    maxLength: 30,
  })
  .map((text) => `zqx${text}`);

const shapes: readonly ((word: string) => unknown)[] = [
  (word) => word,
  (word) => [word],
  (word) => ({ [word]: word }),
  (word) => word.repeat(2_000),
  (word) => ({ code: word, path: word }),
];

describe('whatever is sent', () => {
  it('a problem never repeats a word of it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...withBody),
        fc.nat(),
        marker,
        fc.constantFrom(...shapes),
        async (name, at, word, shape) => {
          const answer = await send(name, (parts) => {
            const all = places(parts.body);
            const place = all[at % all.length] ?? [];
            return { ...parts, body: put(parts.body, place, shape(word)) };
          });
          if (answer.status < 400) return;
          expect(answer.status).toBeLessThan(500);
          expect(JSON.stringify(answer)).not.toContain('zqx');
          expect(answer.isUnchanged).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('in a header, a path or a query comes back in no problem', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), marker, async (name, word) => {
        const answer = await send(name, (parts) => ({
          ...parts,
          headers: { 'idempotency-key': word, 'if-match': word },
          path: Object.fromEntries(Object.keys(parts.path ?? {}).map((key) => [key, word])),
          query: { queue: word, cursor: word, status: word, round: word },
        }));
        if (answer.status >= 400) expect(answer.status).toBeLessThan(500);
        if (answer.status >= 400) expect(JSON.stringify(answer)).not.toContain('zqx');
      }),
      { numRuns: 150 },
    );
  });
});
