import { beforeEach, describe, expect, it } from 'vitest';
import { MailUnavailable } from '../../functions/adapters/mail/errors.ts';
import { sendWithinMs } from '../../functions/adapters/mail/time-limits.ts';
import { openTasks } from '../../functions/domain/case/state.ts';
import { forceIdSchema } from '../../functions/domain/force/forces.ts';
import { createRecordDeliveryEventHandler } from '../../functions/jobs/record-delivery-event/handler.ts';
import { createRemindStaffHandler } from '../../functions/jobs/remind-staff/handler.ts';
import { type Approved, anApprovedReport } from '../support/approved-report.ts';
import { aReport } from '../support/builders.ts';
import { aJourney } from '../support/journey.ts';
import { aKey, aService, type TestService } from '../support/service.ts';

const hour = 3_600_000;
const day = 24 * hour;
const address = 'information.reports@west-yorkshire.police.example';

let service: TestService;
let approved: Approved;
let taskId: string;

const remind = () => createRemindStaffHandler(service)({});
const open = async () => openTasks(await aJourney(service).load(approved.caseId)).map(({ kind }) => kind);
const textOf = (index: number): string => service.forceMail.sent[index]?.text.replaceAll('=\r\n', '') ?? '';
const codeIn = (text: string): string => /acknowledge#([0-9A-Z-]+)/.exec(text)?.[1] ?? '';
const answer = (body: Record<string, unknown>) =>
  aJourney(service).answer({ caseId: approved.caseId, taskId }, body);

/** Goes on by hours, the job running in each. */
const pass = async (hours: number): Promise<void> => {
  for (let gone = 0; gone < hours; gone += 1) {
    service.advance(hour);
    await remind();
  }
};

// Wednesday 4 March 2026, 10:20: two working days end on Friday at the same time, two more on Tuesday.
beforeEach(async () => {
  service = aService();
  await service.directory.importMailbox(forceIdSchema.parse('west-yorkshire'), address);
  approved = await anApprovedReport(service, { key: aKey() });
  const { caseId, reportId } = approved;
  ({ taskId } = await aJourney(service).open(caseId, { kind: 'acknowledgement', reportId }));
});

