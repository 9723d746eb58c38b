import type { OnCall } from '../../adapters/on-call.ts';
import type { ReadLog } from '../../adapters/read-log.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

/** GET /api/on-call: who is on call now, once the read is recorded; for supervisors the roster and its gaps as well. */
export const createGetOnCallHandler = (deps: { onCall: OnCall; reads: ReadLog }) =>
  createApiHandler({
    roles: ['analyst', 'supervisor'],
    handle: async ({ staff }) => {
      const view = await deps.onCall.view();
      await deps.reads.record(staff.id, { type: 'OnCallRead' });
      const shown = staff.roles.includes('supervisor') ? view : { ...view, roster: null };
      return json(200, shown, { etag: `"${view.version}"` });
    },
  });
