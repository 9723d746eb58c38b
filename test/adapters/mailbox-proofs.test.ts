import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MailRejected, MailUnavailable } from '../../functions/adapters/mail/errors.ts';
import type { Mailers } from '../../functions/adapters/mail/mailer.ts';
import { createSmtpMailer } from '../../functions/adapters/mail/smtp-mailer.ts';
import { createMailboxProofs } from '../../functions/adapters/mailbox-proofs.ts';
import { forceEntrySchema } from '../../functions/contracts/force-entry.ts';
import { forceIdSchema } from '../../functions/domain/force/forces.ts';
import { toProblem } from '../../functions/http/to-problem.ts';
import { demonstrationService } from '../../lib/demonstration.ts';
import { aService, type TestService } from '../support/service.ts';
import { type Relay, startRelay } from './mail/support/smtp-relay.ts';

const forceId = forceIdSchema.parse('west-yorkshire');
const address = 'acu@west-yorkshire.police.example.cjsm.example';

let service: TestService;
let relay: Relay;

const notThisWay: Mailers['ses'] = { send: () => Promise.reject(new Error('not the way of this mailbox')) };
const smtp = (): Mailers['smtp'] =>
  createSmtpMailer({
    host: 'localhost',
    port: relay.port,
    ca: relay.ca,
    from: demonstrationService.sender,
    requireTls: true,
  });
const proofs = (mailers: Partial<Mailers>) =>
  createMailboxProofs({
    ...service,
    service: demonstrationService,
    mailers: { ses: notThisWay, smtp: null, ...mailers },
  });

const nominated = async (transport: 'ses' | 'smtp'): Promise<string> => {
  const entry = await service.entries.revise({
    forceId,
    expectedVersion: 0,
    entry: forceEntrySchema.parse({ mailbox: { address, transport }, fastTime: null, alternates: [] }),
    staffId: 'ann',
    commandId: service.newId(),
  });
  return entry.nominated?.mailboxId ?? '';
};
const proof = (mailboxId: string, staffId: string) => ({
  forceId,
  mailboxId,
  staffId,
  commandId: service.newId(),
});
const failure = (sent: Promise<void>) => sent.then(() => null).catch((error: unknown) => toProblem(error));

describe('the test message of a mailbox behind the relay', () => {
  beforeEach(() => {
    service = aService();
  });
  afterEach(() => relay?.close());

  it('goes through the relay, as reports will, and its code proves the mailbox', async () => {
    relay = await startRelay();
    const mailboxId = await nominated('smtp');
    await proofs({ smtp: smtp() }).sendTest(proof(mailboxId, 'ann'));
    expect(relay.taken).toMatchObject([{ to: [address], secure: true }]);
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(relay.taken[0]?.raw.toString() ?? '')?.[0] ?? '';
    await proofs({}).confirm({ ...proof(mailboxId, 'bob'), code });
    expect(await service.directory.mailboxOf(forceId)).toMatchObject({ address, transport: 'smtp' });
  });

  it('is refused with what to do where the relay will not have the address', async () => {
    relay = await startRelay({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('5.1.1 no such mailbox'), { responseCode: 550 })),
    });
    const mailboxId = await nominated('smtp');
    const problem = await failure(proofs({ smtp: smtp() }).sendTest(proof(mailboxId, 'ann')));
    expect(problem).toMatchObject({ status: 422 });
    expect(JSON.stringify(problem)).toContain('check it with the force');
    expect(JSON.stringify(problem)).not.toContain(address);
  });

  it('is refused with what to do where the service has no relay', async () => {
    const problem = await failure(proofs({}).sendTest(proof(await nominated('smtp'), 'ann')));
    expect(problem).toMatchObject({ status: 422 });
    expect(JSON.stringify(problem)).toContain('mailboxId');
  });
});

describe('the test message of a mailbox that SES reaches', () => {
  beforeEach(() => {
    service = aService();
  });

  it.each([
    [new MailUnavailable('ServiceUnavailable'), 503],
    [new MailRejected('MessageRejected'), 422],
  ])('fails as %s with status %i, and can be sent again', async (error, status) => {
    const mailboxId = await nominated('ses');
    const failing = proofs({ ses: { send: () => Promise.reject(error) } });
    expect(await failure(failing.sendTest(proof(mailboxId, 'ann')))).toMatchObject({ status });
    const taken: string[] = [];
    const ses: Mailers['ses'] = {
      send: async ({ to }) => {
        taken.push(to);
        return { messageId: 'm' };
      },
    };
    await proofs({ ses }).sendTest(proof(mailboxId, 'ann'));
    expect(taken).toEqual([address]);
  });
});
