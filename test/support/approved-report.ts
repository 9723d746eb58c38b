import { renderInformationReport } from '../../functions/adapters/pdf/render-information-report.ts';
import { createReportPrinter } from '../../functions/adapters/report-printer.ts';
import { type CaseId, type ReportId, reportIdSchema } from '../../functions/domain/ids.ts';
import { createBuildInformationReportHandler } from '../../functions/steps/build-information-report/handler.ts';
import { demonstrationService } from '../../lib/demonstration.ts';
import { aReport } from './builders.ts';
import { aJourney } from './journey.ts';
import type { TestService } from './service.ts';

export interface Approved {
  readonly caseId: CaseId;
  readonly reportId: ReportId;
}

/** What prints, for a service over fakes. */
export const aPrinter = (service: TestService, render = renderInformationReport) =>
  createReportPrinter({
    service: demonstrationService,
    siteUrl: 'https://reports.example',
    secret: service.secret,
    render,
  });

/** Takes a new case to an approved and built information report. `key`: 32 hexadecimal digits. */
export const anApprovedReport = async (
  service: TestService,
  {
    key,
    forceId = 'west-yorkshire',
    printer = aPrinter(service),
  }: {
    key: string;
    forceId?: string;
    printer?: ReturnType<typeof aPrinter>;
  },
): Promise<Approved> => {
  const journey = aJourney(service);
  const { caseId } = await journey.receive(aReport({ forceId }), key);
  await journey.assess(caseId);
  const triage = await journey.open(caseId, { kind: 'triage' });
  const decide = { decision: 'disseminate', forceIds: [forceId], reason: 'It meets all three.' };
  await journey.answer({ caseId, ...triage }, decide);
  const reportId = reportIdSchema.parse((await journey.writeUp(caseId, { forceId })).body.reportId);
  const writeUp = await journey.open(caseId, { kind: 'write-up', after: triage.taskId });
  await journey.answer({ caseId, ...writeUp }, { decision: 'submit', reportIds: [reportId] });
  const approval = await journey.open(caseId, { kind: 'approval', after: writeUp.taskId, reportId });
  const supervisor = { roles: ['supervisor'], staffId: 'supervisor-1' };
  await journey.answer({ caseId, ...approval }, { decision: 'approve' }, supervisor);
  const build = createBuildInformationReportHandler({ ...service, printer });
  await build({ caseId, round: 1, reportId, after: approval.taskId });
  return { caseId, reportId };
};
