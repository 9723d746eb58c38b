import { z } from 'zod';
import type { Drafts } from '../../adapters/drafts.ts';
import type { Intake } from '../../adapters/intake.ts';
import { reportSchema } from '../../domain/report/report.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { requireIdempotencyKey } from '../../http/idempotency.ts';
import { json } from '../../http/problem.ts';

const callSchema = reportSchema.extend({ channel: z.literal('telephone') });

interface Deps {
  readonly intake: Intake;
  readonly drafts: Pick<Drafts, 'endKept'>;
  readonly onUnsettled: (errorName: string) => void;
}

/** A report that is kept is never reported as failed: a draft that stays behind is listed as abandoned. */
const endDraft = async (deps: Deps, draftId: string, staffId: string): Promise<void> => {
  try {
    await deps.drafts.endKept(draftId, staffId);
  } catch (error) {
    deps.onUnsettled(error instanceof Error ? error.name : 'unknown');
  }
};

/** POST /api/cases: a report taken by phone, kept as every other. The draft of the same key ends. */
export const createTakeCallHandler = (deps: Deps) =>
  createApiHandler({
    roles: ['call-handler', 'analyst', 'supervisor'],
    body: callSchema,
    handle: async ({ body: { channel, ...report }, header, staff }) => {
      const idempotencyKey = requireIdempotencyKey(header('idempotency-key'));
      const kept = await deps.intake.accept({ report, idempotencyKey, channel, suspicions: [] });
      await endDraft(deps, idempotencyKey, staff.id);
      return json(201, kept);
    },
  });
