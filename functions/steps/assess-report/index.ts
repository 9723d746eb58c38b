import { makeDuplicates } from '../../container/duplicates.ts';
import { makeCases, makeContent } from '../../container/stores.ts';
import { createAssessReportHandler } from './handler.ts';

export const handler = createAssessReportHandler({
  cases: makeCases(),
  content: makeContent(),
  duplicates: makeDuplicates(),
});
