import { beforeEach, describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../../functions/adapters/errors.ts';
import type { CaseEvent } from '../../../functions/domain/case/events.ts';
import { openTasks } from '../../../functions/domain/case/state.ts';
import type { CaseId } from '../../../functions/domain/ids.ts';
import { createReconcileCasesHandler } from '../../../functions/jobs/reconcile-cases/handler.ts';
import { aReport } from '../../support/builders.ts';
import { aJourney } from '../../support/journey.ts';
import { aService, type TestService } from '../../support/service.ts';

const hour = 60 * 60 * 1_000;

describe('the daily sum', () => {
  let service: TestService;
  let journey: ReturnType<typeof aJourney>;
  let reconcileCases: ReturnType<typeof createReconcileCasesHandler>;

  beforeEach(() => {
    service = aService();
    journey = aJourney(service);
    reconcileCases = createReconcileCasesHandler(service);
  });

  const arrive = async (digit: string): Promise<CaseId> => {
    const { caseId } = await journey.receive(aReport(), digit.repeat(32));
    await journey.assess(caseId);
    return caseId;
  };

  const toTriage = async (digit: string) => {
    const caseId = await arrive(digit);
    return { caseId, ...(await journey.open(caseId, { kind: 'triage' })) };
  };

  const commit = (caseId: CaseId, commandId: string, ...events: CaseEvent[]) =>
    service.desk.carryOut({ caseId, commandId, actor: { kind: 'system', id: 'test' }, decide: () => events });

  /** A report that was submitted, and whose mail had these results. */
  const toResults = async (digit: string, ...results: ('delivered' | 'bounced')[]) => {
    const { caseId, taskId } = await toTriage(digit);
    await journey.answer(
      { caseId, taskId },
      { decision: 'disseminate', forceIds: ['west-yorkshire'], reason: 'x' },
    );
    const { reportId } = (await journey.writeUp(caseId)).body;
    const writeUp = await journey.open(caseId, { kind: 'write-up', after: taskId });
    await journey.answer({ caseId, taskId: writeUp.taskId }, { decision: 'submit', reportIds: [reportId] });
    const state = await journey.load(caseId);
    const forceId = state.reports[reportId]?.forceId;
    if (!forceId) throw new Error('the report has a force');
    await commit(
      caseId,
      'sent',
      {
        type: 'DisseminationAttempted',
        reportId,
        attempt: 1,
        after: 'a',
        forceId,
        transport: 'ses',
        sha256: 'd',
      },
      ...results.map((result): CaseEvent => ({ type: 'DeliveryRecorded', reportId, attempt: 1, result })),
    );
    return { caseId, reportId };
  };

  it('finds every case in one place', async () => {
    await toTriage('1');
    const closing = await toTriage('2');
    await journey.answer(closing, { decision: 'below-threshold', reason: 'x' });
    await commit(closing.caseId, 'close', { type: 'CaseClosed', reason: 'below-threshold', signposts: [] });
    await toResults('3', 'delivered');
    const failed = await arrive('4');
    await journey.open(failed, { kind: 'failure' });
    service.advance(30 * hour);
    expect(await reconcileCases({})).toEqual({ accepted: 4, delivered: 1, waiting: 1, held: 1, closed: 1 });
  });

  it('takes a case between two steps for waiting, and for lost when no step can still be at it', async () => {
    await arrive('1');
    expect(await reconcileCases({})).toMatchObject({ accepted: 1, waiting: 1 });
    service.advance(3 * hour);
    expect(await reconcileCases({})).toMatchObject({ accepted: 1, waiting: 0, held: 0 });
  });

  it('makes a case that is nowhere a supervisor’s task, once, and finds it held the day after', async () => {
    const { caseId } = await toResults('1', 'bounced');
    service.advance(3 * hour);
    expect(await reconcileCases({})).toEqual({ accepted: 1, delivered: 0, waiting: 0, held: 0, closed: 0 });
    expect(openTasks(await journey.load(caseId)).map((task) => task.kind)).toEqual(['failure']);
    service.advance(24 * hour);
    expect(await reconcileCases({})).toMatchObject({ accepted: 1, held: 1 });
    expect(openTasks(await journey.load(caseId))).toHaveLength(1);
  });

  it('makes the other cases tasks where one cannot be made one, and says so at last', async () => {
    const cases = [(await toResults('1', 'bounced')).caseId, (await toResults('2', 'bounced')).caseId];
    service.advance(3 * hour);
    const refused: CaseId[] = [];
    const job = createReconcileCasesHandler({
      ...service,
      desk: {
        ...service.desk,
        carryOut: async (command) => {
          if (refused.length > 0) return service.desk.carryOut(command);
          refused.push(command.caseId);
          throw new StoreUnavailable('ledger.put', 'Timeout');
        },
      },
    });
    await expect(job({})).rejects.toMatchObject({ name: 'StoreUnavailable' });
    for (const caseId of cases)
      expect(openTasks(await journey.load(caseId))).toHaveLength(refused.includes(caseId) ? 0 : 1);
  });

  it('counts a case whose commits it cannot read, and hides none behind the others', async () => {
    await toTriage('1');
    const { caseId } = await toTriage('2');
    const commits = service.ledger.streams.get(`case#${caseId}`) ?? [];
    service.ledger.streams.set(
      `case#${caseId}`,
      commits.map((one) => ({ ...one, events: [{ type: 'NotOfThisVersion' }] })),
    );
    expect(await reconcileCases({})).toEqual({ accepted: 2, delivered: 0, waiting: 1, held: 0, closed: 0 });
  });

  it('looks at old cases, and at no stream that is not a case', async () => {
    await toTriage('1');
    await service.directory.importMailbox('kent' as never, 'reports@kent.police.example');
    service.advance(400 * 24 * hour);
    expect(await reconcileCases({})).toMatchObject({ accepted: 1, waiting: 1 });
    expect(await reconcileCases({ firstDay: '2026-03-05' })).toMatchObject({ accepted: 0 });
  });
});
