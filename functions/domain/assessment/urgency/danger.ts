import { imminent, past } from '../lexicon/danger.ts';
import type { Reading, Span } from '../reading.ts';
import { met, notMet, type Verdict } from '../rule.ts';

/** The reporter ticked that somebody is in danger. */
export const saidYes = (reading: Reading): boolean => reading.report.risk?.someoneInDanger === 'yes';

/** Words of the past outweigh those of now. */
const soundsPast = (reading: Reading): boolean =>
  reading.report.when?.ongoing !== true &&
  reading.find(past).length > 0 &&
  reading.find(past).length >= reading.find(imminent).length;

/** The past does not count: it is over, or the person is out of reach. */
export const isOver = (reading: Reading): boolean =>
  !saidYes(reading) && (reading.report.when?.ongoing === false || soundsPast(reading));

/** Met by these words where the rule holds, or not met for want of what `missing` names. */
export const judgeDanger = (holds: boolean, spans: readonly Span[], missing: string): Verdict =>
  holds && spans.length > 0 ? met(spans) : notMet(missing);
