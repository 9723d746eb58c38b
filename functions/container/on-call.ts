import { createOnCall, type OnCall } from '../adapters/on-call.ts';
import { makeContent, makeLedger, now } from './stores.ts';

export const makeOnCall = (): OnCall => createOnCall({ ledger: makeLedger(), content: makeContent(), now });
