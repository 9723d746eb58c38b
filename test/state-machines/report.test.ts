import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lastAttempt, openTasks } from '../../functions/domain/case/state.ts';
import { forceIdSchema } from '../../functions/domain/force/forces.ts';
import type { CaseId } from '../../functions/domain/ids.ts';
import { aReport } from '../support/builders.ts';
import { aWorkflowRun, type WorkflowRun } from '../support/workflow-run.ts';

let run: WorkflowRun;
let keys = 16;
const nextKey = (): string => {
  keys += 1;
  return keys.toString(16).padStart(32, '0');
};
const seen = new Set<string>();
const supervisor = { roles: ['supervisor', 'analyst'], staffId: 'supervisor-1' };
const disseminate = { decision: 'disseminate', forceIds: ['west-yorkshire'], reason: 'It meets all three.' };

const noteStates = async (caseId: CaseId, round = 1): Promise<string[]> => {
  const states = await run.states(caseId, round);
  for (const state of states) seen.add(state);
  return states;
};

const arrive = async (change: Record<string, unknown> = {}) => run.arrive(aReport(change), nextKey());

const answer = async (
  caseId: CaseId,
  kind: Parameters<WorkflowRun['task']>[1],
  body: Record<string, unknown>,
  staff = supervisor,
) => {
  const { taskId } = await run.task(caseId, kind);
  const answered = await run.journey.answer({ caseId, taskId }, body, staff);
  expect(answered.status, JSON.stringify(answered.body)).toBe(200);
};

/** Takes a case to the approval of one information report for each force. */
const toApproval = async (caseId: CaseId, forceIds = ['west-yorkshire']) => {
  await answer(caseId, 'triage', { ...disseminate, forceIds });
  await run.task(caseId, 'write-up');
  const reportIds: string[] = [];
  for (const forceId of forceIds)
    reportIds.push((await run.journey.writeUp(caseId, { forceId })).body.reportId);
  await answer(caseId, 'write-up', { decision: 'submit', reportIds });
  return reportIds;
};

const sentFor = (caseId: CaseId) => run.mails.filter((mail) => mail.tags.caseId === caseId);

const toDelivery = async (caseId: CaseId) => {
  await toApproval(caseId);
  await answer(caseId, 'approval', { decision: 'approve' });
  await run.task(caseId, 'delivery');
  return sentFor(caseId).at(-1);
};

interface Machine {
  States: Record<string, { Branches?: Machine[]; ItemProcessor?: Machine }>;
}

const stateNames = (machine: Machine): string[] =>
  Object.entries(machine.States).flatMap(([name, state]) => [
    name,
    ...[...(state.Branches ?? []), ...(state.ItemProcessor ? [state.ItemProcessor] : [])].flatMap(stateNames),
  ]);

