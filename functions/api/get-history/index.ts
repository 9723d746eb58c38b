import { makeExecutionHistory } from '../../container/execution-history.ts';
import { makeReadLog } from '../../container/read-log.ts';
import { createGetHistoryHandler } from './handler.ts';

export const handler = createGetHistoryHandler({ history: makeExecutionHistory(), reads: makeReadLog() });
