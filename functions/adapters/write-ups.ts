import { saveInformationReport } from '../domain/case/commands/information-report.ts';
import { caseStream } from '../domain/case/evolve.ts';
import type { CaseState } from '../domain/case/state.ts';
import type { CaseId, ReportId } from '../domain/ids.ts';
import { withDefaultHandling } from '../domain/information-report/default-handling.ts';
import type { InformationReport } from '../domain/information-report/information-report.ts';
import { findWriteUpProblems } from '../domain/information-report/write-up-problems.ts';
import type { ContentRef } from '../domain/ledger/commit.ts';
import { invalidEach } from '../domain/refusal.ts';
import type { CaseDesk } from './case-desk.ts';
import type { ContentStore } from './content-store.ts';
import { notYetSealed, refuseEarly } from './refuse-early.ts';

export interface WriteUp {
  readonly caseId: CaseId;
  readonly reportId: ReportId;
  readonly expectedRevision: number;
  readonly report: InformationReport;
  readonly staffId: string;
  readonly commandId: string;
}

export interface WriteUps {
  /** Seals and saves a revision; answers its number. Throws what the grading rules and the printer refuse. */
  save(writeUp: WriteUp): Promise<number>;
}

export const createWriteUps = (deps: { desk: CaseDesk; content: ContentStore }): WriteUps => ({
  save: async ({ caseId, reportId, expectedRevision, report: written, staffId, commandId }) => {
    const report = withDefaultHandling(written);
    const problems = findWriteUpProblems(report);
    if (problems.length > 0) throw invalidEach(problems);
    const known = await deps.desk.find(caseId);
    const saveWith = (sealed: ContentRef) => (current: CaseState) =>
      saveInformationReport(current, {
        reportId,
        expectedRevision,
        forceId: report.forceId,
        includeContact: report.includeContact,
        report: sealed,
      });
    refuseEarly(known, { commandId, decide: saveWith(notYetSealed) });
    const sealed = await deps.content.seal({
      stream: caseStream(caseId),
      commandId,
      label: 'information-report',
      value: report,
    });
    const { state } = await deps.desk.carryOut({
      caseId,
      commandId,
      known,
      actor: { kind: 'staff', id: staffId },
      decide: saveWith(sealed),
    });
    return state.reports[reportId]?.revision ?? expectedRevision + 1;
  },
});
