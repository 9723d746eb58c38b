import type { CaseId, ReportId } from '../../../../functions/domain/ids.ts';
import { createBuildInformationReportHandler } from '../../../../functions/steps/build-information-report/handler.ts';
import { createSendInformationReportHandler } from '../../../../functions/steps/send-information-report/handler.ts';

type Deps = Parameters<typeof createBuildInformationReportHandler>[0] &
  Parameters<typeof createSendInformationReportHandler>[0];

/** What the workflow does between an approval and the force, by the real steps: build, then send. */
export const sendOut =
  (deps: Deps) =>
  async (caseId: CaseId, reportId: ReportId): Promise<void> => {
    const visit = { caseId, reportId, round: 1, after: 'approved' };
    await createBuildInformationReportHandler(deps)(visit);
    await createSendInformationReportHandler(deps)(visit);
  };
