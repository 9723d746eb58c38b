import { makeReadLog } from '../../container/read-log.ts';
import { makeProjections } from '../../container/stores.ts';
import { createFindCaseHandler } from './handler.ts';

export const handler = createFindCaseHandler({ projections: makeProjections(), reads: makeReadLog() });
