import { makeProjections, makeViewers, now } from '../../container/stores.ts';
import { createMarkViewerHandler } from './handler.ts';

export const handler = createMarkViewerHandler({
  projections: makeProjections(),
  viewers: makeViewers(),
  now,
});
