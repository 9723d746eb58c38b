import { createFollowUp, type FollowUp } from '../adapters/follow-up.ts';
import { makeDesk } from './desk.ts';
import { identitySecret } from './secret.ts';
import { makeCases, makeContent, makeProjections } from './stores.ts';

export const makeFollowUp = (): FollowUp =>
  createFollowUp({
    secret: identitySecret,
    cases: makeCases(),
    content: makeContent(),
    projections: makeProjections(),
    desk: makeDesk(),
  });
