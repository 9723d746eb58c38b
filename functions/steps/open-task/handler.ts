import type { CaseDesk } from '../../adapters/case-desk.ts';
import type { CaseStore } from '../../adapters/case-store.ts';
import type { ProjectionStore } from '../../adapters/projection-store.ts';
import type { TokenStore } from '../../adapters/token-store.ts';
import { openTaskSchema } from '../../contracts/steps.ts';
import { openTask } from '../../domain/case/commands/open-task.ts';
import { dueAt } from '../../domain/clocks/due.ts';
import { deriveTaskId } from '../../domain/ids.ts';
import { createStepHandler } from '../../http/step-handler.ts';

interface Deps {
  readonly cases: CaseStore;
  readonly desk: CaseDesk;
  readonly tokens: TokenStore;
  readonly projections: Pick<ProjectionStore, 'versionOf'>;
  readonly now: () => string;
}

/**
 * Every wait of the workflow: opens its task, keeps its token, and answers at once where the answer came before the wait.
 * Called again for the same visit, with a new token, it opens nothing twice and loses no answer.
 */
export const createOpenTaskHandler = (deps: Deps) =>
  createStepHandler(openTaskSchema, async ({ token, after, ...visit }) => {
    const taskId = deriveTaskId({ ...visit, after });
    const { state } = await deps.cases.execute({
      caseId: visit.caseId,
      commandId: `open-${taskId}`,
      actor: { kind: 'system', id: 'open-task' },
      decide: (current) =>
        openTask(current, { taskId, kind: visit.kind, round: visit.round, reportId: visit.reportId }),
    });
    const due = dueAt({ kind: visit.kind, urgency: state.urgency, openedAt: deps.now() });
    await deps.tokens.putWait(taskId, { token, due });
    // Whoever answered after the task opened and before its token was kept found no wait to end: it is ended here.
    const current = await deps.desk.find(visit.caseId);
    const touched = current.tasks[taskId]?.touched ?? 1;
    await deps.desk.settle(current, Math.min(await deps.projections.versionOf(visit.caseId), touched - 1));
    return { taskId };
  });
