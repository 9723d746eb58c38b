import { ordinaryCrime } from '../lexicon/crimes.ts';
import { formerPolicing } from '../lexicon/people.ts';
import type { Reading } from '../reading.ts';
import { nothingTold } from '../rule.ts';
import { type Findings, fails, isOutside, type SignpostRule } from './signpost-rule.ts';

/** Nobody in policing is meant, and something is told. */
const isCrime = (reading: Reading, findings: Findings): boolean =>
  fails(findings, 'T2-subject') &&
  !isOutside(reading) &&
  nothingTold(reading) === undefined &&
  (reading.report.subjects.length === 0 || reading.find(ordinaryCrime).length > 0) &&
  reading.find(formerPolicing).length === 0;

/** What is told is of a crime by a member of the public: for the force's website or the charity's main line. */
export const crimeReport: SignpostRule = {
  signpost: 'crime-report',
  holds: (reading, findings) =>
    isCrime(reading, findings) &&
    findings.urgency !== 'immediate' &&
    !fails(findings, 'T3-service-complaint') &&
    !fails(findings, 'T3-open-case'),
};
