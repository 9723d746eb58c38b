import { z } from 'zod';
import { attemptEach } from '../../adapters/attempt-each.ts';
import { casesInQueue } from '../../adapters/cases-in-queue.ts';
import type { ProjectionStore } from '../../adapters/projection-store.ts';
import type { WorkflowStarter } from '../../adapters/workflow.ts';
import { createStepHandler } from '../../http/step-handler.ts';

const atOnce = 10;

interface Deps {
  readonly projections: Pick<ProjectionStore, 'page'>;
  readonly workflow: WorkflowStarter;
}

/**
 * Every minute: starts the first round of each report that no workflow has taken up yet, found by an index. Nobody has
 * seen whether such a report is urgent, so it does not wait for the sweeper. One that is under way by now is left alone.
 * A report that fails holds up no other; its error is thrown in the end.
 */
export const createStartArrivalsHandler = (deps: Deps) =>
  createStepHandler(z.unknown(), async () => {
    const arrived = await casesInQueue(deps.projections, 'arrived');
    const errors = await attemptEach(arrived, (caseId) => deps.workflow.start(caseId, 1), atOnce);
    if (errors.length > 0) throw errors[0];
    return { arrived: arrived.length };
  });
