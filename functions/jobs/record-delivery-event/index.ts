import { makeDesk } from '../../container/desk.ts';
import { makeDirectories } from '../../container/stores.ts';
import { createRecordDeliveryEventHandler } from './handler.ts';

export const handler = createRecordDeliveryEventHandler({ desk: makeDesk(), directories: makeDirectories() });
