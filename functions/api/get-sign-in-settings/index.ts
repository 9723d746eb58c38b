import { env } from '../../container/env.ts';
import { serviceFromEnv } from '../../contracts/service.ts';
import { createGetSignInSettingsHandler } from './handler.ts';

export const handler = createGetSignInSettingsHandler({
  issuer: env('ISSUER_URL'),
  clientId: env('CLIENT_ID'),
  stage: serviceFromEnv.parse(env('SERVICE')).stage,
});
