import { z } from 'zod';
import type { ProjectionStore } from '../../adapters/projection-store.ts';
import type { ReadLog } from '../../adapters/read-log.ts';
import { parseReference } from '../../domain/ids.ts';
import { notFound } from '../../domain/refusal.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

const bodySchema = z.strictObject({
  reference: z.string().transform((text, context) => {
    const reference = parseReference(text);
    if (reference !== null) return reference;
    context.addIssue({ code: 'custom', message: 'Give a whole reference, for example R-ABCD-234567' });
    return z.NEVER;
  }),
});

/** POST /api/case-lookups: the case of a reference, however it is typed, once the look-up is recorded. It stands in no address. */
export const createFindCaseHandler = (deps: {
  projections: Pick<ProjectionStore, 'caseOfReference'>;
  reads: ReadLog;
}) =>
  createApiHandler({
    roles: ['analyst', 'supervisor'],
    body: bodySchema,
    handle: async ({ body: { reference }, staff }) => {
      const caseId = await deps.projections.caseOfReference(reference);
      if (!caseId) throw notFound('reference');
      await deps.reads.record(staff.id, { type: 'CaseLookedUp', caseId });
      return json(200, { caseId });
    },
  });
