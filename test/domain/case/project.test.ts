import { describe, expect, it } from 'vitest';
import { fold } from '../../../functions/domain/case/evolve.ts';
import { projectCase, projectTasks } from '../../../functions/domain/case/project.ts';
import type { CaseId } from '../../../functions/domain/ids.ts';
import { aReport } from '../../support/builders.ts';
import { aJourney } from '../../support/journey.ts';
import { aService } from '../../support/service.ts';

const inTriage = async (suspicions: readonly string[], change: Record<string, unknown> = {}) => {
  const service = aService();
  await service.intake.accept({
    report: aReport(change),
    idempotencyKey: '1'.repeat(32),
    channel: 'online',
    suspicions,
  });
  const caseId = (service.workflow.started[0] ?? '').replace(/-1$/, '') as CaseId;
  const journey = aJourney(service);
  await journey.assess(caseId);
  await journey.open(caseId, { kind: 'triage' });
  const state = fold(await service.cases.commits(caseId));
  if (!state) throw new Error('the case is missing');
  return state;
};

describe('the row of a case', () => {
  it('stands in the view of flagged reports where something looked like spam, and in triage all the same', async () => {
    const state = await inTriage(['honeypot']);
    expect(projectCase(state, new Map()).queue).toBe('flagged');
    expect(projectTasks(state, new Map(), 0).map((row) => row.queue)).toEqual(['triage']);
  });

  it('stands in no view where nothing did', async () => {
    expect(projectCase(await inTriage([]), new Map())).not.toHaveProperty('queue');
  });

  it('stands in the urgent view where somebody is in danger, whatever looked like spam', async () => {
    const state = await inTriage(['honeypot'], {
      narrative:
        'PC Alex Thornwick has a gun and says he will kill his wife tonight. She is in the house with him now.',
      risk: { someoneInDanger: 'yes' },
    });
    expect(projectCase(state, new Map()).queue).toBe('urgent');
  });
});
