import { beforeEach, describe, expect, it } from 'vitest';
import { createMailboxProofs } from '../../functions/adapters/mailbox-proofs.ts';
import { forceEntrySchema } from '../../functions/contracts/force-entry.ts';
import { forceIdSchema } from '../../functions/domain/force/forces.ts';
import { demonstrationService } from '../../lib/demonstration.ts';
import { aService, type TestService } from '../support/service.ts';

const forceId = forceIdSchema.parse('west-yorkshire');
const old = 'information.reports@west-yorkshire.police.example';
const fresh = 'acu@west-yorkshire.police.example.cjsm.net';
let service: TestService;
let mails: { to: string; text: string }[];

const proofs = () =>
  createMailboxProofs({
    ...service,
    service: demonstrationService,
    mailers: {
      ses: {
        send: async ({ to, raw }) => {
          mails.push({ to, text: Buffer.from(raw).toString('utf8') });
          return { messageId: 'm' };
        },
      },
      smtp: null,
    },
  });

const anEntry = (change: Record<string, unknown> = {}) =>
  forceEntrySchema.parse({
    mailbox: { address: fresh, transport: 'ses' },
    fastTime: {
      inHours: [{ name: 'Duty desk', phone: '01632 960001' }],
      outOfHours: [{ name: 'Control room', phone: '01632 960002' }],
    },
    alternates: [],
    ...change,
  });

const revise = (expectedVersion: number, change: Record<string, unknown> = {}, staffId = 'ann') =>
  service.entries.revise({
    forceId,
    expectedVersion,
    entry: anEntry(change),
    staffId,
    commandId: service.newId(),
  });

const codeIn = (text: string | undefined): string =>
  /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(text ?? '')?.[0] ?? '';
const proof = (mailboxId: string, staffId: string) => ({
  forceId,
  mailboxId,
  staffId,
  commandId: service.newId(),
});

beforeEach(async () => {
  service = aService();
  mails = [];
  await service.directory.importMailbox(forceId, old);
});

describe('a change of mailbox', () => {
  it('goes from nomination over a test message to use', async () => {
    const entry = await revise(1);
    const mailboxId = entry.nominated?.mailboxId ?? '';
    expect(entry).toMatchObject({
      version: 2,
      mailbox: { address: old },
      nominated: { address: fresh, nominatedBy: 'ann', isTestSent: false, isConfirmed: false },
    });
    await proofs().sendTest(proof(mailboxId, 'ann'));
    expect(mails.map(({ to }) => to)).toEqual([fresh]);
    expect((await service.directory.mailboxOf(forceId))?.address).toBe(old);
    await proofs().confirm({ ...proof(mailboxId, 'bob'), code: codeIn(mails[0]?.text).toLowerCase() });
    expect((await service.directory.mailboxOf(forceId))?.address).toBe(fresh);
  });

  it('that the mail server refuses at once is told to whoever sent the test, and shown to whoever looks next', async () => {
    const mailboxId = (await revise(1)).nominated?.mailboxId ?? '';
    service.forceMail.reject(fresh);
    const refused = createMailboxProofs({
      ...service,
      service: demonstrationService,
      mailers: { ses: service.forceMail, smtp: null },
    }).sendTest(proof(mailboxId, 'ann'));
    await expect(refused).rejects.toMatchObject({ kind: 'invalid', field: 'mailboxId' });
    expect((await service.entries.view(forceId)).nominated?.testResult).toBe('rejected');
  });

  it('is not done by one person, and not by a guess', async () => {
    const mailboxId = (await revise(1)).nominated?.mailboxId ?? '';
    await proofs().sendTest(proof(mailboxId, 'ann'));
    const code = codeIn(mails[0]?.text);
    await expect(proofs().confirm({ ...proof(mailboxId, 'ann'), code })).rejects.toMatchObject({
      kind: 'forbidden',
    });
    await expect(
      proofs().confirm({ ...proof(mailboxId, 'bob'), code: 'AAAA-AAAA-AAAA' }),
    ).rejects.toMatchObject({ kind: 'invalid', field: 'code' });
    expect((await service.directory.mailboxOf(forceId))?.address).toBe(old);
  });

  it('back to the one in use asks for no new proof', async () => {
    await revise(1);
    const entry = await revise(2, { mailbox: { address: old, transport: 'ses' } });
    expect(entry).toMatchObject({
      mailbox: { address: old },
      nominated: { address: old, isConfirmed: true },
    });
  });

  it('is not nominated again by saving the entry as it stands', async () => {
    const first = await revise(1);
    const second = await revise(2);
    expect(second.nominated?.mailboxId).toBe(first.nominated?.mailboxId);
  });

  it('carries office hours until a version without them', async () => {
    expect(await revise(1, { officeHours: 'mon to thu 8:00-16:00' })).toMatchObject({
      version: 2,
      officeHours: 'Mon-Thu 08:00-16:00',
    });
    expect((await service.entries.roster(forceId)).desk).toMatchObject({
      nation: 'england-and-wales',
      officeHours: { opens: '08:00', closes: '16:00' },
    });
    expect((await revise(2)).officeHours).toBeNull();
    expect((await service.entries.roster(forceId)).desk.officeHours).toMatchObject({ opens: '09:00' });
  });

  it.each(['nine to five', 'Mon-Fri 17:00-09:00'])(
    'with office hours %j is refused at that field',
    (officeHours) => {
      const parsed = forceEntrySchema.safeParse({
        mailbox: null,
        fastTime: null,
        alternates: [],
        officeHours,
      });
      expect(parsed.error?.issues[0]?.path).toEqual(['officeHours']);
    },
  );

  it('keeps every address, name and number out of the ledger', async () => {
    await revise(1, { reason: 'The unit moved' });
    const ledger = JSON.stringify([...service.ledger.streams]);
    for (const word of [fresh, 'Duty desk', '01632 960001', 'moved']) expect(ledger).not.toContain(word);
  });
});

