import { env } from '../../container/env.ts';
import { makeReportChecks } from '../../container/report-checks.ts';
import { serviceFromEnv } from '../../contracts/service.ts';
import { createSubmitReportCheckHandler } from './handler.ts';

export const handler = createSubmitReportCheckHandler({
  service: serviceFromEnv.parse(env('SERVICE')),
  reportChecks: makeReportChecks(),
});
