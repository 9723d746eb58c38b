import type { CaseDesk } from '../../adapters/case-desk.ts';
import type { Spam } from '../../adapters/spam.ts';
import { caseVisitSchema, type StepOutput } from '../../contracts/steps.ts';
import { closeCase, isClosedAsSpam } from '../../domain/case/commands/casework.ts';
import { createStepHandler } from '../../http/step-handler.ts';

interface Deps {
  readonly desk: CaseDesk;
  readonly spam: Pick<Spam, 'remember'>;
}

/** Close case: what triage decided is carried out, and spam is remembered by how it is worded. */
export const createCloseCaseHandler = (deps: Deps) =>
  createStepHandler(caseVisitSchema, async ({ caseId, after }): Promise<StepOutput> => {
    const commandId = `close-case-${after}`;
    const { state } = await deps.desk.carryOut({
      caseId,
      commandId,
      actor: { kind: 'system', id: 'close-case' },
      decide: (current) => closeCase(current, after),
    });
    if (isClosedAsSpam(state, after)) await deps.spam.remember(state);
    return { taskId: commandId, decision: 'closed' };
  });
