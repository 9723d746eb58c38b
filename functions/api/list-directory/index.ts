import { makeDirectories } from '../../container/stores.ts';
import { createListDirectoryHandler } from './handler.ts';

export const handler = createListDirectoryHandler({ directories: makeDirectories() });
