import { beforeEach, describe, expect, it } from 'vitest';
import { createForceDirectory } from '../../functions/adapters/force-directory.ts';
import { readMailboxList } from '../../functions/contracts/mailbox-list.ts';
import { forceIdSchema } from '../../functions/domain/force/forces.ts';
import { sha256Hex } from '../../functions/domain/hash.ts';
import { aService, type TestService } from '../support/service.ts';

const [essex, kent] = [forceIdSchema.parse('essex'), forceIdSchema.parse('kent')];
const ann = { kind: 'staff', id: 'ann' } as const;
let service: TestService;

const list = (...lines: readonly string[]) =>
  readMailboxList(['forceId,address,transport', ...lines].join('\n')).mailboxes;

const commits = (): number =>
  [...service.ledger.streams.values()].reduce((total, stream) => total + stream.length, 0);

beforeEach(async () => {
  service = aService();
  await service.directory.importMailbox(essex, 'old@essex.example');
});

describe('a list of mailboxes', () => {
  const changed = () => list('essex,acu@essex.example,ses', 'kent,psd@kent.example.cjsm.net,smtp');

  it('is compared without a trace', async () => {
    const before = commits();
    expect(await service.imports.compare(changed())).toEqual([
      { forceId: essex, listedAs: 'new', changesHours: false },
      { forceId: kent, listedAs: 'new', changesHours: false },
    ]);
    expect(commits()).toBe(before);
  });

  it('changes no mailbox in use: what is new is nominated in the name of whoever sent it, once', async () => {
    const before = commits();
    await service.imports.nominate(changed(), ann);
    expect(await service.imports.nominate(changed(), ann)).toEqual([
      { forceId: essex, listedAs: 'waiting', changesHours: false },
      { forceId: kent, listedAs: 'waiting', changesHours: false },
    ]);
    expect(commits()).toBe(before + 2);
    expect((await service.directory.mailboxOf(essex))?.address).toBe('old@essex.example');
    expect(await service.directory.mailboxOf(kent)).toBeNull();
    expect((await service.directories.load(kent))?.nominated).toMatchObject({
      by: ann,
      transport: 'smtp',
      test: null,
    });
  });

  it('leaves nothing in the ledger that an address could be tried out on: its ids come of a salt', async () => {
    const keptWith = async (salt: string) => {
      const { ledger, content, now } = aService();
      const salted: typeof content.seal = async (sealing) => {
        const { contentId, digest } = await content.seal(sealing);
        return { contentId, digest: sha256Hex(salt + digest) };
      };
      const directory = createForceDirectory({ ledger, content: { ...content, seal: salted }, now });
      await directory.nominateMailbox(kent, { address: 'psd@kent.example', transport: 'ses' }, ann);
      const [commit] = ledger.streams.get('force#kent') ?? [];
      return [commit?.commandId, JSON.stringify(commit?.events)];
    };
    const [one, other] = [await keptWith('salt'), await keptWith('pepper')];
    expect(one).toHaveLength(2);
    expect(one.filter((kept) => kept === undefined || other.includes(kept))).toEqual([]);
  });

  it('sets the office hours that a line names, once, and leaves those of other lines as they are', async () => {
    const { mailboxes } = readMailboxList(
      'forceId,address,officeHours\nessex,old@essex.example,Mon-Thu 08:00-16:00\nkent,psd@kent.example,',
    );
    expect(await service.imports.compare(mailboxes)).toMatchObject([
      { listedAs: 'in-use', changesHours: true },
      { listedAs: 'new', changesHours: false },
    ]);
    await service.imports.nominate(mailboxes, ann);
    expect((await service.directories.load(essex))?.officeHours).toEqual({
      days: ['Mon', 'Tue', 'Wed', 'Thu'],
      opens: '08:00',
      closes: '16:00',
    });
    expect((await service.directories.load(kent))?.officeHours).toBeNull();
    const before = commits();
    expect(await service.imports.nominate(mailboxes, ann)).toMatchObject([
      { changesHours: false },
      { changesHours: false },
    ]);
    expect(commits()).toBe(before);
  });

  it('leaves alone what is in use, and a nomination that waits with its test message', async () => {
    const entry = await service.entries.revise({
      forceId: kent,
      expectedVersion: 0,
      entry: {
        mailbox: { address: 'psd@kent.example.cjsm.net', transport: 'smtp' },
        fastTime: null,
        alternates: [],
      },
      staffId: 'bob',
      commandId: 'a nomination by hand',
    });
    const listed = list('essex,old@essex.example,ses', 'kent,psd@kent.example.cjsm.net,smtp');
    expect((await service.imports.nominate(listed, ann)).map(({ listedAs }) => listedAs)).toEqual([
      'in-use',
      'waiting',
    ]);
    expect((await service.directories.load(kent))?.nominated?.mailboxId).toBe(entry.nominated?.mailboxId);
  });

  it('takes another transport for another mailbox', async () => {
    expect(await service.imports.compare(list('essex,old@essex.example,smtp'))).toEqual([
      { forceId: essex, listedAs: 'new', changesHours: false },
    ]);
  });

  it('keeps its addresses out of the ledger', async () => {
    await service.imports.nominate(changed(), ann);
    expect(JSON.stringify([...service.ledger.streams])).not.toMatch(/acu@|psd@/);
  });
});
