import { createReadLog, type ReadLog } from '../adapters/read-log.ts';
import { makeLedger, newId, now } from './stores.ts';

export const makeReadLog = (): ReadLog => createReadLog({ ledger: makeLedger(), now, newId });
