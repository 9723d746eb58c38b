import { makeExecutionHistory } from '../../container/execution-history.ts';
import { makeCases } from '../../container/stores.ts';
import { createListRoundsHandler } from './handler.ts';

export const handler = createListRoundsHandler({ cases: makeCases(), history: makeExecutionHistory() });
