import { makeDuplicates } from '../../container/duplicates.ts';
import { makeEntries } from '../../container/force-entries.ts';
import { makeOnCall } from '../../container/on-call.ts';
import { makeReadLog } from '../../container/read-log.ts';
import { makeCases, makeContent, makeTokens, now } from '../../container/stores.ts';
import { createGetCaseHandler } from './handler.ts';

export const handler = createGetCaseHandler({
  cases: makeCases(),
  content: makeContent(),
  tokens: makeTokens(),
  reads: makeReadLog(),
  duplicates: makeDuplicates(),
  entries: makeEntries(),
  onCall: makeOnCall(),
  now,
});
