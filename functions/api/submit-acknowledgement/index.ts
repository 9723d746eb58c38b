import { makeAcknowledgements } from '../../container/acknowledgements.ts';
import { env } from '../../container/env.ts';
import { serviceFromEnv } from '../../contracts/service.ts';
import { createSubmitAcknowledgementHandler } from './handler.ts';

export const handler = createSubmitAcknowledgementHandler({
  service: serviceFromEnv.parse(env('SERVICE')),
  acknowledgements: makeAcknowledgements(),
});
