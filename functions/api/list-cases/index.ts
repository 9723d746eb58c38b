import { makeProjections, now } from '../../container/stores.ts';
import { createListCasesHandler } from './handler.ts';

export const handler = createListCasesHandler({ projections: makeProjections(), now });