describe('the report workflow', () => {
  beforeAll(async () => {
    run = await aWorkflowRun();
    for (const forceId of ['west-yorkshire', 'essex', 'kent']) {
      await run.service.directory.importMailbox(
        forceIdSchema.parse(forceId),
        `reports@${forceId}.police.example`,
      );
    }
  });

  afterAll(async () => {
    await run.close();
  });

  it('takes the common path in at most 30 transitions', async () => {
    const { caseId } = await arrive();
    const mail = await toDelivery(caseId);
    expect(mail?.to).toBe('reports@west-yorkshire.police.example');
    await run.event(mail, 'Email Delivered');
    await answer(caseId, 'acknowledgement', { decision: 'record-acknowledgement', spokeTo: 'the duty desk' });
    expect(await run.ended(caseId)).toBe('SUCCEEDED');
    expect((await noteStates(caseId)).length).toBeLessThanOrEqual(30);
    expect(sentFor(caseId)).toHaveLength(1);
  });

  it.each([
    [
      'below-threshold',
      { signposts: ['force-complaint'], reason: 'A complaint about service.' },
      'below-threshold',
    ],
    ['same-report', { reason: 'The same words.' }, 'same-report'],
  ])('closes a case on %s', async (decision, more, reason) => {
    const same = decision === 'same-report' ? { caseId: (await arrive()).caseId } : {};
    const { caseId } = await arrive();
    await answer(caseId, 'triage', { decision, ...same, ...more });
    expect(await run.ended(caseId)).toBe('SUCCEEDED');
    expect((await run.journey.load(caseId)).closed?.reason).toBe(reason);
    await noteStates(caseId);
  });

  it('asks the reporter and comes back to triage with the answer', async () => {
    const { caseId, receipt } = await arrive();
    await answer(caseId, 'triage', { decision: 'ask-reporter', question: 'Which station?', reason: 'x' });
    await run.task(caseId, 'reporter-answer');
    await run.service.followUp.addMessage({ receipt, text: 'Calderbrook station.', messageKey: 'k' });
    await answer(caseId, 'triage', { decision: 'below-threshold', reason: 'x' });
    await run.ended(caseId);
    expect((await noteStates(caseId)).filter((state) => state === 'Await triage')).toHaveLength(2);
  });

  it('runs fast time beside triage where the report is immediate', async () => {
    const { caseId } = await arrive({
      narrative:
        'PC Alex Thornwick, 4410 of Calderbrook, is at home with his wife now. He has a shotgun out and says he will kill her tonight. She rang me five minutes ago.',
      categories: ['abuse-or-control'],
      risk: { someoneInDanger: 'yes', details: 'He has a gun and she is in the house with him now' },
    });
    await run.task(caseId, 'triage');
    await answer(caseId, 'fast-time-review', {
      decision: 'confirm',
      forceId: 'west-yorkshire',
      words: 'A serving officer, a weapon, an address to be given.',
    });
    await answer(caseId, 'fast-time-call', { decision: 'no-answer' });
    await answer(caseId, 'fast-time-call', {
      decision: 'record-call',
      spokeTo: 'duty inspector',
      agreed: 'attending now',
    });
    await answer(caseId, 'triage', { decision: 'below-threshold', reason: 'for the test' });
    expect(await run.ended(caseId)).toBe('SUCCEEDED');
    await noteStates(caseId);
  });

  it('opens fast time when an analyst raises a case to immediate, and triage goes on', async () => {
    const { caseId } = await arrive();
    await answer(caseId, 'triage', { decision: 'urgent', reason: 'She is in danger.' });
    await answer(caseId, 'fast-time-review', { decision: 'stand-down' });
    await answer(caseId, 'triage', { decision: 'below-threshold', reason: 'x' });
    expect(await run.ended(caseId)).toBe('SUCCEEDED');
    await noteStates(caseId);
  });

  it('returns a write-up for another revision', async () => {
    const { caseId } = await arrive();
    await toApproval(caseId);
    await answer(caseId, 'approval', { decision: 'return', reason: 'It names the source.' });
    await answer(caseId, 'rewrite', { decision: 'submit' });
    await answer(caseId, 'approval', { decision: 'approve' });
    await run.event(await run.task(caseId, 'delivery').then(() => sentFor(caseId).at(-1)), 'Email Delivered');
    await answer(caseId, 'acknowledgement', { decision: 'record-acknowledgement', spokeTo: 'x' });
    expect(await run.ended(caseId)).toBe('SUCCEEDED');
    await noteStates(caseId);
  });

  it.each(['Email Bounced', 'Email Complaint Received', 'Email Rejected'])(
    'makes %s somebody’s job, and sends again',
    async (type) => {
      const { caseId } = await arrive();
      await run.event(await toDelivery(caseId), type);
      await answer(caseId, 'delivery-remedy', { decision: 'resend' });
      await run.task(caseId, 'delivery');
      const [first, second] = sentFor(caseId);
      expect([first?.tags.attempt, second?.tags.attempt]).toEqual(['1', '2']);
      await run.event(second, 'Email Delivered');
      await answer(caseId, 'acknowledgement', { decision: 'record-acknowledgement', spokeTo: 'x' });
      expect(await run.ended(caseId)).toBe('SUCCEEDED');
      await noteStates(caseId);
    },
  );

  it('takes a telephone call for delivery', async () => {
    const { caseId } = await arrive();
    await run.event(await toDelivery(caseId), 'Email Bounced');
    await answer(caseId, 'delivery-remedy', { decision: 'telephone', spokeTo: 'the unit' });
    await answer(caseId, 'acknowledgement', { decision: 'record-acknowledgement', spokeTo: 'the unit' });
    expect(await run.ended(caseId)).toBe('SUCCEEDED');
  });

  it('settles a wait whose delivery event came first, and ignores repeated and late events', async () => {
    const { caseId } = await arrive();
    const mail = await toDelivery(caseId);
    await run.event(mail, 'Email Delivered');
    await run.event(mail, 'Email Delivered');
    await run.event(mail, 'Email Sent');
    await run.task(caseId, 'acknowledgement');
    const report = Object.values((await run.journey.load(caseId)).reports)[0];
    expect(report && lastAttempt(report)?.results).toEqual(['delivered', 'sent']);
    await run.event(mail, 'Email Bounced');
    expect(
      openTasks(await run.journey.load(caseId))
        .map((task) => task.kind)
        .sort(),
    ).toEqual(['acknowledgement', 'failure']);
  });

  it('backs off and sends once where mail is throttled', async () => {
    const { caseId } = await arrive();
    run.mailFaults.push('TooManyRequestsException');
    const mail = await toDelivery(caseId);
    expect(sentFor(caseId)).toHaveLength(1);
    expect(mail?.text).not.toMatch(/further copy|copy 2/i);
  });

  it('sends a marked further copy where it is not known whether the first arrived', async () => {
    const { caseId } = await arrive();
    run.mailFaults.push('lost answer');
    await toDelivery(caseId);
    const [first, second] = sentFor(caseId);
    expect(first?.tags.attempt).toBe('1');
    expect(second?.tags.attempt).toBe('2');
    expect(second?.text).toMatch(/copy/i);
  });

  it('sends one information report to each of two forces, and one that fails stops no other', async () => {
    const { caseId } = await arrive();
    const forces = ['essex', 'norfolk'];
    await toApproval(caseId, forces);
    await answer(caseId, 'approval', { decision: 'approve' });
    await answer(caseId, 'approval', { decision: 'approve' });
    await run.task(caseId, 'failure');
    await run.task(caseId, 'delivery');
    expect(sentFor(caseId).map((mail) => mail.to)).toEqual(['reports@essex.police.example']);
    await run.service.directory.importMailbox(
      forceIdSchema.parse('norfolk'),
      'reports@norfolk.police.example',
    );
    await answer(caseId, 'failure', { decision: 'retry' });
    for (const force of forces) {
      const mail = await import('../support/running-service.ts').then(({ until }) =>
        until(
          `mail to ${force}`,
          async () => sentFor(caseId).find((one) => one.to.includes(force)) ?? null,
          20,
        ),
      );
      await run.event(mail, 'Email Delivered');
    }
    await answer(caseId, 'acknowledgement', { decision: 'record-acknowledgement', spokeTo: 'x' });
    await answer(caseId, 'acknowledgement', { decision: 'record-acknowledgement', spokeTo: 'x' });
    expect(await run.ended(caseId)).toBe('SUCCEEDED');
    await noteStates(caseId);
  });

  it('sets a failing report aside on a supervisor’s word', async () => {
    const { caseId } = await arrive();
    await toApproval(caseId, ['cumbria']);
    await answer(caseId, 'approval', { decision: 'approve' });
    await answer(caseId, 'failure', { decision: 'noted' });
    expect(await run.ended(caseId)).toBe('SUCCEEDED');
    await noteStates(caseId);
  });

  it('opens a supervisor’s task for what nobody expected, and tries again', async () => {
    run.fail('AssessReport', 'SomethingUnforeseen');
    const { caseId } = await arrive();
    await answer(caseId, 'failure', { decision: 'retry' });
    await run.task(caseId, 'triage');
    await answer(caseId, 'triage', { decision: 'below-threshold', reason: 'x' });
    expect(await run.ended(caseId)).toBe('SUCCEEDED');
    await noteStates(caseId);
  });

  it('retries what is transient by name', async () => {
    run.fail('AssessReport', 'StoreUnavailable');
    const { caseId } = await arrive();
    await run.task(caseId, 'triage');
    expect(openTasks(await run.journey.load(caseId)).map((task) => task.kind)).toEqual(['triage']);
  });

  it('tries again to remember spam, and ends the case all the same', async () => {
    run.fail('CloseCase', 'SpamNotRemembered');
    const { caseId } = await arrive();
    await answer(caseId, 'triage', { decision: 'below-threshold', reasonCode: 'spam', reason: 'x' });
    expect(await run.ended(caseId)).toBe('SUCCEEDED');
    expect(run.service.spamStore.rows.size).toBeGreaterThan(0);
    const asl = JSON.parse(readFileSync('state-machines/report.asl.json', 'utf8'));
    const { Branches: branches } = asl.States['Work the case'];
    const { Catch: catches } = branches[1].States['Close case'];
    expect(catches).toMatchObject([{ ErrorEquals: ['SpamNotRemembered'], Next: 'Casework done' }]);
  });

  it('opens a new round when a force says it is not theirs', async () => {
    const { caseId } = await arrive();
    const mail = await toDelivery(caseId);
    await run.event(mail, 'Email Delivered');
    const code = /acknowledge#([0-9A-Z-]+)/.exec(mail?.text.replaceAll('=\r\n', '') ?? '')?.[1] ?? '';
    const said = await run.service.acknowledgements.acknowledge({
      code,
      outcome: 'not-this-force',
      question: 'Try Kent?',
    });
    expect(said).toMatchObject({ acknowledged: true, outcome: 'not-this-force' });
    expect(await run.ended(caseId)).toBe('SUCCEEDED');
    const triage = await run.task(caseId, 'triage');
    expect(triage.round).toBe(2);
    await run.task(caseId, 'addition');
    await answer(caseId, 'triage', { decision: 'below-threshold', reason: 'x' });
    expect(await run.ended(caseId, 2)).toBe('SUCCEEDED');
  });

  it('has been through every one of its states', () => {
    const states = stateNames(JSON.parse(readFileSync('state-machines/report.asl.json', 'utf8')));
    expect(states.length).toBeGreaterThan(25);
    expect(states.filter((name) => !seen.has(name))).toEqual([]);
  });
});
