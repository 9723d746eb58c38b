import { beforeEach, describe, expect, it } from 'vitest';
import { createWithdrawCodeHandler } from '../../functions/api/withdraw-code/handler.ts';
import { forceIdSchema } from '../../functions/domain/force/forces.ts';
import { createSendInformationReportHandler } from '../../functions/steps/send-information-report/handler.ts';
import { demonstrationService } from '../../lib/demonstration.ts';
import { type Approved, anApprovedReport, aPrinter } from '../support/approved-report.ts';
import { aJourney } from '../support/journey.ts';
import { aKey, anEvent, aService, call, type TestService } from '../support/service.ts';

const forceId = forceIdSchema.parse('west-yorkshire');
const [old, current] = ['reports@west-yorkshire.police.example', 'acu@west-yorkshire.police.example'];
const month = 31 * 86_400_000;
let service: TestService;
let approved: Approved;

const withdraw = (body: Record<string, unknown>, headers: Record<string, string> = {}) =>
  call(
    createWithdrawCodeHandler(service),
    anEvent({
      path: { ...approved },
      body: { reason: 'The mail was passed on to somebody outside the unit.', ...body },
      headers,
      roles: ['supervisor'],
      staffId: 'supervisor-2',
    }),
  );
const codeIn = (index: number): string =>
  /acknowledge#([0-9A-Z-]+)/.exec(
    service.forceMail.sent.at(index)?.text.replaceAll('=\r\n', '') ?? '',
  )?.[1] ?? '';
const say = (code: string, outcome?: 'investigation') =>
  service.acknowledgements.acknowledge({ code, ...(outcome ? { outcome } : {}) });
const versionNow = async () =>
  (await aJourney(service).load(approved.caseId)).reports[approved.reportId]?.codeVersion;

beforeEach(async () => {
  service = aService();
  await service.directory.importMailbox(forceId, old);
  approved = await anApprovedReport(service, { key: aKey() });
  const send = createSendInformationReportHandler({
    ...service,
    printer: aPrinter(service),
    mailers: { ses: service.forceMail, smtp: null },
    service: demonstrationService,
    siteUrl: 'https://reports.example',
  });
  await send({ ...approved, round: 1, after: 'build' });
});

describe('a code of a force', () => {
  it('that leaked months after it was used is withdrawn, and nobody gives an outcome with it', async () => {
    const leaked = codeIn(-1);
    await say(leaked);
    service.advance(5 * month);
    const { status, body } = await withdraw({ newCode: false });
    expect([status, body]).toEqual([
      200,
      { reportId: approved.reportId, withdrawn: true, mail: 'not-asked' },
    ]);
    expect(await say(leaked, 'investigation')).toBeNull();
    expect(service.forceMail.sent).toHaveLength(1);
  });

  it('is replaced by one that goes to the mailbox in use now, and with which the force goes on', async () => {
    const leaked = codeIn(-1);
    await say(leaked);
    await service.directory.importMailbox(forceId, current);
    expect((await withdraw({ newCode: true })).body).toMatchObject({ mail: 'sent' });
    expect(service.forceMail.sent.at(-1)).toMatchObject({ to: current, tags: { purpose: 'new-code' } });
    expect(codeIn(-1)).not.toBe(leaked);
    expect(await say(leaked, 'investigation')).toBeNull();
    expect(await say(codeIn(-1), 'investigation')).toMatchObject({ outcome: 'investigation' });
  });

  it('stays withdrawn where the mail with another is not taken, and the answer says so', async () => {
    const leaked = codeIn(-1);
    service.forceMail.refuse('everybody');
    expect((await withdraw({ newCode: true })).body).toMatchObject({ withdrawn: true, mail: 'not-sent' });
    expect(service.unsettled).toContain('MailUnavailable');
    expect(await say(leaked)).toBeNull();
  });

  it('is withdrawn once by the same request, whose mail goes again with the same code', async () => {
    const headers = { 'idempotency-key': aKey('7') };
    await withdraw({ newCode: true }, headers);
    const replaced = codeIn(-1);
    await withdraw({ newCode: true }, headers);
    expect(codeIn(-1)).toBe(replaced);
    expect(await versionNow()).toBe(2);
  });

  it('is withdrawn by two supervisors twice: only the code of the newest mail is taken', async () => {
    await Promise.all([withdraw({ newCode: true }), withdraw({ newCode: true })]);
    expect(await versionNow()).toBe(3);
    await withdraw({ newCode: true });
    expect(await say(codeIn(-2))).toBeNull();
    expect(await say(codeIn(-1))).toMatchObject({ acknowledged: true });
  });

  it.each([
    [{ newCode: true, reason: ' ' }, 'reason'],
    [{}, 'newCode'],
  ])('stays as it is where %j does not say enough', async (body, path) => {
    const refused = await withdraw(body);
    expect([refused.status, refused.body.errors[0].path]).toEqual([422, path]);
    expect(await versionNow()).toBe(1);
  });

  it('is not there to be withdrawn before the report was sent', async () => {
    approved = await anApprovedReport(service, { key: aKey('2') });
    expect((await withdraw({ newCode: false })).status).toBe(409);
  });

  it('leaves who withdrew it and a code for why, and no word of the reason, in the ledger', async () => {
    await withdraw({ newCode: true, reasonCode: 'mailbox-changed' });
    const commits = await service.cases.commits(approved.caseId);
    const commit = commits.find(({ events }) => events.some(({ type }) => type === 'CodeWithdrawn'));
    expect(commit).toMatchObject({
      actor: { kind: 'staff', id: 'supervisor-2' },
      events: [{ codes: { reasonCode: 'mailbox-changed' }, newCode: true }],
    });
    expect(JSON.stringify(commits)).not.toContain('passed on');
  });
});
