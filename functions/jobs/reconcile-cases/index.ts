import { makeDesk } from '../../container/desk.ts';
import { makeLedger, now } from '../../container/stores.ts';
import { createReconcileCasesHandler } from './handler.ts';

export const handler = createReconcileCasesHandler({ ledger: makeLedger(), desk: makeDesk(), now });
