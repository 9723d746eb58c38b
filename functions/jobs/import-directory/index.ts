import { makeDirectory } from '../../container/stores.ts';
import { createImportDirectoryHandler } from './handler.ts';

export const handler = createImportDirectoryHandler({ directory: makeDirectory() });
