import type { StaffNames } from '../../adapters/staff-names.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

/**
 * GET /api/staff: what colleagues are called, by the ids that cases and the ledger hold. Ids and names, nothing else of
 * anybody's account; it opens no case, so that no read is recorded.
 */
export const createListStaffHandler = (deps: { staffNames: StaffNames }) =>
  createApiHandler({
    roles: ['analyst', 'supervisor', 'auditor'],
    handle: async () => json(200, { staff: await deps.staffNames.list() }),
  });
