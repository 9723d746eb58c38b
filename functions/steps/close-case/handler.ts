import type { CaseDesk } from '../../adapters/case-desk.ts';
import type { Spam } from '../../adapters/spam.ts';
import { caseVisitSchema, type StepOutput } from '../../contracts/steps.ts';
import { closeCase, isClosedAsSpam } from '../../domain/case/commands/casework.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { createStepHandler } from '../../http/step-handler.ts';

interface Deps {
  readonly desk: CaseDesk;
  readonly spam: Pick<Spam, 'remember'>;
  /** Told the name of what kept spam from being remembered. */
  readonly onUnsettled: (errorName: string) => void;
}

/**
 * Close case: what triage decided is carried out, and spam is remembered by how it is worded. The case is closed whether
 * that can be remembered or not: without it, the next report worded alike is not flagged.
 */
export const createCloseCaseHandler = (deps: Deps) => {
  const remember = async (state: CaseState): Promise<void> => {
    try {
      await deps.spam.remember(state);
    } catch (error) {
      deps.onUnsettled(error instanceof Error ? error.name : 'unknown');
    }
  };

  return createStepHandler(caseVisitSchema, async ({ caseId, after }): Promise<StepOutput> => {
    const commandId = `close-case-${after}`;
    const { state } = await deps.desk.carryOut({
      caseId,
      commandId,
      actor: { kind: 'system', id: 'close-case' },
      decide: (current) => closeCase(current, after),
    });
    if (isClosedAsSpam(state, after)) await remember(state);
    return { taskId: commandId, decision: 'closed' };
  });
};
