import { makeDesk } from '../../container/desk.ts';
import { newId } from '../../container/stores.ts';
import { createAssignTaskHandler } from './handler.ts';

export const handler = createAssignTaskHandler({ desk: makeDesk(), newId });
