import type { CaseDesk } from '../../adapters/case-desk.ts';
import { caseVisitSchema, type StepOutput } from '../../contracts/steps.ts';
import { closeCase } from '../../domain/case/commands/casework.ts';
import { createStepHandler } from '../../http/step-handler.ts';

/** Close case: what triage decided is carried out. */
export const createCloseCaseHandler = (deps: { desk: CaseDesk }) =>
  createStepHandler(caseVisitSchema, async ({ caseId, after }): Promise<StepOutput> => {
    const commandId = `close-case-${after}`;
    await deps.desk.carryOut({
      caseId,
      commandId,
      actor: { kind: 'system', id: 'close-case' },
      decide: (state) => closeCase(state, after),
    });
    return { taskId: commandId, decision: 'closed' };
  });
