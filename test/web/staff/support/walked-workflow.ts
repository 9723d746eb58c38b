import type { CaseDesk } from '../../../../functions/adapters/case-desk.ts';
import type { CaseStore } from '../../../../functions/adapters/case-store.ts';
import type { ContentStore } from '../../../../functions/adapters/content-store.ts';
import type { ProjectionStore } from '../../../../functions/adapters/projection-store.ts';
import type { TokenStore } from '../../../../functions/adapters/token-store.ts';
import type { WorkflowAnswerer, WorkflowStarter } from '../../../../functions/adapters/workflow.ts';
import type { TaskAnswerOutput } from '../../../../functions/contracts/steps.ts';
import type { Decision, TaskKind } from '../../../../functions/domain/case/task-kinds.ts';
import type { CaseId } from '../../../../functions/domain/ids.ts';
import { createAssessReportHandler } from '../../../../functions/steps/assess-report/handler.ts';
import { createCloseCaseHandler } from '../../../../functions/steps/close-case/handler.ts';
import { createOpenTaskHandler } from '../../../../functions/steps/open-task/handler.ts';

type Stores = {
  cases: CaseStore;
  content: ContentStore;
  tokens: TokenStore;
  projections: ProjectionStore;
  now: () => string;
};
type Visit = { caseId: string; round: number; kind: TaskKind; reportId: string | null };

/** Which wait follows which answer; the PDF and the mail between them are left out. */
const followers: Partial<Record<Decision, readonly TaskKind[]>> = {
  disseminate: ['write-up'],
  'ask-reporter': ['reporter-answer'],
  urgent: ['fast-time-review', 'triage'],
  confirm: ['fast-time-call'],
  submit: ['approval'],
  return: ['rewrite'],
  approve: ['delivery-remedy'],
  telephone: ['acknowledgement'],
};
const closing: readonly Decision[] = ['below-threshold', 'same-report'];

const alerts = { alert: async () => 0 };
const onUnsettled = (): void => undefined;
const spam = { remember: async () => undefined, resembles: async () => false };

/** The workflow, walked in memory by the real steps: what a person answers opens the next wait. */
export const walkedWorkflow = (stores: Stores, desk: () => CaseDesk): WorkflowStarter & WorkflowAnswerer => {
  const visits = new Map<string, Visit>();
  let tokens = 0;

  const open = async (visit: Visit, after: string): Promise<void> => {
    tokens += 1;
    const token = `token-${tokens}`;
    visits.set(token, visit);
    await createOpenTaskHandler({ ...stores, desk: desk(), alerts, onUnsettled })({ ...visit, after, token });
  };

  const follow = async (visit: Visit, { taskId, decision, reportIds }: TaskAnswerOutput): Promise<void> => {
    if (closing.includes(decision)) {
      await createCloseCaseHandler({ desk: desk(), spam })({
        caseId: visit.caseId,
        round: visit.round,
        after: taskId,
      });
    }
    for (const kind of followers[decision] ?? []) {
      const reports = decision === 'submit' ? reportIds : [visit.reportId];
      for (const reportId of reports) await open({ ...visit, kind, reportId }, taskId);
    }
  };

  return {
    start: async (caseId: CaseId, round: number) => {
      const { taskId, decision } = await createAssessReportHandler({
        ...stores,
        duplicates: { keep: async () => undefined },
        spam,
      })({ caseId, round });
      const visit = { caseId, round, reportId: null };
      if (decision === 'immediate') await open({ ...visit, kind: 'fast-time-review' }, taskId);
      await open({ ...visit, kind: 'triage' }, taskId);
    },
    answer: async (token, output) => {
      const visit = visits.get(token);
      visits.delete(token);
      if (visit !== undefined) await follow(visit, output);
      return visit !== undefined;
    },
  };
};
