import type { CaseStore } from '../../adapters/case-store.ts';
import type { ContentStore } from '../../adapters/content-store.ts';
import type { Duplicates } from '../../adapters/duplicates.ts';
import type { Spam } from '../../adapters/spam.ts';
import { caseStepSchema, type StepOutput } from '../../contracts/steps.ts';
import { assess } from '../../domain/assessment/assess.ts';
import { assessmentEvent, suspectSpam } from '../../domain/case/commands/casework.ts';
import { caseStream } from '../../domain/case/evolve.ts';
import { notFound } from '../../domain/refusal.ts';
import { reportWordsSchema } from '../../domain/report/report.ts';
import { createStepHandler } from '../../http/step-handler.ts';

interface Deps {
  readonly cases: CaseStore;
  readonly content: ContentStore;
  readonly duplicates: Pick<Duplicates, 'keep'>;
  readonly spam: Pick<Spam, 'resembles'>;
}

/**
 * Assess report: seals the assessment, commits its codes and says whether it is immediate; keeps its marks, and flags
 * what is worded like recent spam. It goes to triage all the same.
 */
export const createAssessReportHandler = (deps: Deps) =>
  createStepHandler(caseStepSchema, async ({ caseId, round }): Promise<StepOutput> => {
    const state = await deps.cases.load(caseId);
    if (!state) throw notFound('case');
    const stream = caseStream(caseId);
    const commandId = `assess-${caseId}-${round}`;
    const report = await deps.content.open(stream, state.received.report, reportWordsSchema);
    const assessment = assess(report);
    const [isLikeSpam] = await Promise.all([
      deps.spam.resembles(caseId, report),
      deps.duplicates.keep(state, report),
    ]);
    const content = await deps.content.seal({ stream, commandId, label: 'assessment', value: assessment });
    const { state: after } = await deps.cases.execute({
      caseId,
      commandId,
      known: state,
      actor: { kind: 'system', id: 'assess-report' },
      decide: (current) => [
        assessmentEvent(assessment, { trigger: 'received', content }),
        ...(isLikeSpam ? suspectSpam(current) : []),
      ],
    });
    return { taskId: commandId, decision: after.urgency === 'immediate' ? 'immediate' : 'casework' };
  });
