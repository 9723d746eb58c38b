import { makeOnCall } from '../../container/on-call.ts';
import { newId } from '../../container/stores.ts';
import { createSaveOnCallHandler } from './handler.ts';

export const handler = createSaveOnCallHandler({ onCall: makeOnCall(), newId });
