import { makeDrills } from '../../container/drills.ts';
import { makeEntries } from '../../container/force-entries.ts';
import { makeReadLog } from '../../container/read-log.ts';
import { createGetForceHandler } from './handler.ts';

export const handler = createGetForceHandler({
  entries: makeEntries(),
  drills: makeDrills(),
  reads: makeReadLog(),
});
