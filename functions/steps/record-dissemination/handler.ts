import type { CaseDesk } from '../../adapters/case-desk.ts';
import { reportVisitSchema, type StepOutput } from '../../contracts/steps.ts';
import { recordDissemination } from '../../domain/case/commands/dissemination.ts';
import { createStepHandler } from '../../http/step-handler.ts';

/** Record dissemination: the end of one information report's way. */
export const createRecordDisseminationHandler = (deps: { desk: CaseDesk }) =>
  createStepHandler(reportVisitSchema, async ({ caseId, reportId }): Promise<StepOutput> => {
    const commandId = `record-dissemination-${reportId}`;
    await deps.desk.carryOut({
      caseId,
      commandId,
      actor: { kind: 'system', id: 'record-dissemination' },
      decide: (state) => recordDissemination(state, reportId),
    });
    return { taskId: commandId, decision: 'recorded' };
  });
