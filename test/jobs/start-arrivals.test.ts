import { beforeEach, describe, expect, it } from 'vitest';
import { createStartArrivalsHandler } from '../../functions/jobs/start-arrivals/handler.ts';
import { aReport } from '../support/builders.ts';
import { aJourney } from '../support/journey.ts';
import { aKey, aService, type TestService } from '../support/service.ts';

let service: TestService;
let journey: ReturnType<typeof aJourney>;

const run = () => createStartArrivalsHandler(service)({});
const accept = (key: string) =>
  service.intake.accept({ report: aReport(), idempotencyKey: aKey(key), channel: 'api', suspicions: [] });

beforeEach(() => {
  service = aService();
  journey = aJourney(service);
});

describe('the arrivals of every minute', () => {
  it('are started where the workflow was down at intake', async () => {
    service.workflow.setOutage(true);
    await Promise.all([accept('1'), accept('2')]);
    expect(service.workflow.started).toEqual([]);
    service.workflow.setOutage(false);
    expect(await run()).toEqual({ arrived: 2 });
    expect(new Set(service.workflow.started).size).toBe(2);
    expect(service.workflow.started.every((name) => name.endsWith('-1'))).toBe(true);
  });

  it('are looked for until a task of theirs stands in its queue, and then no more', async () => {
    const { caseId } = await journey.receive();
    expect(await run()).toEqual({ arrived: 1 });
    await journey.assess(caseId);
    expect(await run()).toEqual({ arrived: 1 });
    await journey.open(caseId, { kind: 'triage' });
    expect(await run()).toEqual({ arrived: 0 });
  });

  it('stay where the workflow is down still, and the run fails by name after all were tried', async () => {
    service.workflow.setOutage(true);
    await Promise.all([accept('1'), accept('2')]);
    await expect(run()).rejects.toMatchObject({ name: 'WorkflowUnavailable' });
    service.workflow.setOutage(false);
    expect(await run()).toEqual({ arrived: 2 });
  });

  it('stand in no queue of the staff page', async () => {
    await journey.receive();
    const row = await service.projections.page({ index: 'by-queue', value: 'arrived', limit: 10 });
    expect(row.rows).toHaveLength(1);
    for (const value of ['triage', 'urgent', 'flagged']) {
      expect((await service.projections.page({ index: 'by-queue', value, limit: 10 })).rows).toEqual([]);
    }
  });
});
