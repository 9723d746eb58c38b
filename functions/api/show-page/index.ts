import { randomBytes } from 'node:crypto';
import { env } from '../../container/env.ts';
import { identitySecret } from '../../container/secret.ts';
import { serviceFromEnv } from '../../contracts/service.ts';
import { createShowPageHandler } from './handler.ts';

export const handler = createShowPageHandler({
  service: serviceFromEnv.parse(env('SERVICE')),
  secret: identitySecret,
  now: Date.now,
  newKey: () => randomBytes(16).toString('hex'),
});
