import type { ForceId } from '../../force/forces.ts';
import type { ReportId } from '../../ids.ts';
import type { ContentRef } from '../../ledger/commit.ts';
import { invalid, notFound, Refusal } from '../../refusal.ts';
import type { CaseEvent } from '../events.ts';
import type { CaseState, InformationReportState } from '../state.ts';

export interface SaveInformationReport {
  readonly reportId: ReportId;
  /** The revision the writer saw: 0 for a new report. */
  readonly expectedRevision: number;
  readonly forceId: ForceId;
  readonly includeContact: boolean;
  readonly report: ContentRef;
}

const editable: readonly InformationReportState['state'][] = ['draft', 'returned'];

const requireConsent = (state: CaseState): void => {
  if (state.received.contact?.forceMayContact !== true) {
    throw invalid(
      'includeContact',
      'The reporter did not agree that the force may contact them: set it to false',
    );
  }
};

/** A new revision of a write-up. Refuses a stale revision, a report under approval, and contact without consent. */
export const saveInformationReport = (
  state: CaseState,
  command: SaveInformationReport,
): readonly CaseEvent[] => {
  const { expectedRevision, ...saved } = command;
  const before = state.reports[command.reportId];
  if (!before && expectedRevision > 0) throw notFound('information report');
  if ((before?.revision ?? 0) !== expectedRevision) {
    throw new Refusal('stale', 'Somebody saved a newer revision: reload it and make your change again', {
      extra: { revision: before?.revision ?? 0 },
    });
  }
  if (before && !editable.includes(before.state)) {
    throw new Refusal(
      'conflict',
      'This information report is submitted or approved: it can be changed once it is returned',
    );
  }
  if (command.includeContact) requireConsent(state);
  return [{ type: 'InformationReportSaved', ...saved, revision: expectedRevision + 1 }];
};

/** The report that is about to be built or sent. Refuses one that nobody approved. */
export const approvedReport = (state: CaseState, reportId: ReportId): InformationReportState => {
  const report = state.reports[reportId];
  if (!report) throw notFound('information report');
  if (report.state !== 'approved' && report.state !== 'built' && report.state !== 'set-aside') {
    throw new Refusal('conflict', 'This information report is not approved');
  }
  return report;
};

/** Freezes an approved revision under its URN; a second call for the same digest changes nothing. */
export const buildInformationReport = (
  state: CaseState,
  command: { reportId: ReportId; urn: string; sha256: string; frozen: ContentRef },
): readonly CaseEvent[] => {
  const report = approvedReport(state, command.reportId);
  if (report.state === 'built' && report.built?.sha256 === command.sha256) return [];
  return [{ type: 'InformationReportBuilt', ...command, revision: report.revision }];
};
