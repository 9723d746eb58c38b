import { beforeEach, describe, expect, it } from 'vitest';
import { createReportChecks } from '../../../functions/adapters/report-checks.ts';
import { createReportPrinter } from '../../../functions/adapters/report-printer.ts';
import { hashCode } from '../../../functions/domain/force-codes.ts';
import { sha256Hex } from '../../../functions/domain/hash.ts';
import { createSendInformationReportHandler } from '../../../functions/steps/send-information-report/handler.ts';
import { demonstrationService } from '../../../lib/demonstration.ts';
import { type Approved, anApprovedReport } from '../../support/approved-report.ts';
import { aJourney } from '../../support/journey.ts';
import { aService, type TestService } from '../../support/service.ts';

const siteUrl = 'https://reports.example';
const day = 86_400_000;

let service: TestService;
let approved: Approved;
let secret: string;
let mails: string[];

const printer = () =>
  createReportPrinter({
    service: demonstrationService,
    siteUrl,
    secret: async () => secret,
    render: async ({ urn, verificationCode, acknowledge }) => {
      const text = `${urn} ${verificationCode} ${acknowledge.code}`;
      return { bytes: new TextEncoder().encode(text), sha256: sha256Hex(text) };
    },
  });

const send = (after: string) =>
  createSendInformationReportHandler({
    ...service,
    printer: printer(),
    service: demonstrationService,
    siteUrl,
    mailers: {
      ses: {
        send: async ({ raw }) => {
          mails.push(Buffer.from(raw).toString('utf8').replaceAll('=\r\n', ''));
          return { messageId: `m${mails.length}` };
        },
      },
      smtp: null,
    },
  })({ ...approved, round: 1, after });

const codeIn = (mail: string | undefined): string => /acknowledge#([0-9A-Z-]+)/.exec(mail ?? '')?.[1] ?? '';
const pdfIn = (mail: string | undefined): string =>
  Buffer.from(
    /application\/pdf[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(mail ?? '')?.[1] ?? '',
    'base64',
  ).toString();
const acknowledge = (mail: string | undefined) =>
  service.acknowledgements.acknowledge({ code: codeIn(mail) });

/** The first mail bounced, and the mailbox was corrected. */
const correctMailbox = async (): Promise<void> => {
  const journey = aJourney(service);
  const { caseId, reportId } = approved;
  const remedy = await journey.open(caseId, { kind: 'delivery-remedy', after: 'sent', reportId });
  await service.directory.importMailbox('west-yorkshire' as never, 'another@west-yorkshire.police.example');
  const answer = { decision: 'correct-mailbox', reason: 'The unit moved.' };
  expect((await journey.answer({ caseId, ...remedy }, answer)).status).toBe(200);
};

describe('the codes of an information report', () => {
  beforeEach(async () => {
    service = aService();
    secret = 'the secret that it was built under';
    mails = [];
    await service.directory.importMailbox('west-yorkshire' as never, 'reports@west-yorkshire.police.example');
    approved = await anApprovedReport(service, { key: '1'.repeat(32), printer: printer() });
  });

  it('open nothing before the report is sent', async () => {
    expect(service.tokens.codes.size).toBe(0);
  });

  it('are kept by their hashes alone', async () => {
    await send('build');
    const kept = JSON.stringify([...service.tokens.codes]);
    expect(kept).toContain(hashCode('acknowledgement', codeIn(mails[0])));
    expect(kept).not.toContain(codeIn(mails[0]));
  });

  it('are those of the mail and open the report, though the secret was changed after it was built', async () => {
    const built = (await aJourney(service).load(approved.caseId)).reports[approved.reportId]?.built;
    secret = 'another secret';
    await send('build');
    expect(mails[0]).toContain(`Attached is information report ${built?.urn}`);
    expect(await acknowledge(mails[0])).toMatchObject({ urn: built?.urn, acknowledged: true });
    const pdf = pdfIn(mails[0]);
    expect(pdf).toContain(`${built?.urn} `);
    const check = { code: pdf.split(' ')[1] ?? '', sha256: sha256Hex(pdf) };
    expect(await createReportChecks(service).check(check)).toBe(true);
  });

  it('are the same in a further copy to the same mailbox', async () => {
    await send('build');
    await send('remedy');
    expect(codeIn(mails[1])).toBe(codeIn(mails[0]));
  });

  it('change with the mailbox: what the wrong one holds acknowledges nothing any more', async () => {
    await send('build');
    await correctMailbox();
    expect(await acknowledge(mails[0])).toBeNull();
    await send('remedy');
    expect(codeIn(mails[1])).not.toBe(codeIn(mails[0]));
    expect(await acknowledge(mails[0])).toBeNull();
    expect(
      (await aJourney(service).load(approved.caseId)).reports[approved.reportId]?.acknowledgedAt,
    ).toBeNull();
    expect(await acknowledge(mails[1])).toMatchObject({ acknowledged: true });
  });

  it('leave the proof of the file as it was when the acknowledgement code changes', async () => {
    await send('build');
    await correctMailbox();
    await send('remedy');
    for (const mail of mails) {
      const pdf = pdfIn(mail);
      const check = { code: pdf.split(' ')[1] ?? '', sha256: sha256Hex(pdf) };
      expect(await createReportChecks(service).check(check)).toBe(true);
    }
  });

  it('keep no question that came with a code that was withdrawn', async () => {
    await send('build');
    await correctMailbox();
    const before = service.content.items.size;
    await service.acknowledgements.acknowledge({ code: codeIn(mails[0]), question: 'Who told you?' });
    expect(service.content.items.size).toBe(before);
  });

  it('are taken until the end of the day that the mail names, and no longer', async () => {
    await send('build');
    expect(mails[0]).toContain('The code is taken until 31 March 2028.');
    service.advance(Date.parse('2028-03-31T23:59:00Z') - Date.parse(service.now()));
    expect(await acknowledge(mails[0])).toMatchObject({ acknowledged: true });
    service.advance(day);
    expect(
      await service.acknowledgements.acknowledge({ code: codeIn(mails[0]), outcome: 'safeguarding' }),
    ).toBeNull();
  });
});
