import type { WriteUps } from '../../adapters/write-ups.ts';
import { reportPathSchema } from '../../contracts/paths.ts';
import { informationReportSchema } from '../../domain/information-report/information-report.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { requireVersion } from '../../http/if-match.ts';
import { json } from '../../http/problem.ts';

/** PUT /api/cases/{caseId}/information-reports/{reportId} with If-Match: the next revision; 412 where there is a newer one. */
export const createSaveInformationReportHandler = (deps: { writeUps: WriteUps; newId: () => string }) =>
  createApiHandler({
    roles: ['analyst', 'supervisor'],
    path: reportPathSchema,
    body: informationReportSchema,
    handle: async ({ path, body: report, staff, header }) => {
      const expectedRevision = requireVersion(header('if-match'), 1);
      const revision = await deps.writeUps.save({
        ...path,
        report,
        expectedRevision,
        commandId: deps.newId(),
        staffId: staff.id,
      });
      return json(200, { reportId: path.reportId, revision }, { etag: `"${revision}"` });
    },
  });
