import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeOf } from '../../functions/domain/case/reconcile.ts';
import { openTasks } from '../../functions/domain/case/state.ts';
import { forceIdSchema } from '../../functions/domain/force/forces.ts';
import type { CaseId } from '../../functions/domain/ids.ts';
import { createRemindStaffHandler } from '../../functions/jobs/remind-staff/handler.ts';
import { aDesk } from '../support/case-work.ts';
import { aWorkflowRun, type WorkflowRun } from '../support/workflow-run.ts';

const minute = 60_000;

let run: WorkflowRun;
let desk: ReturnType<typeof aDesk>;

const openKinds = async (caseId: CaseId) =>
  openTasks(await run.journey.load(caseId))
    .map((task) => task.kind)
    .sort();

const place = async (caseId: CaseId) => {
  const now = run.service.now();
  return placeOf(await run.journey.load(caseId), { lastCommitAt: now, now });
};

const importMailbox = (force: string, address: string) =>
  run.service.directory.importMailbox(forceIdSchema.parse(force), address);

describe('delivery', () => {
  beforeAll(async () => {
    run = await aWorkflowRun();
    desk = aDesk(run, 4_096);
    for (const force of ['west-yorkshire', 'essex', 'kent', 'surrey', 'sussex'])
      await importMailbox(force, `reports@${force}.police.example`);
  });

  afterAll(async () => {
    await run.close();
  });

  it('that nothing is heard of for an hour is a person’s job, and no earlier', async () => {
    const remindStaff = createRemindStaffHandler(run.service);
    const { caseId } = await desk.arrive();
    const [first] = await desk.disseminate(caseId, ['west-yorkshire']);
    await run.task(caseId, 'delivery');
    await run.event(first, 'Email Sent');
    await run.event(first, 'Email Delivery Delayed');
    run.service.advance(59 * minute);
    await remindStaff({});
    expect(await openKinds(caseId)).toEqual(['delivery']);
    run.service.advance(2 * minute);
    await remindStaff({});
    await run.task(caseId, 'delivery-remedy');
    expect(await place(caseId)).toBe('waiting');
    await desk.answer(caseId, 'delivery-remedy', { decision: 'resend' });
    await run.task(caseId, 'delivery');
    const [, second] = desk.mailsOf(caseId);
    expect(second?.text).toMatch(/further copy/);
    await run.event(first, 'Email Delivered');
    await run.task(caseId, 'acknowledgement');
    expect(await place(caseId)).toBe('delivered');
  });

  it('that bounced goes to the mailbox that was corrected meanwhile, and not to the old one again', async () => {
    const { caseId } = await desk.arrive();
    const [first] = await desk.disseminate(caseId, ['surrey']);
    await run.event(first, 'Email Bounced');
    await run.task(caseId, 'delivery-remedy');
    await importMailbox('surrey', 'new.mailbox@surrey.police.example');
    await desk.answer(caseId, 'delivery-remedy', { decision: 'correct-mailbox', reason: 'The unit moved.' });
    await run.task(caseId, 'delivery');
    const [, second] = desk.mailsOf(caseId);
    expect([first?.to, second?.to]).toEqual([
      'reports@surrey.police.example',
      'new.mailbox@surrey.police.example',
    ]);
    expect(await run.service.acknowledgements.acknowledge({ code: desk.codeOf(first) })).toBeNull();
    await run.event(second, 'Email Delivered');
    await desk.answer(caseId, 'acknowledgement', { decision: 'record-acknowledgement', spokeTo: 'x' });
    expect(await run.ended(caseId)).toBe('SUCCEEDED');
  });

  it('is routed again twice, to one force and then to several, and every round stays in the ledger', async () => {
    const { caseId } = await desk.arrive();
    const notTheirs = async (forceIds: readonly string[], round: number) => {
      const mails = await desk.disseminate(caseId, forceIds);
      for (const mail of mails) await run.event(mail, 'Email Delivered');
      const said = await run.service.acknowledgements.acknowledge({
        code: desk.codeOf(mails[0]),
        outcome: 'not-this-force',
      });
      expect(said?.outcome).toBe('not-this-force');
      expect(await run.ended(caseId, round)).toBe('SUCCEEDED');
    };
    await notTheirs(['west-yorkshire'], 1);
    expect((await run.task(caseId, 'triage')).round).toBe(2);
    await notTheirs(['essex'], 2);
    expect((await run.task(caseId, 'triage')).round).toBe(3);
    expect(await place(caseId)).toBe('waiting');
    const mails = await desk.disseminate(caseId, ['kent', 'surrey']);
    for (const mail of mails) await run.event(mail, 'Email Delivered');
    for (const mail of mails)
      await run.service.acknowledgements.acknowledge({ code: desk.codeOf(mail), outcome: 'investigation' });
    expect(await run.ended(caseId, 3)).toBe('SUCCEEDED');
    const state = await run.journey.load(caseId);
    const reports = Object.values(state.reports);
    expect(reports.map(({ forceId, outcomes }) => [forceId, outcomes.at(-1)?.outcome])).toEqual([
      ['west-yorkshire', 'not-this-force'],
      ['essex', 'not-this-force'],
      ['kent', 'investigation'],
      ['surrey', 'investigation'],
    ]);
    expect(reports.map(({ round }) => round)).toEqual([1, 2, 3, 3]);
    expect(new Set(reports.map(({ built }) => built?.urn)).size).toBe(4);
    expect(await place(caseId)).toBe('delivered');
  });

  it('of one report to several forces goes its own way with each: whatever its events, in whatever order', async () => {
    const ways = {
      'west-yorkshire': ['Email Delivered', 'Email Sent', 'Email Delivery Delayed'],
      essex: ['Email Sent', 'Email Bounced', 'Email Delivered'],
      kent: ['Email Delivered', 'Email Complaint Received'],
      surrey: ['Email Rejected', 'Email Sent', 'Email Rejected'],
      sussex: ['Email Delivery Delayed', 'Email Bounced', 'Email Bounced'],
    };
    const { caseId } = await desk.arrive();
    const mails = await desk.disseminate(caseId, Object.keys(ways));
    const delivery = Object.keys(ways).length;
    await expect.poll(() => openKinds(caseId)).toEqual(Array.from({ length: delivery }, () => 'delivery'));
    const mailTo = (force: string) => mails.find(({ to }) => to.endsWith(`@${force}.police.example`));
    for (const [force, types] of Object.entries(ways))
      for (const type of types) await run.event(mailTo(force), type);
    const wanted = [
      'acknowledgement',
      'acknowledgement',
      'delivery-remedy',
      'delivery-remedy',
      'delivery-remedy',
      'failure',
    ];
    await expect.poll(() => openKinds(caseId), { timeout: 60_000 }).toEqual(wanted);
    await run.service.acknowledgements.acknowledge({ code: desk.codeOf(mailTo('west-yorkshire')) });
    const reports = Object.values((await run.journey.load(caseId)).reports);
    expect(reports.map(({ acknowledgedAt }) => acknowledgedAt !== null)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(await place(caseId)).toBe('held');
  });

  it('that two forces of one round both refuse is routed again once', async () => {
    const { caseId } = await desk.arrive();
    const mails = await desk.disseminate(caseId, ['essex', 'kent']);
    for (const mail of mails) await run.event(mail, 'Email Delivered');
    for (const mail of mails)
      await run.service.acknowledgements.acknowledge({ code: desk.codeOf(mail), outcome: 'not-this-force' });
    expect(await run.ended(caseId)).toBe('SUCCEEDED');
    expect((await run.task(caseId, 'triage')).round).toBe(2);
    expect((await run.journey.load(caseId)).round).toBe(2);
    expect(await openKinds(caseId)).toEqual(['triage']);
  });

  it('that is acknowledged late, while a person looks for a remedy, needs none', async () => {
    const { caseId } = await desk.arrive();
    const [mail] = await desk.disseminate(caseId, ['kent']);
    await run.event(mail, 'Email Bounced');
    const remedy = await run.task(caseId, 'delivery-remedy');
    await run.service.acknowledgements.acknowledge({ code: desk.codeOf(mail) });
    expect(await run.ended(caseId)).toBe('SUCCEEDED');
    expect(await openKinds(caseId)).toEqual([]);
    expect((await run.journey.answer({ caseId, taskId: remedy.taskId }, { decision: 'resend' })).status).toBe(
      409,
    );
    expect(desk.mailsOf(caseId)).toHaveLength(1);
    expect(await place(caseId)).toBe('delivered');
  });
});
