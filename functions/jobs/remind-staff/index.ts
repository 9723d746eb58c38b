import { makeDesk } from '../../container/desk.ts';
import { makeProjections, now } from '../../container/stores.ts';
import { createRemindStaffHandler } from './handler.ts';

export const handler = createRemindStaffHandler({ desk: makeDesk(), projections: makeProjections(), now });
