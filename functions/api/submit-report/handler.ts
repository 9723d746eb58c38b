import type { Intake } from '../../adapters/intake.ts';
import { reportSchema } from '../../domain/report/report.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { requireIdempotencyKey } from '../../http/idempotency.ts';
import { json } from '../../http/problem.ts';

/** POST /api/reports: 201 with reference and receipt once the report is kept. */
export const createSubmitReportHandler = (deps: { intake: Intake }) =>
  createApiHandler({
    body: reportSchema,
    handle: async ({ body: report, header }) => {
      const idempotencyKey = requireIdempotencyKey(header('idempotency-key'));
      return json(201, await deps.intake.accept({ report, idempotencyKey, channel: 'api', suspicions: [] }));
    },
  });
