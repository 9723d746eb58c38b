import { makeReadLog } from '../../container/read-log.ts';
import { makeReportPrinter } from '../../container/report-printer.ts';
import { makeCases, makeContent, now } from '../../container/stores.ts';
import { createGetInformationReportHandler } from './handler.ts';

export const handler = createGetInformationReportHandler({
  cases: makeCases(),
  content: makeContent(),
  reads: makeReadLog(),
  printer: makeReportPrinter(),
  now,
});
