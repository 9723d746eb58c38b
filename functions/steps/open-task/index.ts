import { makeDesk } from '../../container/desk.ts';
import { makeCases, makeProjections, makeTokens, now } from '../../container/stores.ts';
import { createOpenTaskHandler } from './handler.ts';

export const handler = createOpenTaskHandler({
  cases: makeCases(),
  desk: makeDesk(),
  tokens: makeTokens(),
  projections: makeProjections(),
  now,
});
