import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseId } from '../../functions/domain/ids.ts';
import { aJourney } from '../support/journey.ts';
import { aService, type TestService } from '../support/service.ts';

describe('answering a task', () => {
  let service: TestService;
  let journey: ReturnType<typeof aJourney>;
  let caseId: CaseId;
  let taskId: string;
  let token: string;

  beforeEach(async () => {
    service = aService();
    journey = aJourney(service);
    ({ caseId } = await journey.receive());
    await journey.assess(caseId);
    ({ taskId, token } = await journey.open(caseId, { kind: 'triage' }));
  });

  const disseminate = {
    decision: 'disseminate',
    forceIds: ['west-yorkshire'],
    reasonCode: 'agrees-with-assessment',
    reason: 'It meets all three.',
  };

  it('commits the decision, tells the execution and clears the queue', async () => {
    expect((await journey.answer({ caseId, taskId }, disseminate)).status).toBe(200);
    expect(service.workflow.answers).toEqual([
      { token, output: { taskId, decision: 'disseminate', reportIds: [] } },
    ]);
    const page = await service.projections.page({ index: 'by-queue', value: 'triage', limit: 10 });
    expect(page.rows).toEqual([]);
    expect(service.tokens.waits.size).toBe(0);
  });

  it('seals the words of a reason', async () => {
    await journey.answer({ caseId, taskId }, disseminate);
    expect(JSON.stringify([...service.ledger.streams])).not.toContain('all three');
    expect(JSON.stringify([...service.content.items])).toContain('all three');
  });

  it('refuses a second answer with 409 and what the first was', async () => {
    await journey.answer({ caseId, taskId }, disseminate);
    const second = await journey.answer(
      { caseId, taskId },
      { decision: 'below-threshold', reason: 'No.' },
      { staffId: 'analyst-2' },
    );
    expect(second.status).toBe(409);
    expect(second.body.answered).toMatchObject({ decision: 'disseminate', by: 'analyst-1' });
    expect(service.workflow.answers).toHaveLength(1);
  });

  it('keeps the decision when the execution cannot be told, and the sweep tells it later', async () => {
    service.workflow.setOutage(true);
    expect((await journey.answer({ caseId, taskId }, disseminate)).status).toBe(200);
    service.workflow.setOutage(false);
    const state = await journey.load(caseId);
    await service.desk.settle(state, await service.projections.versionOf(caseId));
    expect(service.workflow.answers).toEqual([
      { token, output: expect.objectContaining({ decision: 'disseminate' }) },
    ]);
  });

  it('delivers the answer to a new token of the same visit', async () => {
    await journey.answer({ caseId, taskId }, disseminate);
    await journey.open(caseId, { kind: 'triage', token: 'after-a-retry' });
    expect(service.workflow.answers.map((answer) => answer.token)).toEqual([token, 'after-a-retry']);
  });

  it.each([
    ['a role without this task', { roles: ['auditor'] }, disseminate, 403],
    ['a decision of another kind', {}, { decision: 'approve' }, 422],
    ['no force', {}, { decision: 'disseminate', reason: 'x' }, 422],
    ['a question without words', {}, { decision: 'ask-reporter' }, 422],
    ['an unknown field', {}, { ...disseminate, colour: 'red' }, 422],
  ])('refuses %s and changes nothing', async (_name, staff, body, status) => {
    const before = (await journey.load(caseId)).head.sequence;
    expect((await journey.answer({ caseId, taskId }, body, staff)).status).toBe(status);
    expect((await journey.load(caseId)).head.sequence).toBe(before);
  });

  it('wants a reason where the decision differs from the assessment', async () => {
    const state = await journey.load(caseId);
    expect(state.assessment?.meets).toBe(true);
    const answer = await journey.answer(
      { caseId, taskId },
      { decision: 'below-threshold', signposts: ['force-complaint'] },
    );
    expect(answer.body.errors).toEqual([{ path: 'reason', message: expect.stringContaining('differs') }]);
  });

  it('answers 404 for a task that does not exist', async () => {
    expect((await journey.answer({ caseId, taskId: '0'.repeat(26) }, disseminate)).status).toBe(404);
    expect((await journey.answer({ caseId, taskId: 'nonsense' }, disseminate)).status).toBe(404);
  });

  it('raises a case to immediate, once', async () => {
    expect(
      (await journey.answer({ caseId, taskId }, { decision: 'urgent', reason: 'She is in danger tonight.' }))
        .status,
    ).toBe(200);
    expect((await journey.load(caseId)).urgency).toBe('immediate');
    const again = await journey.open(caseId, { kind: 'triage', after: taskId });
    expect(
      (await journey.answer({ caseId, taskId: again.taskId }, { decision: 'urgent', reason: 'x' })).status,
    ).toBe(422);
  });

  it('asks the reporter, who sees the question and whose answer ends the wait', async () => {
    const receipt = (await journey.receive(undefined, '2'.repeat(32))).receipt;
    const state = [...service.ledger.streams.keys()][1]?.slice(5) as CaseId;
    await journey.assess(state);
    const triage = await journey.open(state, { kind: 'triage' });
    await journey.answer(
      { caseId: state, taskId: triage.taskId },
      { decision: 'ask-reporter', question: 'Which station is it?', reason: 'x' },
    );
    const wait = await journey.open(state, { kind: 'reporter-answer', after: triage.taskId });
    const thread = await service.followUp.open(receipt);
    expect(thread).toMatchObject({
      status: 'more-information-wanted',
      messages: [{ from: 'charity', text: 'Which station is it?', askedForAnswer: true }],
    });
    await service.followUp.addMessage({ receipt, text: 'Calderbrook station', messageKey: 'k' });
    expect(service.workflow.answers.at(-1)).toEqual({
      token: wait.token,
      output: { taskId: wait.taskId, decision: 'answered', reportIds: [] },
    });
  });
});

describe('approval', () => {
  it('is refused to whoever wrote a revision, and taken from another supervisor', async () => {
    const service = aService();
    const journey = aJourney(service);
    const { caseId } = await journey.receive();
    await journey.assess(caseId);
    const triage = await journey.open(caseId, { kind: 'triage' });
    await journey.answer(
      { caseId, taskId: triage.taskId },
      { decision: 'disseminate', forceIds: ['west-yorkshire'], reason: 'x' },
    );
    const { body: written } = await journey.writeUp(caseId, {}, 'both-roles');
    const writeUp = await journey.open(caseId, { kind: 'write-up', after: triage.taskId });
    await journey.answer(
      { caseId, taskId: writeUp.taskId },
      { decision: 'submit', reportIds: [written.reportId] },
    );
    const approval = await journey.open(caseId, {
      kind: 'approval',
      after: writeUp.taskId,
      reportId: written.reportId,
    });
    const own = await journey.answer(
      { caseId, taskId: approval.taskId },
      { decision: 'approve' },
      { roles: ['supervisor'], staffId: 'both-roles' },
    );
    expect(own.status).toBe(403);
    const other = await journey.answer(
      { caseId, taskId: approval.taskId },
      { decision: 'approve' },
      { roles: ['supervisor'], staffId: 'supervisor-1' },
    );
    expect(other.status).toBe(200);
    expect((await journey.load(caseId)).reports[written.reportId]?.state).toBe('approved');
  });

  it('refuses contact details in a write-up that the reporter did not agree to', async () => {
    const service = aService();
    const journey = aJourney(service);
    const { caseId } = await journey.receive();
    const answer = await journey.writeUp(caseId, { includeContact: true });
    expect(answer.status).toBe(422);
    expect(answer.body.errors[0].path).toBe('includeContact');
  });
});
