import { makeReportChecks } from '../../container/report-checks.ts';
import { createCheckReportHandler } from './handler.ts';

export const handler = createCheckReportHandler({ reportChecks: makeReportChecks() });
