import type { RuleOutcome, Signpost, UrgencyLevel } from '../assessment.ts';
import { ordinaryCrime } from '../lexicon/crimes.ts';
import { formerPolicing, notPolicing } from '../lexicon/people.ts';
import type { Reading } from '../reading.ts';
import { nothingTold } from '../rule.ts';
import { isReporterInPolicing } from '../stance.ts';
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

const fails = ({ outcomes }: Findings, id: string): boolean => outcomes.get(id)?.result === 'not-met';

const isOutside = (reading: Reading): boolean =>
  reading.report.subjects.some((subject) => standingOf(subject) === 'outside') ||
  reading.find(notPolicing).length > 0;

/** Nobody in policing is meant and it is no complaint: what is told is for the police or the charity's main line. */
const isCrime = (reading: Reading, findings: Findings): boolean =>
  fails(findings, 'T2-subject') &&
  !isOutside(reading) &&
  nothingTold(reading) === undefined &&
  (reading.report.subjects.length === 0 || reading.find(ordinaryCrime).length > 0) &&
  reading.find(formerPolicing).length === 0;

const isComplaint = (findings: Findings): boolean => fails(findings, 'T3-service-complaint');

/** The rules, in the order in which signposts are shown. */
export const signpostRules: readonly SignpostRule[] = [
  { signpost: '999', holds: (_reading, findings) => findings.urgency === 'immediate' },
  {
    signpost: 'crime-report',
    holds: (reading, findings) =>
      isCrime(reading, findings) &&
      findings.urgency !== 'immediate' &&
      !isComplaint(findings) &&
      !fails(findings, 'T3-open-case'),
  },
  {
    signpost: 'force-complaint',
    holds: (reading, findings) =>
      isComplaint(findings) &&
      !fails(findings, 'T3-open-case') &&
      !isReporterInPolicing(reading) &&
      !(fails(findings, 'T2-subject') && isOutside(reading)),
  },
  {
    signpost: 'open-investigation',
    holds: (reading, findings) => fails(findings, 'T3-open-case') && !isReporterInPolicing(reading),
  },
  { signpost: 'police-integrity-line', holds: isReporterInPolicing },
  {
    signpost: 'not-policing',
    holds: (reading, findings) =>
      fails(findings, 'T2-subject') && isOutside(reading) && !fails(findings, 'T3-open-case'),
  },
];
