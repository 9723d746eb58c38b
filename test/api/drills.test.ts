import { beforeEach, describe, expect, it } from 'vitest';
import { createGetForceHandler } from '../../functions/api/get-force/handler.ts';
import { createRecordDrillHandler } from '../../functions/api/record-drill/handler.ts';
import { createStartDrillHandler } from '../../functions/api/start-drill/handler.ts';
import { forceEntrySchema } from '../../functions/contracts/force-entry.ts';
import { forceIdSchema } from '../../functions/domain/force/forces.ts';
import { aForceRoster } from '../support/a-roster.ts';
import { aKey, anEvent, aService, call, type TestService } from '../support/service.ts';

const forceId = forceIdSchema.parse('gwent');
const path = { forceId };
let service: TestService;
let revisions = 0;

const saveRoster = async (change: Parameters<typeof aForceRoster>[0] = {}) => {
  revisions += 1;
  const { version } = await service.entries.view(forceId);
  return service.entries.revise({
    forceId,
    expectedVersion: version,
    entry: { mailbox: null, fastTime: aForceRoster(change), alternates: [], reason: 'A new list' },
    staffId: 'supervisor-1',
    commandId: `revision ${revisions}`,
  });
};
const start = (contact: string, headers: Record<string, string> = {}) =>
  call(
    createStartDrillHandler({ ...service, originator: 'Example Service' }),
    anEvent({ path, body: { contact }, headers, roles: ['supervisor'], staffId: 'supervisor-1' }),
  );
const record = (drillId: string, body: unknown) =>
  call(
    createRecordDrillHandler(service),
    anEvent({ path: { ...path, drillId }, body, roles: ['supervisor'], staffId: 'supervisor-1' }),
  );
const entry = async () =>
  (
    await call(
      createGetForceHandler(service),
      anEvent({ path, roles: ['supervisor'], staffId: 'supervisor-2' }),
    )
  ).body;

beforeEach(async () => {
  service = aService();
  await saveRoster();
});

describe('a drill', () => {
  it('tells whom to ring now and what to say, that nothing has happened first', async () => {
    const { status, body } = await start('in-hours');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      contact: 'in-hours',
      ring: { name: 'ACU duty desk', phone: '01632 960001' },
    });
    expect(body.script[0]).toContain('This is a test call from the Example Service to Gwent Police');
  });

  it('is refused in the wrong hours, and possible in the right ones', async () => {
    const refused = await start('out-of-hours');
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toContain('only when they are closed');
    service.advance(10 * 3_600_000);
    expect((await entry()).hours).toBe('out-of-hours');
    expect((await start('out-of-hours')).body.ring.phone).toBe('01632 960002');
  });

  it('goes by the office hours of the force', async () => {
    const at = service.now().slice(11, 16);
    const { version } = await service.entries.view(forceId);
    await service.entries.revise({
      forceId,
      expectedVersion: version,
      entry: forceEntrySchema.parse({
        mailbox: null,
        fastTime: aForceRoster(),
        alternates: [],
        officeHours: `Mon-Sun 00:00-${at}`,
      }),
      staffId: 'supervisor-1',
      commandId: 'own-hours',
    });
    expect((await start('in-hours')).status).toBe(409);
    expect(await entry()).toMatchObject({ hours: 'out-of-hours', officeHours: `Mon-Sun 00:00-${at}` });
  });

  it('on a bank holiday of the nation is out of hours, at any time of day', async () => {
    service.advance(Date.parse('2026-04-03T11:00:00Z') - Date.parse(service.now()));
    expect((await entry()).hours).toBe('out-of-hours');
  });

  it('proves its contact once it is recorded as answered, until the number changes', async () => {
    const { body } = await start('in-hours');
    expect((await entry()).provenInHours).toBeNull();
    await record(body.drillId, { result: 'answered', spokeTo: 'The duty inspector', minutes: 3 });
    expect(await entry()).toMatchObject({
      provenInHours: '2026-03-04T10:20:30.000Z',
      provenOutOfHours: null,
      drills: [{ result: 'answered', minutes: 3, spokeTo: 'The duty inspector', startedBy: 'supervisor-1' }],
    });
    await saveRoster({ inHours: [{ name: 'ACU duty desk', phone: '01632 960009' }] });
    expect((await entry()).provenInHours).toBeNull();
  });

  it('asked for twice under one Idempotency-Key is one drill', async () => {
    const key = { 'idempotency-key': aKey('9') };
    const [one, other] = [await start('in-hours', key), await start('in-hours', key)];
    expect(other.body).toEqual(one.body);
    expect((await entry()).drills).toHaveLength(1);
  });

  it('is recorded once: the same again is taken, another result is refused with what was recorded', async () => {
    const { drillId } = (await start('in-hours')).body;
    expect((await record(drillId, { result: 'no-answer' })).status).toBe(200);
    expect((await record(drillId, { result: 'no-answer' })).status).toBe(200);
    const other = await record(drillId, { result: 'answered' });
    expect(other.status).toBe(409);
    expect(other.body.recorded).toMatchObject({ result: 'no-answer', by: 'supervisor-1' });
  });

  it('keeps what was said out of the ledger', async () => {
    const { drillId } = (await start('in-hours')).body;
    await record(drillId, { result: 'answered', spokeTo: 'Inspector Example', note: 'Rang for long' });
    const ledger = JSON.stringify([...service.ledger.streams]);
    for (const word of ['Inspector', 'Rang', '01632', 'ACU']) expect(ledger).not.toContain(word);
    expect((await entry()).drills[0]).toMatchObject({ spokeTo: 'Inspector Example', note: 'Rang for long' });
  });

  it.each([
    ['an unknown result', { result: 'fine' }, 'result'],
    ['minutes that cannot be', { result: 'answered', minutes: -1 }, 'minutes'],
  ])('refuses %s, naming the field', async (_what, body, field) => {
    const { drillId } = (await start('in-hours')).body;
    const answer = await record(drillId, body);
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((error: { path: string }) => error.path)).toEqual([field]);
  });

  it('that was never begun is not found, and nothing is sealed for it', async () => {
    const before = service.content.items.size;
    expect((await record('0'.repeat(26), { result: 'answered', note: 'words' })).status).toBe(404);
    expect(service.content.items.size).toBe(before);
  });
});
