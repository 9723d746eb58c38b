import { makeReadLog } from '../../container/read-log.ts';
import { makeLedger } from '../../container/stores.ts';
import { createVerifyLedgerHandler } from './handler.ts';

export const handler = createVerifyLedgerHandler({ ledger: makeLedger(), reads: makeReadLog() });
