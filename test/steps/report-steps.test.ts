import { beforeEach, describe, expect, it } from 'vitest';
import { MailThrottled, MailUnavailable } from '../../functions/adapters/mail/errors.ts';
import type { OutgoingMail } from '../../functions/adapters/mail/mailer.ts';
import { MailboxNotTrusted } from '../../functions/adapters/mail/way-to-force.ts';
import { createBuildInformationReportHandler } from '../../functions/steps/build-information-report/handler.ts';
import { createRecordDisseminationHandler } from '../../functions/steps/record-dissemination/handler.ts';
import { createSendInformationReportHandler } from '../../functions/steps/send-information-report/handler.ts';
import { demonstrationService } from '../../lib/demonstration.ts';
import { fakePrinter } from '../api/support/handlers.ts';
import { type Approved, anApprovedReport } from '../support/approved-report.ts';
import { anInformationReport } from '../support/builders.ts';
import { aJourney } from '../support/journey.ts';
import { aKey, aService, type TestService } from '../support/service.ts';

let service: TestService;
let printer: ReturnType<typeof fakePrinter>;
let approved: Approved;
let mails: OutgoingMail[];
let faults: Error[];

const address = 'psd@west-yorkshire.police.example';
const forceId = anInformationReport().forceId;
const visit = (after = 'built') => ({
  caseId: approved.caseId,
  round: 1,
  reportId: approved.reportId,
  after,
});
const build = () => createBuildInformationReportHandler({ ...service, printer })(visit());
const send = (after?: string, cases = service.cases) =>
  createSendInformationReportHandler({
    ...service,
    cases,
    printer,
    service: demonstrationService,
    siteUrl: 'https://reports.example',
    mailers: {
      smtp: null,
      ses: {
        send: async (mail) => {
          const fault = faults.shift();
          if (fault) throw fault;
          mails.push(mail);
          return { messageId: `m${mails.length}` };
        },
      },
    },
  })(visit(after));
const reportState = async () => (await aJourney(service).load(approved.caseId)).reports[approved.reportId];
const commits = () => service.ledger.streams.get(`case#${approved.caseId}`) ?? [];
const textOf = (mail: OutgoingMail | undefined): string => Buffer.from(mail?.raw ?? []).toString('utf8');

beforeEach(async () => {
  service = aService();
  printer = fakePrinter(service.secret);
  approved = await anApprovedReport(service, { key: aKey(), printer });
  mails = [];
  faults = [];
});

describe('building an information report', () => {
  it('freezes the approved revision under its number, and makes no code known yet', async () => {
    const report = await reportState();
    expect(report).toMatchObject({ state: 'built', built: { urn: expect.stringMatching(/^NAC-/) } });
    expect(service.tokens.codes.size).toBe(0);
  });

  it('called again, later too, changes nothing', async () => {
    const before = [commits().length, (await reportState())?.built];
    service.advance(26 * 3_600_000);
    await build();
    expect([commits().length, (await reportState())?.built]).toEqual(before);
  });

  it('refuses a report that nobody approved', async () => {
    const { body } = await aJourney(service).writeUp(approved.caseId);
    const handler = createBuildInformationReportHandler({ ...service, printer });
    await expect(handler({ ...visit(), reportId: body.reportId })).rejects.toMatchObject({
      name: 'Refusal',
      kind: 'conflict',
    });
  });
});

describe('sending an information report', () => {
  it('goes nowhere while no mailbox of the force is proved, and begins no attempt', async () => {
    const before = commits().length;
    await expect(send()).rejects.toThrow(MailboxNotTrusted);
    expect([mails.length, commits().length]).toEqual([0, before]);
  });

  it('is one mail to the proved mailbox, tagged with ids alone', async () => {
    await service.directory.importMailbox(forceId, address);
    const output = await send();
    expect(output).toEqual({ taskId: `send-${approved.reportId}-1`, decision: 'sent' });
    expect(mails.map(({ to, tags }) => ({ to, tags }))).toEqual([
      { to: address, tags: { caseId: approved.caseId, reportId: approved.reportId, attempt: '1' } },
    ]);
    expect((await reportState())?.attempts).toMatchObject([{ attempt: 1, messageId: 'm1', results: [] }]);
    expect(textOf(mails[0])).not.toMatch(/Thornwick|recovery/);
    expect(JSON.stringify(commits())).not.toContain(address);
  });

  it('called again for the same visit sends nothing more', async () => {
    await service.directory.importMailbox(forceId, address);
    const first = await send();
    expect(await send()).toEqual(first);
    expect(mails).toHaveLength(1);
  });

  it('tried twice at once, of which one was taken while the other began, is one mail', async () => {
    await service.directory.importMailbox(forceId, address);
    let isFirst = true;
    const cases: typeof service.cases = {
      ...service.cases,
      load: async (caseId) => {
        const state = await service.cases.load(caseId);
        if (isFirst) {
          isFirst = false;
          await send();
        }
        return state;
      },
    };
    const output = await send('built', cases);
    expect(output).toEqual({ taskId: `send-${approved.reportId}-1`, decision: 'sent' });
    expect(mails).toHaveLength(1);
  });

  it('for another visit, after a remedy, is a further copy and says so', async () => {
    await service.directory.importMailbox(forceId, address);
    await send();
    await send('remedy');
    expect((await reportState())?.attempts.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(textOf(mails[1])).toContain('further copy');
    expect(textOf(mails[0])).not.toContain('further copy');
  });

  it.each([
    ['throttled', () => new MailThrottled('slow'), false],
    ['not reached', () => new MailUnavailable('ECONNREFUSED', false), false],
    ['cut off, so that it may have gone', () => new MailUnavailable('TimeoutError', true), true],
  ])(
    'that was %s is tried again, as a further copy only where it may have gone',
    async (_what, fault, isCopy) => {
      await service.directory.importMailbox(forceId, address);
      faults.push(fault());
      await expect(send()).rejects.toThrow();
      await send();
      expect(mails).toHaveLength(1);
      expect(textOf(mails[0]).includes('further copy')).toBe(isCopy);
      expect((await reportState())?.attempts.at(-1)?.messageId).toBe('m1');
    },
  );

  it('prints exactly what was built: equal bytes at every try', async () => {
    await service.directory.importMailbox(forceId, address);
    await send();
    service.advance(50 * 3_600_000);
    await send('remedy');
    const [first, second] = printer.printed.slice(-2);
    expect(second).toEqual(first);
    expect((await reportState())?.digests).toHaveLength(1);
  });
});

describe('recording a dissemination', () => {
  it('ends the way of a report, once', async () => {
    const record = createRecordDisseminationHandler(service);
    await record(visit());
    expect((await reportState())?.recorded).toBe(true);
    const before = commits().length;
    await record(visit());
    expect(commits()).toHaveLength(before);
  });
});
