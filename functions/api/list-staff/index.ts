import { makeStaffNames } from '../../container/staff-names.ts';
import { createListStaffHandler } from './handler.ts';

export const handler = createListStaffHandler({ staffNames: makeStaffNames() });
