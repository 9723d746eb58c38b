import { makeEntries } from '../../container/force-entries.ts';
import { newId } from '../../container/stores.ts';
import { createSaveForceHandler } from './handler.ts';

export const handler = createSaveForceHandler({ entries: makeEntries(), newId });