describe('a force that does not acknowledge', () => {
  it('is reminded by mail when it is due, and not before', async () => {
    service.advance(2 * day - 1_000);
    await remind();
    expect(service.forceMail.sent).toEqual([]);
    service.advance(2_000);
    await remind();
    expect(service.forceMail.sent).toMatchObject([{ to: address, tags: { purpose: 'reminder' } }]);
  });

  it('has the working days of its own nation: Saint Patrick’s Day is none in Northern Ireland', async () => {
    const psni = forceIdSchema.parse('psni');
    await service.directory.importMailbox(psni, 'psd@psni.police.example');
    // Monday 16 March 2026: two working days end on Wednesday in England, on Thursday in Northern Ireland.
    service.advance(12 * day);
    const { caseId, reportId } = await anApprovedReport(service, { key: aKey('2'), forceId: psni });
    await aJourney(service).open(caseId, { kind: 'acknowledgement', reportId });
    const mailsAfter = async (days: number): Promise<number> => {
      service.advance(days * day + 1_000);
      await remind();
      return service.forceMail.sent.filter(({ to }) => to === 'psd@psni.police.example').length;
    };
    expect([await mailsAfter(2), await mailsAfter(1)]).toEqual([0, 1]);
  });

  it('is reminded once however often the job runs, and once more when as much time has gone by', async () => {
    service.advance(2 * day + 1_000);
    await pass(20);
    expect(service.forceMail.sent).toHaveLength(1);
    service.advance(4 * day - 20 * hour);
    await pass(20);
    expect(service.forceMail.sent).toHaveLength(2);
  });

  it('is a supervisor’s task after two reminders, once, while the acknowledgement stays open', async () => {
    for (let gone = 0; gone < 30; gone += 1) {
      service.advance(day);
      await remind();
    }
    expect(service.forceMail.sent).toHaveLength(2);
    expect((await open()).sort()).toEqual(['acknowledgement', 'acknowledgement-overdue']);
    const overdue = await aJourney(service).openTask(approved.caseId, 'acknowledgement-overdue');
    const noted = { decision: 'noted' };
    const by = (roles: string[]) => ({ roles, staffId: 'supervisor-1' });
    const target = { caseId: approved.caseId, taskId: overdue.taskId };
    expect((await aJourney(service).answer(target, noted, by(['analyst']))).status).toBe(403);
    expect((await aJourney(service).answer(target, noted, by(['supervisor']))).status).toBe(200);
    await pass(48);
    expect(await open()).toEqual(['acknowledgement']);
  });

  it('gets a reminder that says nothing of the report, and whose code acknowledges', async () => {
    service.advance(2 * day + 1_000);
    await remind();
    const text = textOf(0);
    expect(text).toContain('The code is taken until 31 March 2028.');
    expect(text).not.toMatch(/Thornwick|recovery|application\/pdf/);
    expect(await service.acknowledgements.acknowledge({ code: codeIn(text) })).toMatchObject({
      acknowledged: true,
    });
    expect(await open()).toEqual([]);
  });

  it('ends the supervisor’s task by acknowledging after all, or when somebody records it', async () => {
    for (let gone = 0; gone < 8; gone += 1) {
      service.advance(day);
      await remind();
    }
    expect(await open()).toContain('acknowledgement-overdue');
    expect((await answer({ decision: 'record-acknowledgement', spokeTo: 'DI Example' })).status).toBe(200);
    expect(await open()).toEqual([]);
  });

  it('is reminded besides when a person asks for it', async () => {
    service.advance(2 * day + 1_000);
    await remind();
    expect((await answer({ decision: 'remind' })).status).toBe(200);
    expect((await answer({ decision: 'remind' })).status).toBe(200);
    await pass(5);
    expect(service.forceMail.sent).toHaveLength(3);
  });

  it('whose mail fails fails the job by name, is in the ledger, and is reminded again in its time', async () => {
    service.forceMail.refuse('everybody');
    service.advance(2 * day + 1_000);
    await expect(remind()).rejects.toMatchObject({ name: 'MailUnavailable' });
    await remind();
    service.forceMail.refuse();
    service.advance(4 * day);
    await remind();
    expect(service.forceMail.sent).toHaveLength(1);
  });
});

