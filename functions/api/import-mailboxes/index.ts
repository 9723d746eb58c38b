import { makeImports } from '../../container/force-entries.ts';
import { createImportMailboxesHandler } from './handler.ts';

export const handler = createImportMailboxesHandler({ imports: makeImports() });
