import { makeDirectory } from '../../container/stores.ts';
import { createGetForceHandler } from './handler.ts';

export const handler = createGetForceHandler({ directory: makeDirectory() });
