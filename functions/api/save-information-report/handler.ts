import type { WriteUps } from '../../adapters/write-ups.ts';
import { reportPathSchema } from '../../contracts/paths.ts';
import { informationReportSchema } from '../../domain/information-report/information-report.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json, Problem } from '../../http/problem.ts';

const revisionOf = (ifMatch: string | undefined): number => {
  const match = /^"([1-9][0-9]*)"$/.exec(ifMatch ?? '');
  if (match) return Number(match[1]);
  throw new Problem(428, {
    code: 'if-match-required',
    title: 'If-Match is missing',
    detail: 'Send If-Match with the ETag of the revision you changed, for example "2"',
  });
};

/** PUT /api/cases/{caseId}/information-reports/{reportId} with If-Match: the next revision; 412 where there is a newer one. */
export const createSaveInformationReportHandler = (deps: { writeUps: WriteUps; newId: () => string }) =>
  createApiHandler({
    roles: ['analyst', 'supervisor'],
    path: reportPathSchema,
    body: informationReportSchema,
    handle: async ({ path, body: report, staff, header }) => {
      const expectedRevision = revisionOf(header('if-match'));
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
