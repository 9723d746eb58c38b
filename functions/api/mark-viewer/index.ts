import { makeViewers, now } from '../../container/stores.ts';
import { createMarkViewerHandler } from './handler.ts';

export const handler = createMarkViewerHandler({ viewers: makeViewers(), now });
