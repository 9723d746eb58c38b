import { makeDesk } from '../../container/desk.ts';
import { createRecordDisseminationHandler } from './handler.ts';

export const handler = createRecordDisseminationHandler({ desk: makeDesk() });
