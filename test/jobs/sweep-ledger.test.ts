import { beforeEach, describe, expect, it } from 'vitest';
import { WorkflowUnavailable } from '../../functions/adapters/errors.ts';
import type { ExecutionStatus } from '../../functions/adapters/workflow.ts';
import { openTasks } from '../../functions/domain/case/state.ts';
import { type CaseId, caseIdSchema } from '../../functions/domain/ids.ts';
import { createSweepLedgerHandler } from '../../functions/jobs/sweep-ledger/handler.ts';
import { aReport } from '../support/builders.ts';
import { aJourney } from '../support/journey.ts';
import { aKey, aService, type TestService } from '../support/service.ts';

const hour = 3_600_000;
const disseminate = { decision: 'disseminate', forceIds: ['west-yorkshire'], reason: 'It meets all three.' };

let service: TestService;
let journey: ReturnType<typeof aJourney>;
let statuses: Map<string, ExecutionStatus>;

/** Sweeps with an engine that says RUNNING of what it started, unless a test says otherwise. */
const sweep = () =>
  createSweepLedgerHandler({
    ...service,
    workflow: {
      casesOfFailures: async () =>
        [...statuses].flatMap(([name, status]) =>
          status === 'NONE' ? [] : caseIdSchema.parse(name.replace(/-1$/, '')),
        ),
      status: async (caseId, round) =>
        statuses.get(`${caseId}-${round}`) ??
        (service.workflow.started.includes(`${caseId}-${round}`) ? 'RUNNING' : 'NONE'),
    },
  })({});

const caseIds = (): CaseId[] =>
  [...service.ledger.streams.keys()].map((stream) => stream.slice('case#'.length) as CaseId);

const commitCount = (): number => [...service.ledger.streams.values()].flat().length;

const atTriage = async (key = aKey()) => {
  const { caseId } = await journey.receive(aReport({ narrative: `A report ${key}.` }), key);
  await journey.assess(caseId);
  return { caseId, ...(await journey.open(caseId, { kind: 'triage' })) };
};

const queue = async (value: string) =>
  (await service.projections.page({ index: 'by-queue', value, limit: 100 })).rows.map((row) => row.id);

beforeEach(() => {
  service = aService();
  journey = aJourney(service);
  statuses = new Map();
});

