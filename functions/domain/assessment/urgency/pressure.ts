import { policingRole } from '../lexicon/people.ts';
import type { Reading, Span } from '../reading.ts';
import { met, notMet, type Verdict } from '../rule.ts';
import { isServiceComplaint } from '../stance.ts';

/** Somebody in policing is meant, and it is no complaint of service. */
export const aboutPolicing = (reading: Reading): boolean =>
  (reading.find(policingRole).length > 0 ||
    reading.report.subjects.some((subject) => subject.role !== 'unknown')) &&
  !isServiceComplaint(reading);

/** The form says that it does not go on. */
export const isFinished = (reading: Reading): boolean => reading.report.when?.ongoing === false;

/** Met by these words in a report about policing that is no complaint of service. */
export const judgePressure = (reading: Reading, spans: readonly Span[], missing: string): Verdict =>
  aboutPolicing(reading) && spans.length > 0 ? met(spans) : notMet(missing);
