import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../functions/contracts/openapi.ts';
import { aContact } from '../support/builders.ts';
import { aKey, anEvent, aService, call } from '../support/service.ts';
import { everyHandler } from './support/handlers.ts';

const at = (
  service: ReturnType<typeof aService>,
  name: keyof ReturnType<typeof everyHandler>,
  parts: Parameters<typeof anEvent>[0] = {},
) => call(everyHandler(service)[name], anEvent(parts));

const send = (name: Parameters<typeof at>[1], parts: Parameters<typeof anEvent>[0] = {}) =>
  at(aService(), name, parts);

describe('the public directory', () => {
  it('has all 48 forces and not one address of a mailbox', async () => {
    const { status, body } = await send('list-forces');
    expect([status, body.forces.length]).toEqual([200, 48]);
    expect(JSON.stringify(body)).not.toMatch(/[\w.-]+@[\w-]+\.[a-z]/i);
  });

  it.each([
    ['Leeds', 'west-yorkshire'],
    ['SW1A', 'metropolitan'],
    ['Cardiff', 'south-wales'],
  ])('suggests for %s the force that serves it', async (place, forceId) => {
    const { body } = await send('suggest-forces', { body: { place } });
    expect(body.forces[0].forceId).toContain(forceId);
  });

  it('suggests nothing for a place that nobody knows, and does not repeat it', async () => {
    const { status, body } = await send('suggest-forces', { body: { place: 'Zqvale-under-Nowhere' } });
    expect([status, body]).toEqual([200, { forces: [] }]);
  });

  it.each(['', '  ', 'x'.repeat(301)])('refuses %o at its field', async (place) => {
    const { status, body } = await send('suggest-forces', { body: { place } });
    expect([status, body.errors[0].path]).toEqual([422, 'place']);
  });
});

describe('what a program asks first', () => {
  it('is answered: health, contract and where to sign in', async () => {
    expect((await send('get-health')).body).toEqual({ status: 'ok' });
    expect((await send('get-openapi')).body).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
    expect((await send('get-sign-in-settings')).body).toMatchObject({ issuer: 'https://issuer.example' });
  });
});

describe('a report taken by phone', () => {
  const body = { narrative: 'The caller saw PC Thornwick take cash.', channel: 'telephone' };
  const headers = { 'idempotency-key': aKey() };
  const handler = { roles: ['call-handler'], staffId: 'handler-1' };

  it('is kept as every other: 201, and nothing says who took the call or when', async () => {
    const service = aService();
    const { status, body: answer } = await at(service, 'take-call', { ...handler, body, headers });
    expect(status).toBe(201);
    expect(answer).toEqual({ reference: expect.any(String), receipt: expect.any(String) });
    const [commits] = [...service.ledger.streams].flatMap(([stream, all]) =>
      stream.startsWith('case#') ? [all] : [],
    );
    expect(commits?.[0]).toMatchObject({
      actor: { kind: 'reporter' },
      at: '2026-03-04T10:00:00.000Z',
      events: [{ type: 'ReportReceived', channel: 'telephone', contact: null }],
    });
    expect(JSON.stringify(commits)).not.toContain('handler-1');
  });

  it('keeps contact details apart, with both consents', async () => {
    const service = aService();
    await at(service, 'take-call', { ...handler, body: { ...body, contact: aContact() }, headers });
    expect([...service.contacts.items.values()]).toEqual([aContact()]);
    expect(JSON.stringify([...service.ledger.streams, ...service.content.items])).not.toContain('Wexcombe');
  });

  it('is one case however often it is sent', async () => {
    const service = aService();
    const first = await at(service, 'take-call', { ...handler, body, headers });
    expect(await at(service, 'take-call', { ...handler, body, headers })).toEqual(first);
    expect([...service.ledger.streams.keys()].filter((stream) => stream.startsWith('case#'))).toHaveLength(1);
  });

  it.each([
    ['no channel', { narrative: 'x' }, 'channel'],
    ['another channel', { narrative: 'x', channel: 'online' }, 'channel'],
    ['no narrative', { channel: 'telephone' }, 'narrative'],
  ])('is refused with %s, at its field', async (_what, wrong, path) => {
    const service = aService();
    const { status, body: problem } = await at(service, 'take-call', { ...handler, body: wrong, headers });
    expect([status, problem.errors[0].path]).toEqual([422, path]);
    expect(service.ledger.streams.size).toBe(0);
  });

  it('needs its key', async () => {
    const { status, body: problem } = await send('take-call', { ...handler, body });
    expect([status, problem.type]).toEqual([400, '/problems/missing-idempotency-key']);
  });
});
