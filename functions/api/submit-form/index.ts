import { randomBytes } from 'node:crypto';
import { env } from '../../container/env.ts';
import { makeIntake } from '../../container/intake.ts';
import { identitySecret } from '../../container/secret.ts';
import { serviceFromEnv } from '../../contracts/service.ts';
import { createSubmitFormHandler } from './handler.ts';

export const handler = createSubmitFormHandler({
  service: serviceFromEnv.parse(env('SERVICE')),
  intake: makeIntake(),
  secret: identitySecret,
  now: Date.now,
  newKey: () => randomBytes(16).toString('hex'),
});
