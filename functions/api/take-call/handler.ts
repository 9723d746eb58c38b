import { z } from 'zod';
import type { Intake } from '../../adapters/intake.ts';
import { reportSchema } from '../../domain/report/report.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { requireIdempotencyKey } from '../../http/idempotency.ts';
import { json } from '../../http/problem.ts';

const callSchema = reportSchema.extend({ channel: z.literal('telephone') });

/** POST /api/cases: a report taken by phone, kept as every other. */
export const createTakeCallHandler = (deps: { intake: Intake }) =>
  createApiHandler({
    roles: ['call-handler', 'analyst', 'supervisor'],
    body: callSchema,
    handle: async ({ body: { channel, ...report }, header }) => {
      const idempotencyKey = requireIdempotencyKey(header('idempotency-key'));
      return json(201, await deps.intake.accept({ report, idempotencyKey, channel, suspicions: [] }));
    },
  });
