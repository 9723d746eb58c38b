import { makeDesk } from '../../container/desk.ts';
import { createRecordDeliveryEventHandler } from './handler.ts';

export const handler = createRecordDeliveryEventHandler({ desk: makeDesk() });
