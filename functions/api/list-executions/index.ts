import { makeExecutionHistory } from '../../container/execution-history.ts';
import { createListExecutionsHandler } from './handler.ts';

export const handler = createListExecutionsHandler({ history: makeExecutionHistory() });
