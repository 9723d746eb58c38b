import type { WriteUps } from '../../adapters/write-ups.ts';
import { casePathSchema } from '../../contracts/paths.ts';
import { derivedId } from '../../domain/hash.ts';
import { reportIdSchema } from '../../domain/ids.ts';
import { informationReportSchema } from '../../domain/information-report/information-report.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { optionalIdempotencyKey } from '../../http/idempotency.ts';
import { json } from '../../http/problem.ts';

/** POST /api/cases/{caseId}/information-reports: the first revision of a write-up for one force. */
export const createCreateInformationReportHandler = (deps: { writeUps: WriteUps; newId: () => string }) =>
  createApiHandler({
    roles: ['analyst', 'supervisor'],
    path: casePathSchema,
    body: informationReportSchema,
    handle: async ({ path: { caseId }, body: report, staff, header }) => {
      const key = optionalIdempotencyKey(header('idempotency-key')) ?? deps.newId();
      const commandId = derivedId('create-report', caseId, staff.id, key, JSON.stringify(report));
      const reportId = reportIdSchema.parse(derivedId('report', commandId));
      const revision = await deps.writeUps.save({
        caseId,
        reportId,
        report,
        commandId,
        expectedRevision: 0,
        staffId: staff.id,
      });
      return json(201, { reportId, revision }, { etag: `"${revision}"` });
    },
  });
