import { createFollowUpReader } from '../../adapters/follow-up-reader.ts';
import { identitySecret } from '../../container/secret.ts';
import { makeCases, makeContent, makeProjections } from '../../container/stores.ts';
import { createOpenFollowUpHandler } from './handler.ts';

export const handler = createOpenFollowUpHandler({
  followUp: createFollowUpReader({
    secret: identitySecret,
    cases: makeCases(),
    content: makeContent(),
    projections: makeProjections(),
  }),
});
