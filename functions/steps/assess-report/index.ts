import { makeDuplicates } from '../../container/duplicates.ts';
import { makeSpam } from '../../container/spam.ts';
import { makeCases, makeContent } from '../../container/stores.ts';
import { createAssessReportHandler } from './handler.ts';

export const handler = createAssessReportHandler({
  cases: makeCases(),
  content: makeContent(),
  duplicates: makeDuplicates(),
  spam: makeSpam(),
});
