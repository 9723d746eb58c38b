import { beforeEach, describe, expect, it, vi } from 'vitest';
import { testMailbox } from '../../functions/domain/force/directory-commands.ts';
import { forceIdSchema } from '../../functions/domain/force/forces.ts';
import type { CaseId, ReportId } from '../../functions/domain/ids.ts';
import { createRecordDeliveryEventHandler } from '../../functions/jobs/record-delivery-event/handler.ts';
import { createTrustDirectoryHandler } from '../../functions/jobs/trust-directory/handler.ts';
import { fakePrinter } from '../api/support/handlers.ts';
import { aForceRoster, anOnCallRoster } from '../support/a-roster.ts';
import { anApprovedReport } from '../support/approved-report.ts';
import { aJourney } from '../support/journey.ts';
import { aKey, aService, type TestService } from '../support/service.ts';

let service: TestService;
let caseId: CaseId;
let reportId: ReportId;

const tagged = (type: string, tags: Record<string, unknown> = {}) =>
  createRecordDeliveryEventHandler(service)({
    'detail-type': type,
    detail: { mail: { tags: { caseId: [caseId], reportId: [reportId], attempt: ['1'], ...tags } } },
  });
const commits = () => service.ledger.streams.get(`case#${caseId}`) ?? [];
const results = async () => (await aJourney(service).load(caseId)).reports[reportId]?.attempts[0]?.results;

beforeEach(async () => {
  service = aService();
  ({ caseId, reportId } = await anApprovedReport(service, {
    key: aKey(),
    printer: fakePrinter(service.secret),
  }));
  await service.cases.execute({
    caseId,
    commandId: 'attempt',
    actor: { kind: 'system', id: 'test' },
    decide: (state) => [
      {
        type: 'DisseminationAttempted',
        reportId,
        attempt: 1,
        after: 'built',
        forceId: state.reports[reportId]?.forceId ?? state.forces[0] ?? ('' as never),
        transport: 'ses',
        sha256: 'd',
      },
    ],
  });
});

describe('an SES event', () => {
  it.each([
    ['Email Sent', 'sent'],
    ['Email Delivered', 'delivered'],
    ['Email Bounced', 'bounced'],
    ['Email Complaint Received', 'complained'],
    ['Email Rejected', 'rejected'],
    ['Email Delivery Delayed', 'delayed'],
  ])('%s is recorded as %s, once however often it comes', async (type, result) => {
    await tagged(type);
    await tagged(type);
    expect(await results()).toEqual([result]);
  });

  it('tells the workflow that the mail was delivered', async () => {
    const { taskId, token } = await aJourney(service).open(caseId, {
      kind: 'delivery',
      after: 'sent',
      reportId,
    });
    await tagged('Email Delivered');
    expect(service.workflow.answers.at(-1)).toEqual({
      token,
      output: { taskId, decision: 'delivered', reportIds: [] },
    });
  });

  it('of a kind that nobody knows changes nothing', async () => {
    const before = commits().length;
    await tagged('Email Opened');
    expect(commits()).toHaveLength(before);
  });

  it('of an attempt that was never made changes nothing', async () => {
    const before = commits().length;
    await tagged('Email Delivered', { attempt: ['9'] });
    expect(commits()).toHaveLength(before);
  });

  it.each([
    ['without tags', { caseId: undefined }],
    ['with tags of another form', { caseId: ['zq'] }],
    ['with an attempt that is no number', { attempt: ['zq'] }],
  ])('%s is refused by name, and repeats nothing', async (_what, tags) => {
    const refused = tagged('Email Delivered', tags);
    await expect(refused).rejects.toMatchObject({ name: 'StepInputInvalid' });
    await expect(refused).rejects.not.toThrow('zq');
  });
});

describe('an SES event of an alert to staff', () => {
  const alertEvent = async (type: string): Promise<string[]> => {
    const lines: string[] = [];
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
      lines.push(String(line).trim());
      return true;
    });
    const tags = {
      purpose: ['staff-alert'],
      caseId: [caseId],
      taskId: ['t'.repeat(26)],
      number: ['1'],
      personId: ['ada'],
    };
    await createRecordDeliveryEventHandler(service)({ 'detail-type': type, detail: { mail: { tags } } });
    spy.mockRestore();
    return lines;
  };

  it.each([
    ['Email Bounced', 'bounced'],
    ['Email Rejected', 'rejected'],
    ['Email Complaint Received', 'complained'],
  ])('%s is logged for the alarm, and no case is touched', async (type, error) => {
    const before = commits().length;
    expect(await alertEvent(type)).toEqual([JSON.stringify({ event: 'alert-failed', error, count: 1 })]);
    expect(commits()).toHaveLength(before);
  });

  it.each(['Email Sent', 'Email Delivered', 'Email Delivery Delayed'])('%s says nothing', async (type) => {
    expect(await alertEvent(type)).toEqual([]);
  });
});

