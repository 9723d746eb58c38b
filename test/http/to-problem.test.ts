import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  CommitConflict,
  ContentAltered,
  StoreRejected,
  StoreUnavailable,
  WorkflowUnavailable,
} from '../../functions/adapters/errors.ts';
import { invalid, invalidEach, notFound, Refusal } from '../../functions/domain/refusal.ts';
import { createApiHandler } from '../../functions/http/api-handler.ts';
import { optionalIdempotencyKey, requireIdempotencyKey } from '../../functions/http/idempotency.ts';
import { json, Problem, problemResponse } from '../../functions/http/problem.ts';
import { createStepHandler, StepInputInvalid } from '../../functions/http/step-handler.ts';
import { fieldErrors, toProblem } from '../../functions/http/to-problem.ts';
import { anEvent, call } from '../support/service.ts';

describe('an error', () => {
  it.each<[string, unknown, number, string]>([
    ['of a thing that is not there', notFound('case'), 404, 'not-found'],
    ['of somebody who was first', new Refusal('conflict', 'x'), 409, 'conflict'],
    ['of a role', new Refusal('forbidden', 'x'), 403, 'forbidden'],
    ['of a stale revision', new Refusal('stale', 'x'), 412, 'stale'],
    ['of a field', invalid('place', 'x'), 422, 'invalid-fields'],
    ['of a store that is down', new StoreUnavailable('a', 'b'), 503, 'unavailable'],
    ['of a race lost again and again', new CommitConflict(), 503, 'unavailable'],
    ['of an engine that is down', new WorkflowUnavailable('a', 'b'), 503, 'unavailable'],
    ['of a call that the store refuses', new StoreRejected('a', 'b'), 500, 'unexpected'],
    ['of words that were altered', new ContentAltered('a'), 500, 'unexpected'],
    ['that nobody foresaw', new TypeError('Thornwick'), 500, 'unexpected'],
    ['that is no error', 'Thornwick', 500, 'unexpected'],
  ])('%s has its status', (_what, error, status, code) => {
    const problem = toProblem(error);
    expect([problem.status, problem.code]).toEqual([status, code]);
    expect(JSON.stringify(problemResponse(problem))).not.toContain('Thornwick');
  });

  it('of several fields names each', () => {
    const errors = [
      { path: 'a', message: 'Mend a' },
      { path: 'b.0', message: 'Mend b' },
    ];
    expect(toProblem(invalidEach(errors)).extra).toEqual({ errors });
  });

  it('that is ours to mend asks to come back', () => {
    expect(problemResponse(toProblem(new CommitConflict())).headers).toMatchObject({ 'retry-after': '5' });
    expect(problemResponse(toProblem(notFound('case'))).headers).not.toHaveProperty('retry-after');
  });

  it('is a problem document that nobody may cache', () => {
    const response = problemResponse(
      new Problem(418, { code: 'tea', title: 'Tea', detail: 'No', extra: { a: 1 } }),
    );
    expect(response).toMatchObject({
      statusCode: 418,
      headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
    });
    expect(JSON.parse(response.body ?? '')).toEqual({
      type: '/problems/tea',
      title: 'Tea',
      status: 418,
      detail: 'No',
      a: 1,
    });
  });
});

describe('the fields a schema refuses', () => {
  it('are named by path, and an unknown one only by the object it stands in', () => {
    const schema = z.strictObject({ a: z.object({ b: z.array(z.strictObject({ c: z.number() })) }) });
    const { error } = schema.safeParse({ a: { b: [{ c: 1 }, { c: 'x', zq: 1 }] } });
    expect(error && fieldErrors(error).map(({ path }) => path)).toEqual(['a.b.1.c', 'a.b.1']);
    expect(JSON.stringify(error && fieldErrors(error))).not.toContain('zq');
  });
});

describe('an idempotency key', () => {
  const key = '0123456789abcdef0123456789abcdef';

  it('is read in each form that has 128 bits', () => {
    for (const form of [key, key.toUpperCase(), `"${key}"`, '01234567-89ab-cdef-0123-456789abcdef'])
      expect(requireIdempotencyKey(form)).toBe(key);
  });

  it('that is missing is asked for, where it is needed', () => {
    expect(() => requireIdempotencyKey(undefined)).toThrow(expect.objectContaining({ status: 400 }));
    expect(optionalIdempotencyKey(undefined)).toBeNull();
  });

  it.each(['', 'zq', '1234', key.slice(1), `${key}0`, 'my-report-about-Thornwick'])(
    'of another form is refused everywhere, and not repeated: %o',
    (header) => {
      for (const read of [requireIdempotencyKey, optionalIdempotencyKey]) {
        const refused = expect.objectContaining({ status: 400, code: 'malformed-idempotency-key' });
        expect(() => read(header)).toThrow(refused);
        expect(() => read(header)).not.toThrow(/Thornwick|zq/);
      }
    },
  );
});

describe('a handler', () => {
  const whoCalls = createApiHandler({
    roles: ['analyst', 'auditor'],
    handle: async ({ staff }) => json(200, staff),
  });
  const claims = (groups: unknown) => {
    const event = anEvent({ roles: ['analyst'] }) as { requestContext: unknown };
    event.requestContext = { authorizer: { jwt: { claims: { sub: 's', 'cognito:groups': groups } } } };
    return call(whoCalls, event as never);
  };

  it.each<[string, unknown]>([
    ['as the gateway writes a list', '[analyst auditor]'],
    ['with commas', '[analyst, auditor]'],
    ['as a list', ['analyst', 'auditor']],
    ['with groups that are no roles', '[admins analyst eu-west-2_pool auditor]'],
  ])('reads the roles of a token: %s', async (_how, groups) => {
    expect((await claims(groups)).body).toEqual({ id: 's', roles: ['analyst', 'auditor'] });
  });

  it.each([['[]'], [''], [undefined], [7], ['[analysts]'], ['analyst-auditor']])(
    'takes no role from groups %o',
    async (groups) => {
      expect((await claims(groups)).status).toBe(403);
    },
  );

  it('sees of the headers the two it may ask for', async () => {
    const handler = createApiHandler({
      handle: async ({ header }) => json(200, [header('idempotency-key'), header('if-match')]),
    });
    const headers = { 'idempotency-key': 'k', 'if-match': '"1"', 'user-agent': 'browser' };
    expect((await call(handler, anEvent({ headers }))).body).toEqual(['k', '"1"']);
  });
});

describe('a step', () => {
  it('fails by the name of its error, which the workflow branches on', async () => {
    const step = createStepHandler(z.unknown(), () => Promise.reject(new CommitConflict()));
    await expect(step({})).rejects.toMatchObject({ name: 'CommitConflict' });
  });

  it('refuses input that is not of its form, naming fields and no value', async () => {
    const step = createStepHandler(z.strictObject({ caseId: z.string() }), async () => null);
    await expect(step({ caseId: 7, zq: 'Thornwick' })).rejects.toThrow(StepInputInvalid);
    await expect(step({ caseId: 7, zq: 'Thornwick' })).rejects.not.toThrow(/Thornwick|zq/);
  });
});
