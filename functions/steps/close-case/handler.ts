import type { CaseDesk } from '../../adapters/case-desk.ts';
import { SpamNotRemembered } from '../../adapters/errors.ts';
import type { Spam } from '../../adapters/spam.ts';
import { caseVisitSchema, type StepOutput } from '../../contracts/steps.ts';
import { closeCase, isClosedAsSpam } from '../../domain/case/commands/casework.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { createStepHandler } from '../../http/step-handler.ts';

interface Deps {
  readonly desk: CaseDesk;
  readonly spam: Pick<Spam, 'remember'>;
}

/**
 * Close case: what triage decided is carried out, and then spam is remembered by how it is worded. Where that fails the
 * case is closed all the same, and SpamNotRemembered asks for another try of both: the first is done, and changes nothing.
 */
export const createCloseCaseHandler = (deps: Deps) => {
  const remember = async (state: CaseState): Promise<void> => {
    try {
      await deps.spam.remember(state);
    } catch (error) {
      throw new SpamNotRemembered(error instanceof Error ? error.name : 'unknown');
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