describe('an SES event of a test message', () => {
  const gwent = forceIdSchema.parse('gwent');
  const [first, second] = ['one', 'two'];
  let mailboxId: string;
  const event = (type: string, testId = first) =>
    createRecordDeliveryEventHandler(service)({
      'detail-type': type,
      detail: {
        mail: {
          tags: { purpose: ['mailbox-test'], forceId: ['gwent'], mailboxId: [mailboxId], testId: [testId] },
        },
      },
    });
  const sendTest = (testId: string) =>
    service.directories.execute({
      forceId: gwent,
      commandId: testId,
      actor: { kind: 'staff', id: 'ann' },
      decide: (state) => testMailbox(state, { mailboxId, testId }),
    });
  const shown = async () => (await service.entries.view(gwent)).nominated;

  beforeEach(async () => {
    const mailbox = { address: 'acu@gwent.police.example', transport: 'ses' as const };
    await service.directory.nominateMailbox(gwent, mailbox, { kind: 'staff', id: 'ann' });
    mailboxId = (await shown())?.mailboxId ?? '';
    await sendTest(first);
  });

  it.each([
    ['Email Delivered', 'delivered'],
    ['Email Bounced', 'bounced'],
    ['Email Complaint Received', 'complained'],
    ['Email Rejected', 'rejected'],
  ])('%s shows on the entry as %s, once however often it comes', async (type, result) => {
    expect(await shown()).toMatchObject({ isTestSent: true, testResult: null });
    await event(type);
    await event(type);
    expect(await shown()).toMatchObject({ testResult: result });
    expect((await service.entries.view(gwent)).version).toBe(3);
  });

  it('that it came back counts, whichever event comes first', async () => {
    for (const types of [
      ['Email Delivered', 'Email Bounced'],
      ['Email Bounced', 'Email Delivered'],
    ]) {
      await sendTest(first);
      for (const type of types) await event(type);
      expect((await shown())?.testResult).toBe('bounced');
    }
  });

  it('of an earlier message says nothing of the newest, nor does one of a mailbox that was replaced', async () => {
    await sendTest(second);
    await event('Email Bounced');
    expect((await shown())?.testResult).toBeNull();
    const other = { address: 'psd@gwent.police.example', transport: 'ses' as const };
    await service.directory.nominateMailbox(gwent, other, { kind: 'staff', id: 'ann' });
    const { version } = await service.entries.view(gwent);
    await event('Email Bounced', second);
    expect(await service.entries.view(gwent)).toMatchObject({ version, nominated: { testResult: null } });
  });

  it.each(['Email Sent', 'Email Delivery Delayed'])('%s leaves no commit', async (type) => {
    await event(type);
    expect((await service.entries.view(gwent)).version).toBe(2);
  });
});

describe('importing rosters', () => {
  const run = (input: object) => createTrustDirectoryHandler(service)({ mailboxes: [], ...input });
  const roster = { forceId: 'gwent', fastTime: aForceRoster() };
  const gwent = forceIdSchema.parse('gwent');

  it('makes them the contacts of a force, once, and proves none of them', async () => {
    expect(await run({ rosters: [roster] })).toEqual({ imported: 1 });
    expect(await run({ rosters: [roster] })).toEqual({ imported: 0 });
    expect((await service.entries.view(gwent)).fastTime).toEqual(aForceRoster());
    expect(await service.drills.view(gwent)).toMatchObject({ provenInHours: null, provenOutOfHours: null });
  });

  it('changes nothing that staff saved', async () => {
    const saved = aForceRoster({ inHours: [{ name: 'Another desk', phone: '01632 960009' }] });
    await service.entries.revise({
      forceId: gwent,
      expectedVersion: 0,
      entry: { mailbox: null, fastTime: saved, alternates: [], reason: 'New list' },
      staffId: 'supervisor-1',
      commandId: 'saved',
    });
    expect(await run({ rosters: [roster] })).toEqual({ imported: 0 });
    expect((await service.entries.view(gwent)).fastTime).toEqual(saved);
  });

  it('takes over the charity’s first roster, and no other after it', async () => {
    expect(await run({ onCall: anOnCallRoster() })).toEqual({ imported: 1 });
    expect(await run({ onCall: anOnCallRoster({ shifts: [] }) })).toEqual({ imported: 0 });
    const { version, roster: kept } = await service.onCall.view();
    expect([version, kept?.shifts.length]).toEqual([1, 1]);
  });

  it('refuses a roster whose people are unknown, and takes over none of it', async () => {
    const [, , , tom] = anOnCallRoster().people;
    await expect(run({ onCall: anOnCallRoster({ people: tom ? [tom] : [] }) })).rejects.toThrow('mending');
    expect((await service.onCall.view()).version).toBe(0);
  });
});

describe('importing mailboxes', () => {
  const run = (mailboxes: unknown) => createTrustDirectoryHandler(service)({ mailboxes });
  const mailbox = { forceId: 'gwent', address: 'psd@gwent.police.example' };

  it('makes them the mailboxes that reports go to, once', async () => {
    expect(await run([mailbox])).toEqual({ imported: 1 });
    expect(await run([mailbox])).toEqual({ imported: 0 });
    expect(await service.directory.mailboxOf('gwent' as never)).toMatchObject({ address: mailbox.address });
  });

  it('keeps the address out of the ledger', async () => {
    await run([mailbox]);
    expect(service.ledger.streams.has('force#gwent')).toBe(true);
    expect(JSON.stringify([...service.ledger.streams])).not.toContain('@gwent');
  });

  it.each([
    ['an unknown force', [{ ...mailbox, forceId: 'atlantis' }]],
    ['an address that is none', [{ ...mailbox, address: 'psd at gwent' }]],
    ['more than all forces', Array.from({ length: 49 }, () => mailbox)],
  ])('refuses a list with %s, and takes over none of it', async (_what, list) => {
    const before = service.ledger.streams.size;
    await expect(run(list)).rejects.toMatchObject({ name: 'StepInputInvalid' });
    expect(service.ledger.streams.size).toBe(before);
  });
});
