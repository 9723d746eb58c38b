import type { RuleOutcome, Signpost, UrgencyLevel } from '../assessment.ts';
import { notPolicing } from '../lexicon/people.ts';
import type { Reading } from '../reading.ts';
import { standingOf } from '../subjects.ts';

/** What the other rules made of the report, by rule id. */
export type Findings = {
  readonly outcomes: ReadonlyMap<string, RuleOutcome>;
  readonly urgency: UrgencyLevel;
};

/** Whether a signpost helps this reporter. Several may. */
export type SignpostRule = {
  readonly signpost: Signpost;
  holds(reading: Reading, findings: Findings): boolean;
};

/** Whether the rule of this id is not met. */
export const fails = ({ outcomes }: Findings, id: string): boolean => outcomes.get(id)?.result === 'not-met';

/** Somebody with some power is meant who is not in policing. */
export const isOutside = (reading: Reading): boolean =>
  reading.report.subjects.some((subject) => standingOf(subject) === 'outside') ||
  reading.find(notPolicing).length > 0;
