import { renderInformationReport } from '../adapters/pdf/render-information-report.ts';
import { createReportPrinter, type ReportPrinter } from '../adapters/report-printer.ts';
import { serviceFromEnv } from '../contracts/service.ts';
import { env } from './env.ts';
import { identitySecret } from './secret.ts';

export const makeReportPrinter = (): ReportPrinter =>
  createReportPrinter({
    service: serviceFromEnv.parse(env('SERVICE')),
    siteUrl: env('SITE_URL'),
    secret: identitySecret,
    render: renderInformationReport,
  });
