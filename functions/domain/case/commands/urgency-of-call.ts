import type { UrgencyLevel } from '../../assessment/assessment.ts';
import type { ForceId } from '../../force/forces.ts';
import type { ReportId } from '../../ids.ts';
import { invalidEach } from '../../refusal.ts';
import { type CaseState, type InformationReportState, tasksOf } from '../state.ts';

/** The urgency that each information report of a case states, as it was last saved. */
export type StatedUrgencies = Readonly<Record<string, UrgencyLevel>>;

const message =
  'This force is told by phone that somebody is in danger: mark the report that follows as immediate';

/** Forces that a review in fast time decided to ring. */
const forcesRung = (state: CaseState): ReadonlySet<ForceId> =>
  new Set(
    tasksOf(state).flatMap(({ kind, answer }) =>
      kind === 'fast-time-review' && answer?.decision === 'confirm' ? (answer.codes.forceIds ?? []) : [],
    ),
  );

const goesOut = ({ state }: InformationReportState): boolean => state !== 'draft' && state !== 'set-aside';

/**
 * The PDF that follows a call is marked URGENT: of the reports for a force that is rung, one says so. Throws Refusal
 * (invalid) naming the reports in `deciding` of which one has to.
 */
export const requireUrgencyOfCall = (
  state: CaseState,
  deciding: readonly ReportId[],
  stated: StatedUrgencies,
): void => {
  const reports = Object.values(state.reports).filter(
    (report) => goesOut(report) || deciding.includes(report.reportId),
  );
  const unmarked = [...forcesRung(state)].flatMap((forceId) => {
    const toForce = reports.filter((report) => report.forceId === forceId);
    const isMarked = toForce.some(({ reportId }) => stated[reportId] === 'immediate');
    return isMarked ? [] : toForce.filter(({ reportId }) => deciding.includes(reportId));
  });
  if (unmarked.length === 0) return;
  throw invalidEach(
    unmarked.map(({ reportId }) => ({ path: `informationReports.${reportId}.urgency`, message })),
  );
};
