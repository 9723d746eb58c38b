import type { CaseDesk } from '../../adapters/case-desk.ts';
import type { CaseStore } from '../../adapters/case-store.ts';
import type { OnCallAlerts } from '../../adapters/on-call-alerts.ts';
import type { ProjectionStore } from '../../adapters/projection-store.ts';
import type { TokenStore } from '../../adapters/token-store.ts';
import { openTaskSchema } from '../../contracts/steps.ts';
import { isAlerting } from '../../domain/case/alerts.ts';
import { openTask } from '../../domain/case/commands/open-task.ts';
import { taskDueAt } from '../../domain/case/task-due.ts';
import { type CaseId, deriveTaskId } from '../../domain/ids.ts';
import { createStepHandler } from '../../http/step-handler.ts';

interface Deps {
  readonly cases: CaseStore;
  readonly desk: CaseDesk;
  readonly tokens: TokenStore;
  readonly projections: Pick<ProjectionStore, 'versionOf'>;
  readonly alerts: OnCallAlerts;
  /** Told the name of what kept an alert from going out. */
  readonly onUnsettled: (errorName: string) => void;
  readonly now: () => string;
}

/**
 * Every wait of the workflow: opens its task, keeps its token, and answers at once where the answer came before the wait.
 * Called again for the same visit, with a new token, it opens nothing twice and loses no answer. Where the task cannot
 * wait, those on call are told once it stands in its queue.
 */
export const createOpenTaskHandler = (deps: Deps) => {
  /** The task stands whatever becomes of the alert: `alert-on-call` tries again within a minute. */
  const alert = async (caseId: CaseId): Promise<void> => {
    try {
      await deps.alerts.alert(caseId);
    } catch (error) {
      deps.onUnsettled(error instanceof Error ? error.name : 'unknown');
    }
  };

  return createStepHandler(openTaskSchema, async ({ token, after, ...visit }) => {
    const taskId = deriveTaskId({ ...visit, after });
    const { state } = await deps.cases.execute({
      caseId: visit.caseId,
      commandId: `open-${taskId}`,
      actor: { kind: 'system', id: 'open-task' },
      decide: (current) =>
        openTask(current, { taskId, kind: visit.kind, round: visit.round, reportId: visit.reportId }),
    });
    const due = taskDueAt(state, visit, deps.now());
    await deps.tokens.putWait(taskId, { token, due });
    // Whoever answered after the task opened and before its token was kept found no wait to end: it is ended here.
    const current = await deps.desk.find(visit.caseId);
    const touched = current.tasks[taskId]?.touched ?? 1;
    await deps.desk.settle(current, Math.min(await deps.projections.versionOf(visit.caseId), touched - 1));
    if (isAlerting(visit.kind)) await alert(visit.caseId);
    return { taskId };
  });
};