describe('the sweeper', () => {
  it('starts the workflow that was down at intake', async () => {
    service.workflow.setOutage(true);
    await service.intake.accept({
      report: aReport(),
      idempotencyKey: aKey(),
      channel: 'api',
      suspicions: [],
    });
    expect(service.workflow.started).toEqual([]);
    service.workflow.setOutage(false);
    expect(await sweep()).toEqual({ swept: 1, repaired: 1 });
    expect(service.workflow.started).toEqual([`${caseIds()[0]}-1`]);
    expect(await sweep()).toEqual({ swept: 1, repaired: 0 });
  });

  it('repairs a projection that a crash after the commit left behind', async () => {
    const { caseId, taskId } = await atTriage();
    service.projections.setOutage(true);
    expect((await journey.answer({ caseId, taskId }, disseminate)).status).toBe(200);
    expect(service.unsettled).toEqual(['StoreUnavailable']);
    service.projections.setOutage(false);
    expect(await queue('triage')).toEqual([caseId]);
    expect((await sweep()).repaired).toBe(1);
    expect(await queue('triage')).toEqual([]);
    expect(await service.projections.versionOf(caseId)).toBe((await journey.load(caseId)).head.sequence);
  });

  it('tells the workflow an answer that a crash kept from it, once', async () => {
    const { caseId, taskId, token } = await atTriage();
    service.workflow.setOutage(true);
    expect((await journey.answer({ caseId, taskId }, disseminate)).status).toBe(200);
    service.workflow.setOutage(false);
    expect(service.workflow.answers).toEqual([]);
    expect((await sweep()).repaired).toBe(1);
    await sweep();
    expect(service.workflow.answers).toEqual([
      { token, output: { taskId, decision: 'disseminate', reportIds: [] } },
    ]);
  });

  it('rebuilds every row where the whole projection is gone', async () => {
    const first = await atTriage();
    const second = await atTriage(aKey('2'));
    service.projections.rows.clear();
    expect(await sweep()).toEqual({ swept: 2, repaired: 2 });
    expect((await queue('triage')).toSorted()).toEqual([first.caseId, second.caseId].toSorted());
  });

  it.each<ExecutionStatus>(['FAILED', 'TIMED_OUT', 'ABORTED', 'NONE'])(
    'gives a supervisor a task where the execution is %s while a person is waited for',
    async (status) => {
      const { caseId, taskId } = await atTriage();
      statuses.set(`${caseId}-1`, status);
      expect((await sweep()).repaired).toBe(1);
      const state = await journey.load(caseId);
      expect(state.tasks[taskId]?.superseded).toBe(true);
      expect(openTasks(state).map(({ kind, workflow }) => ({ kind, workflow }))).toEqual([
        { kind: 'failure', workflow: false },
      ]);
      expect(await queue('failures')).toEqual([caseId]);
      expect(await queue('triage')).toEqual([]);
      expect((await sweep()).repaired).toBe(0);
    },
  );

  it.each<ExecutionStatus>(['FAILED', 'TIMED_OUT', 'ABORTED'])(
    'gives a supervisor a task where the execution is %s between two tasks',
    async (status) => {
      const { caseId, taskId } = await atTriage();
      await journey.answer({ caseId, taskId }, disseminate);
      statuses.set(`${caseId}-1`, status);
      expect((await sweep()).repaired).toBe(1);
      expect(await queue('failures')).toEqual([caseId]);
      expect((await sweep()).repaired).toBe(0);
    },
  );

  it('gives a supervisor a task where the execution failed before its first', async () => {
    const { caseId } = await journey.receive();
    statuses.set(`${caseId}-1`, 'FAILED');
    expect((await sweep()).repaired).toBe(1);
    expect(await queue('failures')).toEqual([caseId]);
  });

  it('starts a new round where the supervisor says retry', async () => {
    const { caseId } = await atTriage();
    statuses.set(`${caseId}-1`, 'FAILED');
    await sweep();
    const { taskId } = await journey.openTask(caseId, 'failure');
    const retry = { decision: 'retry', reason: 'Again.' };
    expect((await journey.answer({ caseId, taskId }, retry, { roles: ['supervisor'] })).status).toBe(200);
    expect(service.workflow.started).toEqual([`${caseId}-1`, `${caseId}-2`]);
    expect((await sweep()).repaired).toBe(0);
  });

  it('finds an execution that failed however long nothing was written to its case', async () => {
    const { caseId } = await atTriage();
    service.advance(300 * 24 * hour);
    expect(await sweep()).toEqual({ swept: 0, repaired: 0 });
    statuses.set(`${caseId}-1`, 'ABORTED');
    expect(await sweep()).toEqual({ swept: 1, repaired: 1 });
    expect(await queue('failures')).toEqual([caseId]);
  });

  it('leaves a closed case alone, whatever became of its execution', async () => {
    const { caseId, taskId } = await atTriage();
    const close = { decision: 'below-threshold', signposts: ['force-complaint'], reason: 'About service.' };
    await journey.answer({ caseId, taskId }, close);
    await service.desk.carryOut({
      caseId,
      commandId: 'close',
      actor: { kind: 'system', id: 'close-case' },
      decide: () => [{ type: 'CaseClosed', reason: 'below-threshold', signposts: [] }],
    });
    statuses.set(`${caseId}-1`, 'ABORTED');
    expect((await sweep()).repaired).toBe(0);
  });

  it('repairs nothing, commits nothing and tells nothing where nothing is wrong', async () => {
    const { caseId, taskId } = await atTriage();
    await atTriage(aKey('2'));
    await journey.answer({ caseId, taskId }, disseminate);
    const before = [commitCount(), service.workflow.answers.length, service.workflow.started.length];
    expect(await sweep()).toEqual({ swept: 2, repaired: 0 });
    expect([commitCount(), service.workflow.answers.length, service.workflow.started.length]).toEqual(before);
  });

  it('still finds the next day what was left undone before midnight', async () => {
    service.advance(13 * hour);
    service.workflow.setOutage(true);
    await service.intake.accept({
      report: aReport(),
      idempotencyKey: aKey(),
      channel: 'api',
      suspicions: [],
    });
    service.workflow.setOutage(false);
    service.advance(2 * hour);
    expect(service.now().slice(0, 10)).toBe('2026-03-05');
    expect(await sweep()).toEqual({ swept: 1, repaired: 1 });
  });

  it('goes on to the other cases where one cannot be mended, and fails in the end by name', async () => {
    const first = await atTriage();
    const second = await atTriage(aKey('2'));
    service.projections.rows.clear();
    const status = async (caseId: CaseId): Promise<ExecutionStatus> => {
      if (caseId === first.caseId) throw new WorkflowUnavailable('workflow.describe', 'outage');
      return 'RUNNING';
    };
    const failing = createSweepLedgerHandler({
      ...service,
      workflow: { status, casesOfFailures: async () => [] },
    })({});
    await expect(failing).rejects.toThrow(WorkflowUnavailable);
    expect(await queue('triage')).toContain(second.caseId);
  });
});
