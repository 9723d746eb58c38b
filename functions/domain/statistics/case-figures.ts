import { DateTime } from 'luxon';
import { isDelivered } from '../case/delivery.ts';
import type { Outcome } from '../case/events.ts';
import { type CaseState, type InformationReportState, reportsOf, tasksOf } from '../case/state.ts';
import { dueAt } from '../clocks/due.ts';
import type { ForceId } from '../force/forces.ts';

/** Where a report stands, in the words of the published figures. */
export const standings = [
  'being-assessed',
  'passed-on',
  'below-threshold',
  'same-report',
  'spam-or-test',
] as const;
export type Standing = (typeof standings)[number];

/** One information report that reached its recipient. */
export interface SentFigures {
  /** Null where it went to another recipient than the force. */
  readonly forceId: ForceId | null;
  readonly outcome: Outcome | 'none-yet';
  /** Null while its acknowledgement is not due yet. */
  readonly acknowledgedInTime: boolean | null;
}

/** What one case adds to the figures. */
export interface CaseFigures {
  /** YYYY-MM, in UK local time. */
  readonly month: string;
  readonly channel: CaseState['received']['channel'];
  readonly standing: Standing;
  readonly sent: readonly SentFigures[];
}

const closedAsSpam = (state: CaseState): boolean =>
  tasksOf(state)
    .filter((task) => task.kind === 'triage' && task.answer)
    .at(-1)?.answer?.codes.reasonCode === 'spam';

const standingOf = (state: CaseState, sent: number): Standing => {
  if (sent > 0) return 'passed-on';
  if (!state.closed) return 'being-assessed';
  if (state.closed.reason === 'same-report') return 'same-report';
  return closedAsSpam(state) ? 'spam-or-test' : 'below-threshold';
};

/** The clock runs from the first attempt: its time is kept to the hour, so a report is late an hour too early at worst. */
const isInTime = (state: CaseState, report: InformationReportState, now: string): boolean | null => {
  const openedAt = report.attempts[0]?.at ?? state.receivedAt;
  const due = Date.parse(dueAt({ kind: 'acknowledgement', urgency: state.urgency, openedAt }));
  if (report.acknowledgedAt) return Date.parse(report.acknowledgedAt) <= due;
  return Date.parse(now) > due ? false : null;
};

/** What a case adds to the figures at `now` (ISO 8601 in UTC). */
export const figuresOf = (state: CaseState, now: string): CaseFigures => {
  const delivered = reportsOf(state).filter((report) => isDelivered(state, report));
  return {
    month: DateTime.fromISO(state.receivedAt, { zone: 'Europe/London' }).toFormat('yyyy-MM'),
    channel: state.received.channel,
    standing: standingOf(state, delivered.length),
    sent: delivered.map((report) => ({
      forceId: report.recipientId ? null : report.forceId,
      outcome: report.outcomes.at(-1)?.outcome ?? 'none-yet',
      acknowledgedInTime: isInTime(state, report, now),
    })),
  };
};
