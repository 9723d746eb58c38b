import { createReportChecks, type ReportChecks } from '../adapters/report-checks.ts';
import { makeCases, makeTokens, now } from './stores.ts';

export const makeReportChecks = (): ReportChecks =>
  createReportChecks({ cases: makeCases(), tokens: makeTokens(), now });
