import { beforeEach, describe, expect, it } from 'vitest';
import type { TokenStore } from '../../functions/adapters/token-store.ts';
import { openTasks } from '../../functions/domain/case/state.ts';
import { type CaseId, type ReportId, reportIdSchema } from '../../functions/domain/ids.ts';
import { StepInputInvalid } from '../../functions/http/step-handler.ts';
import { createOpenTaskHandler } from '../../functions/steps/open-task/handler.ts';
import { aJourney } from '../support/journey.ts';
import { aService, type TestService } from '../support/service.ts';

let service: TestService;
let journey: ReturnType<typeof aJourney>;
let caseId: CaseId;

const openWith = (tokens: TokenStore) => createOpenTaskHandler({ ...service, tokens });
const triage = (token: string) => ({ caseId, round: 1, after: 'start', kind: 'triage', token });
const answerTriage = (taskId: string) =>
  journey.answer({ caseId, taskId }, { decision: 'disseminate', forceIds: ['west-yorkshire'] });
const told = () => service.workflow.answers.map(({ token }) => token);

beforeEach(async () => {
  service = aService();
  journey = aJourney(service);
  ({ caseId } = await journey.receive());
  await journey.assess(caseId);
});

describe('opening a task', () => {
  it('commits it, keeps the token and the exact due time beside the ledger, and puts it into its queue', async () => {
    const { taskId } = await openWith(service.tokens)(triage('token-1'));
    expect(openTasks(await journey.load(caseId))).toMatchObject([{ taskId, kind: 'triage', workflow: true }]);
    expect(service.tokens.waits.get(taskId)).toEqual({ token: 'token-1', due: '2026-03-05T10:20:30.000Z' });
    const page = await service.projections.page({ index: 'by-queue', value: 'triage', limit: 10 });
    expect(page.rows).toEqual([{ id: caseId, row: `task#${taskId}`, due: '2026-03-05T10:20:30.000Z' }]);
    expect(JSON.stringify([...service.ledger.streams])).not.toMatch(/token-1|10:20:30/);
  });

  it('again for the same visit opens nothing twice and keeps the newest token and the first due time', async () => {
    const first = await openWith(service.tokens)(triage('token-1'));
    service.advance(60_000);
    const again = await openWith(service.tokens)(triage('token-2'));
    expect(again).toEqual(first);
    expect(openTasks(await journey.load(caseId))).toHaveLength(1);
    expect(service.tokens.waits.get(first.taskId)).toEqual({
      token: 'token-2',
      due: '2026-03-05T10:20:30.000Z',
    });
  });

  it('tells at once what was answered before the wait began', async () => {
    const { taskId } = await openWith(service.tokens)(triage('token-1'));
    await answerTriage(taskId);
    await openWith(service.tokens)(triage('token-2'));
    expect(told()).toEqual(['token-1', 'token-2']);
    expect(service.tokens.waits.size).toBe(0);
  });

  it('tells an answer that came between the commit and the token', async () => {
    const putWait: TokenStore['putWait'] = async (taskId, wait) => {
      expect((await answerTriage(taskId)).status).toBe(200);
      await service.tokens.putWait(taskId, wait);
    };
    const { taskId } = await openWith({ ...service.tokens, putWait })(triage('token-1'));
    expect(service.workflow.answers).toEqual([
      { token: 'token-1', output: { taskId, decision: 'disseminate', reportIds: [] } },
    ]);
    expect(service.tokens.waits.size).toBe(0);
  });

  it('loses no answer where whoever ended an earlier wait forgets it after the new token came', async () => {
    const { taskId } = await openWith(service.tokens)(triage('token-1'));
    await answerTriage(taskId);
    const putWait: TokenStore['putWait'] = async (id, wait) => {
      await service.tokens.putWait(id, wait);
      await service.tokens.endWait(id, 'token-1');
    };
    await openWith({ ...service.tokens, putWait })(triage('token-2'));
    expect(told()).toEqual(['token-1', 'token-2']);
  });

  it('refuses input that is not of its form, naming the fields and nothing that was in them', async () => {
    const broken = openWith(service.tokens)({ caseId: 'zq', round: 0, after: 1, kind: 'zq', token: '' });
    await expect(broken).rejects.toThrow(StepInputInvalid);
    await expect(broken).rejects.toThrow('Wrong fields: caseId, round, after, kind, token');
  });

  it('refuses a case that does not exist, and keeps nothing', async () => {
    const nowhere = { ...triage('token-1'), caseId: '0'.repeat(26) };
    await expect(openWith(service.tokens)(nowhere)).rejects.toThrow('no such case');
    expect(service.tokens.waits.size).toBe(0);
  });
});

describe('opening the wait for a delivery', () => {
  const answered = async (reportId: ReportId) => {
    const { taskId } = await openWith(service.tokens)({
      caseId,
      round: 1,
      after: 'sent',
      kind: 'delivery',
      reportId,
      token: 'token-d',
    });
    return { taskId, answers: service.workflow.answers };
  };

  it.each([
    ['delivered', 'delivered'],
    ['bounced', 'undelivered'],
    ['complained', 'undelivered'],
    ['rejected', 'undelivered'],
  ] as const)('is answered at once where the mail was %s before', async (result, decision) => {
    const { body } = await journey.writeUp(caseId);
    const reportId = reportIdSchema.parse(body.reportId);
    await service.cases.execute({
      caseId,
      commandId: 'attempt',
      actor: { kind: 'system', id: 'test' },
      decide: () => [
        {
          type: 'DisseminationAttempted',
          reportId,
          attempt: 1,
          after: 'built',
          forceId: body.forceId ?? 'west-yorkshire',
          transport: 'ses',
          sha256: 'd',
        },
        { type: 'DeliveryRecorded', reportId, attempt: 1, result: 'sent' },
        { type: 'DeliveryRecorded', reportId, attempt: 1, result },
      ],
    });
    const { taskId, answers } = await answered(reportId);
    expect(answers).toEqual([{ token: 'token-d', output: { taskId, decision, reportIds: [] } }]);
  });

  it('waits where the mail was only sent or is delayed', async () => {
    const { body } = await journey.writeUp(caseId);
    expect((await answered(reportIdSchema.parse(body.reportId))).answers).toEqual([]);
    expect(service.tokens.waits.size).toBe(1);
  });
});
