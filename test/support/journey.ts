import { executionName } from '../../functions/adapters/workflow.ts';
import { createAnswerTaskHandler } from '../../functions/api/answer-task/handler.ts';
import { createCreateInformationReportHandler } from '../../functions/api/create-information-report/handler.ts';
import type { CaseState, Task } from '../../functions/domain/case/state.ts';
import { openTasks } from '../../functions/domain/case/state.ts';
import type { TaskKind } from '../../functions/domain/case/task-kinds.ts';
import { type CaseId, caseIdSchema, type ReportId } from '../../functions/domain/ids.ts';
import type { Report } from '../../functions/domain/report/report.ts';
import { createAssessReportHandler } from '../../functions/steps/assess-report/handler.ts';
import { createOpenTaskHandler } from '../../functions/steps/open-task/handler.ts';
import { anInformationReport, aReport } from './builders.ts';
import { aKey, anEvent, call, type TestService } from './service.ts';

/** Takes a case of the service through its stations, as the workflow and staff would. */
export const aJourney = (service: TestService) => {
  const answerHandler = createAnswerTaskHandler({
    desk: service.desk,
    content: service.content,
    directory: service.directory,
    newId: service.newId,
  });
  const openTaskHandler = createOpenTaskHandler({
    cases: service.cases,
    desk: service.desk,
    tokens: service.tokens,
    projections: service.projections,
    alerts: service.alerts,
    onUnsettled: service.onUnsettled,
    now: service.now,
  });
  const assessHandler = createAssessReportHandler(service);
  let tokens = 0;

  const load = async (caseId: CaseId): Promise<CaseState> => {
    const state = await service.cases.load(caseId);
    if (!state) throw new Error('the case is missing');
    return state;
  };

  return {
    load,
    receive: async (report: Report = aReport(), key = aKey()) => {
      const before = service.workflow.started.length;
      const answer = await service.intake.accept({
        report,
        idempotencyKey: key,
        channel: 'api',
        suspicions: [],
      });
      const name = service.workflow.started[before] ?? '';
      return { ...answer, caseId: caseIdSchema.parse(name.replace(/-1$/, '')) };
    },
    assess: (caseId: CaseId, round = 1) => assessHandler({ caseId, round }),
    open: async (
      caseId: CaseId,
      visit: { kind: TaskKind; after?: string; reportId?: ReportId; round?: number; token?: string },
    ) => {
      tokens += 1;
      const token = visit.token ?? `token-${tokens}`;
      const { taskId } = await openTaskHandler({ caseId, round: 1, after: 'start', ...visit, token });
      return { taskId, token };
    },
    answer: (
      task: { caseId: CaseId; taskId: string },
      body: Record<string, unknown>,
      staff: { roles?: string[]; staffId?: string } = {},
    ) =>
      call(
        answerHandler,
        anEvent({
          path: { caseId: task.caseId, taskId: task.taskId },
          body,
          roles: staff.roles ?? ['analyst'],
          staffId: staff.staffId ?? 'analyst-1',
        }),
      ),
    writeUp: async (caseId: CaseId, change: Record<string, unknown> = {}, staffId = 'analyst-1') =>
      call(
        createCreateInformationReportHandler({ writeUps: service.writeUps, newId: service.newId }),
        anEvent({ path: { caseId }, body: anInformationReport(change), roles: ['analyst'], staffId }),
      ),
    openTask: async (caseId: CaseId, kind: TaskKind): Promise<Task> => {
      const task = openTasks(await load(caseId)).find((open) => open.kind === kind);
      if (!task) throw new Error(`no open ${kind}`);
      return task;
    },
    executionName,
  };
};
