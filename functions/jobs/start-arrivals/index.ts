import { makeProjections } from '../../container/stores.ts';
import { makeStarter } from '../../container/workflow.ts';
import { createStartArrivalsHandler } from './handler.ts';

export const handler = createStartArrivalsHandler({
  projections: makeProjections(),
  workflow: makeStarter(),
});
