import { DateTime } from 'luxon';
import { z } from 'zod';
import { isDelivered } from '../case/delivery.ts';
import { channelSchema, outcomes } from '../case/events.ts';
import { type CaseState, type InformationReportState, reportsOf, tasksOf } from '../case/state.ts';
import { taskDueAt } from '../case/task-due.ts';
import { forceIdSchema } from '../force/forces.ts';

/** Where a report stands, in the words of the published figures. */
export const standings = [
  'being-assessed',
  'passed-on',
  'below-threshold',
  'same-report',
  'spam-or-test',
] as const;
export type Standing = (typeof standings)[number];

const sentFiguresSchema = z.object({
  /** Null where it went to another recipient than the force. */
  forceId: forceIdSchema.nullable(),
  outcome: z.enum([...outcomes, 'none-yet']),
  /** When its acknowledgement is or was due, and when it came. ISO 8601 in UTC. */
  dueAt: z.iso.datetime(),
  acknowledgedAt: z.iso.datetime().nullable(),
});
/** One information report that reached its recipient. */
export type SentFigures = z.infer<typeof sentFiguresSchema>;

/** What one case adds to the figures, as its commits say: the same at whatever time it is counted. */
export const caseFiguresSchema = z.object({
  /** YYYY-MM, in UK local time. */
  month: z.string(),
  channel: channelSchema,
  standing: z.enum(standings),
  sent: z.array(sentFiguresSchema),
});
export type CaseFigures = z.infer<typeof caseFiguresSchema>;

/** Counts up when the same commits come to mean other figures: then all cases are read again. */
export const caseFiguresVersion = 2;

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
const acknowledgementDue = (state: CaseState, report: InformationReportState): string => {
  const openedAt = report.attempts[0]?.at ?? state.receivedAt;
  return taskDueAt(state, { kind: 'acknowledgement', reportId: report.reportId }, openedAt);
};

/** Whether it was acknowledged in time; null while that is not due yet at `now` (ISO 8601 in UTC). */
export const isInTime = ({ dueAt: due, acknowledgedAt }: SentFigures, now: string): boolean | null => {
  if (acknowledgedAt) return Date.parse(acknowledgedAt) <= Date.parse(due);
  return Date.parse(now) > Date.parse(due) ? false : null;
};

/** What a case adds to the figures. */
export const figuresOf = (state: CaseState): CaseFigures => {
  const delivered = reportsOf(state).filter((report) => isDelivered(state, report));
  return {
    month: DateTime.fromISO(state.receivedAt, { zone: 'Europe/London' }).toFormat('yyyy-MM'),
    channel: state.received.channel,
    standing: standingOf(state, delivered.length),
    sent: delivered.map((report) => ({
      forceId: report.recipientId ? null : report.forceId,
      outcome: report.outcomes.at(-1)?.outcome ?? 'none-yet',
      dueAt: acknowledgementDue(state, report),
      acknowledgedAt: report.acknowledgedAt,
    })),
  };
};