describe('an alternate recipient', () => {
  const alternates = [
    {
      name: 'Office of the commissioner',
      kind: 'local-policing-body',
      mailbox: { address: 'opcc@example.org', transport: 'ses' },
    },
  ];

  it('is reached only once its own mailbox is proved', async () => {
    const entry = await revise(1, { alternates });
    const [alternate] = entry.alternates;
    const recipientId = alternate?.recipientId ?? '';
    expect(await service.directory.alternateOf(forceId, recipientId)).toBeNull();
    const mailboxId = alternate?.nominated?.mailboxId ?? '';
    await proofs().sendTest(proof(mailboxId, 'ann'));
    await proofs().confirm({ ...proof(mailboxId, 'bob'), code: codeIn(mails[0]?.text) });
    expect((await service.directory.alternateOf(forceId, recipientId))?.address).toBe('opcc@example.org');
    expect((await service.directory.mailboxOf(forceId))?.address).toBe(old);
  });

  it('is gone once an entry is saved without it', async () => {
    const recipientId = (await revise(1, { alternates })).alternates[0]?.recipientId ?? '';
    expect((await revise(2)).alternates).toEqual([]);
    expect(await service.directory.alternateOf(forceId, recipientId)).toBeNull();
  });

  it('cannot be one of another entry', async () => {
    const strange = [{ ...alternates[0], recipientId: '0'.repeat(26) }];
    await expect(revise(1, { alternates: strange })).rejects.toMatchObject({
      kind: 'invalid',
      field: 'alternates.0.recipientId',
    });
  });
});

describe('an address', () => {
  it.each(['acu at force.police.uk', 'noreply@force.police.uk', 'someone@gmail.com'])(
    'such as %s is refused with what to do',
    (address) => {
      const parsed = forceEntrySchema.safeParse({
        mailbox: { address, transport: 'ses' },
        fastTime: null,
        alternates: [],
      });
      expect(parsed.success).toBe(false);
      expect(parsed.error?.issues[0]?.path).toEqual(['mailbox', 'address']);
      expect(parsed.error?.issues[0]?.message).toMatch(/give|ask/i);
    },
  );
});
