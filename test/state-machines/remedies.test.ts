import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forceIdSchema } from '../../functions/domain/force/forces.ts';
import type { CaseId } from '../../functions/domain/ids.ts';
import { anAlternate } from '../support/an-alternate.ts';
import { aContact } from '../support/builders.ts';
import { aDesk } from '../support/case-work.ts';
import { aWorkflowRun, type WorkflowRun } from '../support/workflow-run.ts';

const forceId = forceIdSchema.parse('essex');
const ofForce = 'reports@essex.police.example';
const ofCommissioner = 'opcc@essex.example';

let run: WorkflowRun;
let desk: ReturnType<typeof aDesk>;
let recipientId: string;

const remedy = async (caseId: CaseId, body: Record<string, unknown>, roles = ['supervisor']) => {
  const { taskId } = await run.task(caseId, 'delivery-remedy');
  return run.journey.answer({ caseId, taskId }, body, { roles, staffId: 'supervisor-1' });
};

const undelivered = async (): Promise<CaseId> => {
  const { caseId } = await desk.arrive();
  const [mail] = await desk.disseminate(caseId, [forceId]);
  await run.event(mail, 'Email Bounced');
  await run.task(caseId, 'delivery-remedy');
  return caseId;
};

describe('the remedy of a delivery that failed', () => {
  beforeAll(async () => {
    run = await aWorkflowRun();
    desk = aDesk(run, 8_192);
    await run.service.directory.importMailbox(forceId, ofForce);
    recipientId = await anAlternate(run.service, forceId, ofCommissioner);
  });

  afterAll(async () => {
    await run.close();
  });

  it('is no corrected mailbox while the one that failed is still the confirmed one', async () => {
    const caseId = await undelivered();
    const answer = await remedy(caseId, { decision: 'correct-mailbox' });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([
      { path: 'decision', message: expect.stringContaining('confirm the new one first') },
    ]);
  });

  it('is an alternate recipient of a supervisor’s choice, and the next mail goes there alone', async () => {
    const caseId = await undelivered();
    expect((await remedy(caseId, { decision: 'alternate', recipientId })).status).toBe(200);
    await run.task(caseId, 'delivery');
    expect(desk.mailsOf(caseId).map(({ to }) => to)).toEqual([ofForce, ofCommissioner]);
    const attempted = (await run.service.cases.commits(caseId))
      .flatMap((commit) => commit.events)
      .findLast((event) => event.type === 'DisseminationAttempted');
    expect(attempted).toMatchObject({ attempt: 2, recipientId });
  });

  it('is not chosen by an analyst, and only from the entry of the force', async () => {
    const caseId = await undelivered();
    expect((await remedy(caseId, { decision: 'alternate', recipientId }, ['analyst'])).status).toBe(403);
    expect((await remedy(caseId, { decision: 'alternate' })).status).toBe(422);
    const unknown = await remedy(caseId, { decision: 'alternate', recipientId: '0'.repeat(26) });
    expect(unknown.body.errors[0]).toMatchObject({ path: 'recipientId' });
    expect(desk.mailsOf(caseId)).toHaveLength(1);
  });
});

describe('contact details', () => {
  beforeAll(async () => {
    run = await aWorkflowRun();
    desk = aDesk(run, 16_384);
    await run.service.directory.importMailbox(forceId, ofForce);
    recipientId = await anAlternate(run.service, forceId, ofCommissioner);
  });

  afterAll(async () => {
    await run.close();
  });

  /** Whether the report is sent with contact details, once an alternate was chosen at approval. */
  const goAlong = async (approval: Record<string, unknown>): Promise<boolean | undefined> => {
    const { caseId } = await desk.arrive({ contact: aContact() });
    await desk.answer(caseId, 'triage', { decision: 'disseminate', forceIds: [forceId], reason: 'x' });
    await run.task(caseId, 'write-up');
    const written = await run.journey.writeUp(caseId, { forceId, includeContact: true });
    await desk.answer(caseId, 'write-up', { decision: 'submit', reportIds: [written.body.reportId] });
    await desk.answer(caseId, 'approval', { decision: 'approve', ...approval });
    await run.task(caseId, 'delivery');
    return Object.values((await run.journey.load(caseId)).reports)[0]?.includeContact;
  };

  it('go with the report to its force', async () => {
    expect(await goAlong({})).toBe(true);
  });

  it('go to no alternate recipient unless the supervisor says so again', async () => {
    expect(await goAlong({ recipientId })).toBe(false);
    expect(await goAlong({ recipientId, includeContact: true })).toBe(true);
    expect(run.mails.slice(1).map(({ to }) => to)).toEqual([ofCommissioner, ofCommissioner]);
  });
});
