import { makeEntries } from '../../container/force-entries.ts';
import { createGetForceHandler } from './handler.ts';

export const handler = createGetForceHandler({ entries: makeEntries() });
