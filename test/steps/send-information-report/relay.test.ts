import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSmtpMailer } from '../../../functions/adapters/mail/smtp-mailer.ts';
import { placeOf } from '../../../functions/domain/case/reconcile.ts';
import { createRemindStaffHandler } from '../../../functions/jobs/remind-staff/handler.ts';
import { createSendInformationReportHandler } from '../../../functions/steps/send-information-report/handler.ts';
import { demonstrationService } from '../../../lib/demonstration.ts';
import { type Relay, startRelay } from '../../adapters/mail/support/smtp-relay.ts';
import { type Approved, anApprovedReport, aPrinter } from '../../support/approved-report.ts';
import { aJourney } from '../../support/journey.ts';
import { aService, type TestService } from '../../support/service.ts';

const address = 'information.reports@west-yorkshire.police.example.cjsm.example';
const minute = 60_000;
const refusal = (responseCode: number, message: string) =>
  Object.assign(new Error(message), { responseCode });

describe('sending to a force behind the relay', () => {
  let service: TestService;
  let approved: Approved;
  let relay: Relay;

  beforeEach(async () => {
    service = aService();
    approved = await anApprovedReport(service, { key: '1'.repeat(32) });
  });
  afterEach(() => relay?.close());

  const send = (smtp: { port: number; ca: string } | null, after = 'build') =>
    createSendInformationReportHandler({
      ...service,
      printer: aPrinter(service),
      service: demonstrationService,
      siteUrl: 'https://reports.example',
      directory: {
        ...service.directory,
        mailboxOf: async () => ({ mailboxId: 'm', address, transport: 'smtp' as const }),
      },
      mailers: {
        ses: { send: () => Promise.reject(new Error('this force is not reached through SES')) },
        smtp:
          smtp &&
          createSmtpMailer({
            host: 'localhost',
            port: smtp.port,
            ca: smtp.ca,
            from: demonstrationService.sender,
            requireTls: true,
          }),
      },
    })({ ...approved, round: 1, after });

  const attempts = async () => {
    const state = await aJourney(service).load(approved.caseId);
    return state.reports[approved.reportId]?.attempts ?? [];
  };
  const place = async () =>
    placeOf(await aJourney(service).load(approved.caseId), {
      lastCommitAt: service.now(),
      now: service.now(),
    });
  const waitForDelivery = async () => {
    const visit = { kind: 'delivery', after: 'send', reportId: approved.reportId } as const;
    const { taskId } = await aJourney(service).open(approved.caseId, visit);
    return (await aJourney(service).load(approved.caseId)).tasks[taskId]?.answer?.decision;
  };

  it('hands the mail to the relay over TLS, records that the gateway has it, and does not take that for delivered', async () => {
    relay = await startRelay();
    await send(relay);
    expect(relay.taken).toMatchObject([{ to: [address], from: demonstrationService.sender, secure: true }]);
    expect(await attempts()).toMatchObject([{ attempt: 1, refused: false, results: ['relayed'] }]);
    expect(await waitForDelivery()).toBeUndefined();
    expect(await place()).toBe('waiting');
  });

  it('makes an hour of silence about what the gateway took a person’s job', async () => {
    relay = await startRelay();
    await send(relay);
    await waitForDelivery();
    const remind = createRemindStaffHandler(service);
    service.advance(59 * minute);
    await remind({});
    expect(service.workflow.answers.at(-1)?.output.decision).not.toBe('silence');
    service.advance(2 * minute);
    await remind({});
    expect(service.workflow.answers.at(-1)?.output.decision).toBe('silence');
  });

  it('is delivered once the force has acknowledged it, within the hour or after', async () => {
    relay = await startRelay();
    await send(relay);
    await waitForDelivery();
    const text = relay.taken[0]?.raw.toString().replaceAll('=\r\n', '') ?? '';
    const code = /acknowledge#([0-9A-Z-]+)/.exec(text)?.[1] ?? '';
    await service.acknowledgements.acknowledge({ code });
    expect(service.workflow.answers.at(-1)?.output.decision).toBe('delivered');
    expect(await place()).toBe('delivered');
  });

  it('sends one mail however often the step is tried', async () => {
    relay = await startRelay();
    await send(relay);
    await send(relay);
    expect(relay.taken).toHaveLength(1);
  });

  it('makes a refusal for good a person’s job, and the next mail no further copy', async () => {
    relay = await startRelay({
      onRcptTo: (_address, _session, done) => done(refusal(550, '5.1.1 no such mailbox')),
    });
    await expect(send(relay)).resolves.toMatchObject({ decision: 'sent' });
    expect(await attempts()).toMatchObject([{ refused: true, messageId: null, results: ['rejected'] }]);
    expect(await waitForDelivery()).toBe('undelivered');
  });

  it('has a refusal for now tried again by its name, and nothing recorded as gone out', async () => {
    relay = await startRelay({
      onRcptTo: (_address, _session, done) => done(refusal(451, '4.7.1 too many connections')),
    });
    await expect(send(relay)).rejects.toMatchObject({ name: 'MailThrottled' });
    expect(await attempts()).toMatchObject([{ refused: true, messageId: null, results: [] }]);
  });

  it('begins no attempt where no relay is configured', async () => {
    await expect(send(null)).rejects.toMatchObject({ name: 'RelayNotConfigured' });
    expect(await attempts()).toEqual([]);
  });

  it('sends a further copy, marked as one, where a person asks for it after the silence', async () => {
    relay = await startRelay();
    await send(relay);
    await send(relay, 'remedy');
    expect(
      relay.taken.map(({ raw }) => /^Subject:.*/im.exec(raw.toString().replaceAll(/\r\n[ \t]/g, ' '))?.[0]),
    ).toEqual([expect.not.stringContaining('copy'), expect.stringContaining('copy')]);
  });
});
