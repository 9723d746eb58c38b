import { isReporterInPolicing } from '../stance.ts';
import type { SignpostRule } from './signpost-rule.ts';

/** The reporter works in policing: the Police Integrity Line is offered, and the report never refused. */
export const policeIntegrityLine: SignpostRule = {
  signpost: 'police-integrity-line',
  holds: isReporterInPolicing,
};
