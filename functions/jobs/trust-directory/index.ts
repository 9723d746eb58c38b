import { createRosterImport } from '../../adapters/roster-import.ts';
import { makeOnCall } from '../../container/on-call.ts';
import { makeContent, makeDirectories, makeDirectory } from '../../container/stores.ts';
import { createTrustDirectoryHandler } from './handler.ts';

export const handler = createTrustDirectoryHandler({
  directory: makeDirectory(),
  rosters: createRosterImport({ directories: makeDirectories(), content: makeContent() }),
  onCall: makeOnCall(),
});
