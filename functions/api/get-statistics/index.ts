import { createStatistics } from '../../adapters/statistics.ts';
import { env } from '../../container/env.ts';
import { makeLedger } from '../../container/stores.ts';
import { serviceFromEnv } from '../../contracts/service.ts';
import { createGetStatisticsHandler } from './handler.ts';

export const handler = createGetStatisticsHandler({
  statistics: createStatistics({ ledger: makeLedger() }),
  service: serviceFromEnv.parse(env('SERVICE')),
});
