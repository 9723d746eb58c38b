import { makeDrills } from '../../container/drills.ts';
import { createRecordDrillHandler } from './handler.ts';

export const handler = createRecordDrillHandler({ drills: makeDrills() });
