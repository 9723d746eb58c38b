import { beforeEach, describe, expect, it } from 'vitest';
import { forceIdSchema, forces } from '../../functions/domain/force/forces.ts';
import { anEvent, aService, call, type TestService } from '../support/service.ts';
import { everyHandler } from './support/handlers.ts';

const kent = forceIdSchema.parse('kent');
const supervisor = { roles: ['supervisor'], staffId: 'sue' };
const entry = {
  mailbox: { address: 'acu@kent.example.cjsm.net', transport: 'smtp' },
  fastTime: {
    inHours: [{ name: 'Duty desk', phone: '01632 960001' }],
    outOfHours: [{ name: 'Control room', phone: '01632 960002' }],
  },
  alternates: [
    {
      name: 'Office of the commissioner',
      kind: 'local-policing-body',
      mailbox: { address: 'office@kent.example', transport: 'ses' },
    },
  ],
  reason: 'Asked for by the head of the unit, rung back on the number we had',
  reasonCode: 'mailbox-changed',
};
let service: TestService;

const send = (name: keyof ReturnType<typeof everyHandler>, parts: Parameters<typeof anEvent>[0] = {}) =>
  call(everyHandler(service)[name], anEvent({ ...supervisor, ...parts }));

const save = (body: unknown, version = 0) =>
  send('save-force', { path: { forceId: kent }, body, headers: { 'if-match': `"${version}"` } });

const importList = (csv: string, dryRun: boolean) => send('import-mailboxes', { body: { csv, dryRun } });

const commits = (): number =>
  [...service.ledger.streams.values()].reduce((total, stream) => total + stream.length, 0);

beforeEach(() => {
  service = aService();
});

describe('the list of the directory', () => {
  it('names all 48 forces, and says of one without an entry that it has none', async () => {
    const { status, body } = await send('list-directory');
    expect([status, body.forces.length]).toEqual([200, forces.length]);
    expect(body.forces.find((force: { forceId: string }) => force.forceId === kent)).toEqual({
      forceId: kent,
      name: 'Kent Police',
      version: 0,
      mailbox: 'none',
      transport: null,
      unconfirmed: 0,
      alternates: 0,
      fastTime: false,
      provenInHours: null,
      provenOutOfHours: null,
      officeHours: null,
    });
  });

  it('holds no address, name or number that somebody typed, and leaves no commit', async () => {
    expect((await save(entry)).status).toBe(200);
    const before = commits();
    const { body } = await send('list-directory');
    expect(body.forces.find((force: { forceId: string }) => force.forceId === kent)).toMatchObject({
      mailbox: 'nominated',
      transport: 'smtp',
      unconfirmed: 2,
      alternates: 1,
      fastTime: true,
    });
    expect(JSON.stringify(body)).not.toMatch(/@|Duty desk|01632|commissioner/);
    expect(commits()).toBe(before);
  });

  it('tells when a drill last reached the contact of the hours', async () => {
    await save(entry);
    const { body: drill } = await send('start-drill', {
      path: { forceId: kent },
      body: { contact: 'in-hours' },
    });
    await send('record-drill', {
      path: { forceId: kent, drillId: drill.drillId },
      body: { result: 'answered' },
    });
    const { body } = await send('list-directory');
    expect(body.forces.find((force: { forceId: string }) => force.forceId === kent)).toMatchObject({
      provenInHours: '2026-03-04T10:20:30.000Z',
      provenOutOfHours: null,
    });
  });
});

describe('an entry', () => {
  it('is not changed without a reason in words', async () => {
    const { reason: _, ...silent } = entry;
    for (const body of [silent, { ...entry, reason: ' ' }]) {
      const answer = await save(body);
      expect([answer.status, answer.body.errors]).toEqual([
        422,
        [{ path: 'reason', message: expect.stringContaining('Say why') }],
      ]);
    }
    expect(commits()).toBe(0);
  });

  it('tells who changed it last, when and why; the ledger holds the code of the reason and not its words', async () => {
    await save(entry);
    const { body } = await send('get-force', { path: { forceId: kent } });
    expect(body.lastChange).toEqual({ by: 'sue', at: '2026-03-04T10:20:30.000Z', reason: entry.reason });
    const stream = service.ledger.streams.get(`force#${kent}`);
    expect(stream?.[0]?.events[0]).toMatchObject({ type: 'EntryRevised', reasonCode: 'mailbox-changed' });
    expect(JSON.stringify(stream)).not.toContain('head of the unit');
  });

  it('explains each field that is wrong', async () => {
    const { body } = await save({
      mailbox: { address: 'acu at kent', transport: 'pigeon' },
      fastTime: { inHours: [{ name: '', phone: 'ask' }], outOfHours: [] },
      alternates: [{ ...entry.alternates[0], name: ' ', kind: 'friend' }],
      reason: 'x',
    });
    const messages = new Map<string, string>(
      body.errors.map(({ path, message }: { path: string; message: string }) => [path, message]),
    );
    expect(messages.get('mailbox.address')).toContain('the whole address');
    expect(messages.get('mailbox.transport')).toContain('ses');
    expect(messages.get('fastTime.inHours.0.name')).toContain('whoever answers');
    expect(messages.get('fastTime.inHours.0.phone')).toContain('digits');
    expect(messages.get('fastTime.outOfHours')).toContain('at least one contact');
    expect(messages.get('alternates.0.name')).toContain('Name the recipient');
    expect(messages.get('alternates.0.kind')).toContain('choose');
    expect(messages.size).toBe(7);
  });
});

describe('a list of mailboxes', () => {
  const list = 'forceId,address,transport\nkent,acu@kent.example,\nessex,acu@essex.example.cjsm.net,smtp\n';

  it('tried first says what it would nominate, and leaves nothing', async () => {
    const { status, body } = await importList(list, true);
    expect([status, body]).toEqual([
      200,
      {
        dryRun: true,
        counts: { inUse: 0, waiting: 0, new: 2, hours: 0 },
        forces: [
          { forceId: 'kent', listedAs: 'new', changesHours: false },
          { forceId: 'essex', listedAs: 'new', changesHours: false },
        ],
      },
    ]);
    expect([commits(), service.content.items.size]).toEqual([0, 0]);
  });

  it('is nominated in the name of its sender, who cannot confirm it, and trusts nothing', async () => {
    expect((await importList(list, false)).body.counts).toEqual({ inUse: 0, waiting: 0, new: 2, hours: 0 });
    const state = await service.directories.load(kent);
    expect(state).toMatchObject({ trusted: null, nominated: { by: { kind: 'staff', id: 'sue' } } });
    const again = await importList(list, false);
    expect(again.body.counts).toEqual({ inUse: 0, waiting: 2, new: 0, hours: 0 });
    expect(commits()).toBe(2);
  });

  it.each([true, false])(
    'with one wrong line changes nothing and names the line: dry run %s',
    async (dryRun) => {
      const { status, body } = await importList(`${list}atlantis,acu@atlantis.example,ses\n`, dryRun);
      expect([status, body.errors.map(({ path }: { path: string }) => path)]).toEqual([422, ['csv.4']]);
      expect(JSON.stringify(body)).not.toContain('atlantis');
      expect(commits()).toBe(0);
    },
  );

  it.each([
    ['', 'csv'],
    ['forceId,address\n', 'csv.1'],
    ['x'.repeat(50_001), 'csv'],
  ])('that is none is refused at its field', async (csv, path) => {
    const { status, body } = await importList(csv, true);
    expect([status, body.errors[0].path]).toEqual([422, path]);
  });
});
