import { makeDrills } from '../../container/drills.ts';
import { env } from '../../container/env.ts';
import { newId } from '../../container/stores.ts';
import { serviceFromEnv } from '../../contracts/service.ts';
import { createStartDrillHandler } from './handler.ts';

export const handler = createStartDrillHandler({
  drills: makeDrills(),
  newId,
  originator: serviceFromEnv.parse(env('SERVICE')).originator,
});
