import { beforeEach, describe, expect, it } from 'vitest';
import { createGetOnCallHandler } from '../../functions/api/get-on-call/handler.ts';
import { createSaveOnCallHandler } from '../../functions/api/save-on-call/handler.ts';
import { anOnCallRoster, onCallPeople } from '../support/a-roster.ts';
import { anEvent, aService, call, type TestService } from '../support/service.ts';

const { ada, ben, sue, tom } = onCallPeople;
let service: TestService;

const save = (body: unknown, ifMatch: string | null = '"0"') =>
  call(
    createSaveOnCallHandler(service),
    anEvent({
      body,
      roles: ['supervisor'],
      staffId: 'supervisor-1',
      headers: ifMatch === null ? {} : { 'if-match': ifMatch },
    }),
  );
const read = (role: string) =>
  call(createGetOnCallHandler(service), anEvent({ roles: [role], staffId: 'reader-1' }));
const ledger = () => JSON.stringify([...service.ledger.streams]);

beforeEach(() => {
  service = aService();
});

describe('PUT /api/on-call', () => {
  it('keeps the roster and answers it with who is on call now and the gaps of 14 days', async () => {
    const { status, headers, body } = await save(anOnCallRoster());
    expect(status).toBe(200);
    expect(headers.etag).toBe('"1"');
    expect(body).toMatchObject({
      version: 1,
      now: { isCovered: true, until: '2026-03-05T08:00:00+00:00' },
      gaps: [{ from: '2026-03-05T08:00:00+00:00', to: '2026-03-18T10:20:30+00:00' }],
    });
    expect(body.now.people.map((one: { name: string; duty: string }) => [one.name, one.duty])).toEqual([
      [ada.name, 'first'],
      [ben.name, 'second'],
      [sue.name, 'supervisor'],
    ]);
  });

  it('takes UK local time and gives it back with its offset', async () => {
    const shift = { ...anOnCallRoster().shifts[0], from: '2026-03-28T20:00', to: '2026-03-29T08:00' };
    const { body } = await save({ ...anOnCallRoster(), shifts: [shift] });
    expect(body.roster.shifts[0]).toMatchObject({
      from: '2026-03-28T20:00:00+00:00',
      to: '2026-03-29T08:00:00+01:00',
    });
  });

  it('keeps names, addresses and numbers out of the ledger', async () => {
    await save({ ...anOnCallRoster(), reason: 'Ada swapped with Ben' });
    for (const word of [ada.name, ada.email, ada.phone, 'swapped']) {
      expect(ledger()).not.toContain(word);
      expect(JSON.stringify([...service.content.items])).toContain(word);
    }
  });

  it('names every field that is wrong, and keeps nothing', async () => {
    const [shift] = anOnCallRoster().shifts;
    const before = ledger();
    const { status, body } = await save({
      ...anOnCallRoster({ fallback: [ada.personId] }),
      shifts: [shift, { ...shift, first: 'eeeeeeee-0000-4000-8000-000000000000' }],
    });
    expect(status).toBe(422);
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual([
      'shifts.1.from',
      'shifts.1.first',
      'fallback.0',
    ]);
    expect(ledger()).toBe(before);
  });

  it.each([
    ['a time that does not exist', { from: '2026-03-29T01:30' }, 'shifts.0.from'],
    ['a time that is none', { to: 'tomorrow' }, 'shifts.0.to'],
    ['an id that is none', { first: 'ada' }, 'shifts.0.first'],
  ])('refuses %s before it looks at the rest', async (_what, change, path) => {
    const shift = { ...anOnCallRoster().shifts[0], ...change };
    const { status, body } = await save({ ...anOnCallRoster(), shifts: [shift] });
    expect(status).toBe(422);
    expect(body.errors.map((error: { path: string }) => error.path)).toEqual([path]);
  });

  it('refuses a roster without anybody for gaps', async () => {
    const { status, body } = await save({ ...anOnCallRoster(), fallback: [] });
    expect(status).toBe(422);
    expect(body.errors).toEqual([{ path: 'fallback', message: 'Name at least one supervisor for gaps' }]);
  });

  it('refuses a stale one with 412, and one that names no version with 428', async () => {
    await save(anOnCallRoster());
    const stale = await save(anOnCallRoster({ shifts: [] }));
    expect(stale.status).toBe(412);
    expect(stale.body.version).toBe(1);
    expect((await save(anOnCallRoster(), null)).status).toBe(428);
    expect((await save(anOnCallRoster({ shifts: [] }), '"1"')).status).toBe(200);
  });
});

describe('GET /api/on-call', () => {
  it('shows a supervisor the whole roster, and an analyst who is on call now', async () => {
    await save(anOnCallRoster());
    const { body: whole } = await read('supervisor');
    const { body: now } = await read('analyst');
    expect(whole.roster.people).toHaveLength(4);
    expect(now.roster).toBeNull();
    expect(now.now).toEqual(whole.now);
    expect(JSON.stringify(now)).not.toContain(tom.name);
  });

  it('says in a gap that nobody covers it, and who answers all the same', async () => {
    await save(anOnCallRoster({ shifts: [] }));
    const { body } = await read('analyst');
    expect(body.now).toMatchObject({
      isCovered: false,
      until: null,
      people: [{ duty: 'fallback', name: tom.name }],
    });
  });

  it('says where nobody saved one yet, and that every hour is a gap', async () => {
    const { body, headers } = await read('supervisor');
    expect(headers.etag).toBe('"0"');
    expect(body).toMatchObject({ version: 0, roster: { people: [], shifts: [], fallback: [] } });
    expect(body.gaps).toHaveLength(1);
    expect(body.now.people).toEqual([]);
  });

  it('names the bank holidays of the coming 60 days', async () => {
    service.advance(270 * 24 * 3_600_000);
    expect((await read('supervisor')).body.bankHolidays).toEqual([
      '2026-12-25',
      '2026-12-26',
      '2026-12-28',
      '2027-01-01',
    ]);
  });
});
