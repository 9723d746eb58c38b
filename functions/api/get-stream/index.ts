import { makeReadLog } from '../../container/read-log.ts';
import { makeLedger } from '../../container/stores.ts';
import { createGetStreamHandler } from './handler.ts';

export const handler = createGetStreamHandler({ ledger: makeLedger(), reads: makeReadLog() });