describe('a mail with a code that comes back', () => {
  const kind = 'code-mail-returned';
  const tell = (tags: Record<string, string>, what = 'Email Bounced') =>
    createRecordDeliveryEventHandler(service)({
      'detail-type': what,
      detail: {
        mail: { tags: Object.fromEntries(Object.entries(tags).map(([name, tag]) => [name, [tag]])) },
      },
    });
  const lastTags = (): Record<string, string> => service.forceMail.sent.at(-1)?.tags ?? {};
  const newCode = async (): Promise<Record<string, string>> => {
    const state = await aJourney(service).load(approved.caseId);
    await service.mails.sendCode(state, approved.reportId);
    return lastTags();
  };
  const reminder = async (): Promise<Record<string, string>> => {
    service.advance(2 * day + 1_000);
    await remind();
    return lastTags();
  };

  it.each([
    ['reminder', reminder],
    ['new-code', newCode],
  ] as const)(
    'as a %s is in the ledger and a supervisor’s task within the hour, once',
    async (mail, sent) => {
      const tags = await sent();
      await tell(tags);
      await tell(tags);
      await tell(tags, 'Email Complaint Received');
      expect((await open()).filter((one) => one === kind)).toHaveLength(1);
      const events = (await service.cases.commits(approved.caseId)).flatMap((commit) => commit.events);
      const { reportId } = approved;
      expect(events.filter(({ type }) => type === 'CodeMailReturned')).toEqual([
        { type: 'CodeMailReturned', reportId, mail, number: 1, result: 'bounced' },
        { type: 'CodeMailReturned', reportId, mail, number: 1, result: 'complained' },
      ]);
      const target = await aJourney(service).openTask(approved.caseId, kind);
      const rows = await service.projections.page({ index: 'by-queue', value: 'undelivered', limit: 10 });
      expect(rows.rows.map(({ due }) => due)).toEqual([
        new Date(Date.parse(service.now()) + hour).toISOString(),
      ]);
      const by = (roles: string[]) => ({ roles, staffId: 'supervisor-1' });
      const noted = { decision: 'noted' };
      const to = { caseId: approved.caseId, taskId: target.taskId };
      expect((await aJourney(service).answer(to, noted, by(['analyst']))).status).toBe(403);
      expect((await aJourney(service).answer(to, noted, by(['supervisor']))).status).toBe(200);
      expect(await open()).toEqual(['acknowledgement']);
    },
  );

  it('is nobody’s task any more once the force has acknowledged', async () => {
    const tags = await reminder();
    const code = codeIn(textOf(0));
    await tell(tags);
    await service.acknowledgements.acknowledge({ code });
    expect(await open()).toEqual([]);
    await tell(tags, 'Email Complaint Received');
    expect(await open()).toEqual([]);
  });

  it.each(['Email Sent', 'Email Delivered', 'Email Delivery Delayed'])(
    'is not one of which %s is told',
    async (what) => {
      const tags = await newCode();
      const before = (await service.cases.commits(approved.caseId)).length;
      await tell(tags, what);
      expect(await service.cases.commits(approved.caseId)).toHaveLength(before);
    },
  );

  it('with another code than the one in use is nobody’s task', async () => {
    const tags = await newCode();
    await tell({ ...tags, number: '7' });
    expect(await open()).toEqual(['acknowledgement']);
  });
});

describe('mail that hangs', () => {
  /** Five more forces to remind, and a job whose every mail takes as long as one may. */
  const sixDue = async () => {
    for (const digit of ['2', '3', '4', '5', '6']) {
      const { caseId, reportId } = await anApprovedReport(service, { key: aKey(digit) });
      await aJourney(service).open(caseId, { kind: 'acknowledgement', reportId });
    }
    service.advance(2 * day + 1_000);
    const sent: string[] = [];
    const send = async (_state: unknown, task: { taskId: string }) => {
      sent.push(task.taskId);
      service.advance(sendWithinMs);
    };
    return { sent, job: createRemindStaffHandler({ ...service, mails: { remind: send } }) };
  };

  it('takes up a part of the job’s time; the next run sends what is left, and nothing twice', async () => {
    const { sent, job } = await sixDue();
    expect(await job({})).toMatchObject({ due: 6, left: 2 });
    expect(sent).toHaveLength(4);
    expect(await job({})).toMatchObject({ left: 0 });
    expect(new Set(sent).size).toBe(6);
    await job({});
    expect(sent).toHaveLength(6);
  });

  it('holds up no end of a wait and no task of staff', async () => {
    const { caseId, reportId } = approved;
    await aJourney(service).open(caseId, { kind: 'delivery', after: 'sent', reportId });
    service.advance(1.5 * day);
    const { caseId: other } = await aJourney(service).receive(aReport({ narrative: 'Another.' }), aKey('9'));
    const triage = await aJourney(service).open(other, { kind: 'triage' });
    service.advance(day + 1_000);
    const atMail: unknown[] = [];
    const send = async () => {
      const { tasks } = await aJourney(service).load(other);
      atMail.push(service.workflow.answers.at(-1)?.output.decision, tasks[triage.taskId]?.reminders);
      throw new MailUnavailable('ETIMEDOUT');
    };
    const job = createRemindStaffHandler({ ...service, mails: { remind: send } });
    await expect(job({})).rejects.toMatchObject({ name: 'MailUnavailable' });
    expect(atMail).toEqual(['silence', 1]);
  });
});
