import { makeDesk } from '../../container/desk.ts';
import { makeContent, newId } from '../../container/stores.ts';
import { createAskReporterHandler } from './handler.ts';

export const handler = createAskReporterHandler({ desk: makeDesk(), content: makeContent(), newId });
