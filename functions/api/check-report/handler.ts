import { z } from 'zod';
import type { ReportChecks } from '../../adapters/report-checks.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

const bodySchema = z.strictObject({
  code: z.string().max(60),
  sha256: z.string().regex(/^[0-9a-fA-F]{64}$/, 'Send the SHA-256 of the file: 64 hexadecimal digits'),
});

/** POST /api/report-checks: whether a PDF is the one that was sent, and nothing else. */
export const createCheckReportHandler = (deps: { reportChecks: ReportChecks }) =>
  createApiHandler({
    body: bodySchema,
    handle: async ({ body }) => json(200, { genuine: await deps.reportChecks.check(body) }),
  });
