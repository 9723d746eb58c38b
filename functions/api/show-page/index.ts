import { randomBytes } from 'node:crypto';
import { createStatistics } from '../../adapters/statistics.ts';
import { env } from '../../container/env.ts';
import { identitySecret } from '../../container/secret.ts';
import { makeLedger } from '../../container/stores.ts';
import { serviceFromEnv } from '../../contracts/service.ts';
import { createShowPageHandler } from './handler.ts';

export const handler = createShowPageHandler({
  service: serviceFromEnv.parse(env('SERVICE')),
  secret: identitySecret,
  statistics: createStatistics({ ledger: makeLedger() }),
  now: Date.now,
  newKey: () => randomBytes(16).toString('hex'),
});
