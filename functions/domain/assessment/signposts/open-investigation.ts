import { isReporterInPolicing } from '../stance.ts';
import { fails, type SignpostRule } from './signpost-rule.ts';

/** An appeal, or a complaint still open: the review body named in the outcome letter. */
export const openInvestigation: SignpostRule = {
  signpost: 'open-investigation',
  holds: (reading, findings) => fails(findings, 'T3-open-case') && !isReporterInPolicing(reading),
};
