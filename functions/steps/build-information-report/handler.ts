import type { CaseDesk } from '../../adapters/case-desk.ts';
import type { CaseStore } from '../../adapters/case-store.ts';
import type { ContentStore } from '../../adapters/content-store.ts';
import { type Frozen, type ReportPrinter, reportDateAt } from '../../adapters/report-printer.ts';
import { reportVisitSchema, type StepOutput } from '../../contracts/steps.ts';
import { approvedReport, buildInformationReport } from '../../domain/case/commands/information-report.ts';
import { caseStream } from '../../domain/case/evolve.ts';
import { informationReportSchema } from '../../domain/information-report/information-report.ts';
import { notFound } from '../../domain/refusal.ts';
import { createStepHandler } from '../../http/step-handler.ts';

interface Deps {
  readonly cases: CaseStore;
  readonly content: ContentStore;
  readonly desk: CaseDesk;
  readonly printer: ReportPrinter;
  readonly now: () => string;
}

/** Build information report: freezes the approved revision under its number, and proves that it prints. */
export const createBuildInformationReportHandler = (deps: Deps) =>
  createStepHandler(reportVisitSchema, async ({ caseId, reportId }): Promise<StepOutput> => {
    const state = await deps.cases.load(caseId);
    if (!state) throw notFound('case');
    const information = approvedReport(state, reportId);
    const stream = caseStream(caseId);
    const report = await deps.content.open(stream, information.report, informationReportSchema);
    const frozen: Frozen = { reportDate: reportDateAt(deps.now()), revision: information.revision };
    const commandId = `build-${reportId}-${information.revision}`;
    const sealed = await deps.content.seal({ stream, commandId, label: 'frozen', value: frozen });
    const { sha256 } = await deps.printer.print({
      state,
      information,
      report,
      frozen,
      contact: null,
      draft: false,
    });
    const { urn } = await deps.printer.codes(state, information);
    await deps.desk.carryOut({
      caseId,
      commandId,
      actor: { kind: 'system', id: 'build-information-report' },
      decide: (current) => buildInformationReport(current, { reportId, urn, sha256, frozen: sealed }),
    });
    return { taskId: commandId, decision: 'built' };
  });
