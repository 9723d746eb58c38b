import { makeDesk } from '../../container/desk.ts';
import { makeReportPrinter } from '../../container/report-printer.ts';
import { makeCases, makeContent, now } from '../../container/stores.ts';
import { createBuildInformationReportHandler } from './handler.ts';

export const handler = createBuildInformationReportHandler({
  cases: makeCases(),
  content: makeContent(),
  desk: makeDesk(),
  printer: makeReportPrinter(),
  now,
});
