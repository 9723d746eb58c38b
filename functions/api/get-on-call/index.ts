import { makeOnCall } from '../../container/on-call.ts';
import { makeReadLog } from '../../container/read-log.ts';
import { createGetOnCallHandler } from './handler.ts';

export const handler = createGetOnCallHandler({ onCall: makeOnCall(), reads: makeReadLog() });
