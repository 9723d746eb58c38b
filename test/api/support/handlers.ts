import type { ExecutionHistory, ExecutionSummary } from '../../../functions/adapters/execution-history.ts';
import { createMailboxProofs } from '../../../functions/adapters/mailbox-proofs.ts';
import type { InformationReportInput } from '../../../functions/adapters/pdf/input.ts';
import { createReportChecks } from '../../../functions/adapters/report-checks.ts';
import { createReportPrinter } from '../../../functions/adapters/report-printer.ts';
import { createStatistics } from '../../../functions/adapters/statistics.ts';
import { createAddMessageHandler } from '../../../functions/api/add-message/handler.ts';
import { createAddNoteHandler } from '../../../functions/api/add-note/handler.ts';
import { createAnswerDraftHandler } from '../../../functions/api/answer-draft/handler.ts';
import { createAnswerTaskHandler } from '../../../functions/api/answer-task/handler.ts';
import { createAskReporterHandler } from '../../../functions/api/ask-reporter/handler.ts';
import { createAssignTaskHandler } from '../../../functions/api/assign-task/handler.ts';
import { createCheckReportHandler } from '../../../functions/api/check-report/handler.ts';
import { createConfirmMailboxHandler } from '../../../functions/api/confirm-mailbox/handler.ts';
import { createCreateInformationReportHandler } from '../../../functions/api/create-information-report/handler.ts';
import { createDeleteContactHandler } from '../../../functions/api/delete-contact/handler.ts';
import { createDropDraftHandler } from '../../../functions/api/drop-draft/handler.ts';
import { createFindCaseHandler } from '../../../functions/api/find-case/handler.ts';
import { createGetCaseHandler } from '../../../functions/api/get-case/handler.ts';
import { createGetDraftHandler } from '../../../functions/api/get-draft/handler.ts';
import { createGetForceHandler } from '../../../functions/api/get-force/handler.ts';
import { createGetHealthHandler } from '../../../functions/api/get-health/handler.ts';
import { createGetHistoryHandler } from '../../../functions/api/get-history/handler.ts';
import { createGetInformationReportHandler } from '../../../functions/api/get-information-report/handler.ts';
import { createGetOnCallHandler } from '../../../functions/api/get-on-call/handler.ts';
import { createGetOpenapiHandler } from '../../../functions/api/get-openapi/handler.ts';
import { createGetSignInSettingsHandler } from '../../../functions/api/get-sign-in-settings/handler.ts';
import { createGetStatisticsHandler } from '../../../functions/api/get-statistics/handler.ts';
import { createGetStreamHandler } from '../../../functions/api/get-stream/handler.ts';
import { createImportMailboxesHandler } from '../../../functions/api/import-mailboxes/handler.ts';
import { createLinkCasesHandler } from '../../../functions/api/link-cases/handler.ts';
import { createListCasesHandler } from '../../../functions/api/list-cases/handler.ts';
import { createListDirectoryHandler } from '../../../functions/api/list-directory/handler.ts';
import { createListDraftsHandler } from '../../../functions/api/list-drafts/handler.ts';
import { createListExecutionsHandler } from '../../../functions/api/list-executions/handler.ts';
import { createListForcesHandler } from '../../../functions/api/list-forces/handler.ts';
import { createListRoundsHandler } from '../../../functions/api/list-rounds/handler.ts';
import { createListStaffHandler } from '../../../functions/api/list-staff/handler.ts';
import { createMarkViewerHandler } from '../../../functions/api/mark-viewer/handler.ts';
import { createOpenFollowUpHandler } from '../../../functions/api/open-follow-up/handler.ts';
import { createRecordAcknowledgementHandler } from '../../../functions/api/record-acknowledgement/handler.ts';
import { createRecordDrillHandler } from '../../../functions/api/record-drill/handler.ts';
import { createRevealContactHandler } from '../../../functions/api/reveal-contact/handler.ts';
import { createSaveDraftHandler } from '../../../functions/api/save-draft/handler.ts';
import { createSaveForceHandler } from '../../../functions/api/save-force/handler.ts';
import { createSaveInformationReportHandler } from '../../../functions/api/save-information-report/handler.ts';
import { createSaveOnCallHandler } from '../../../functions/api/save-on-call/handler.ts';
import { createStartDrillHandler } from '../../../functions/api/start-drill/handler.ts';
import { createSubmitReportHandler } from '../../../functions/api/submit-report/handler.ts';
import { createSuggestForcesHandler } from '../../../functions/api/suggest-forces/handler.ts';
import { createTakeCallHandler } from '../../../functions/api/take-call/handler.ts';
import { createVerifyLedgerHandler } from '../../../functions/api/verify-ledger/handler.ts';
import { createWithdrawCodeHandler } from '../../../functions/api/withdraw-code/handler.ts';
import { sha256Hex } from '../../../functions/domain/hash.ts';
import { demonstrationService } from '../../../lib/demonstration.ts';
import type { TestService } from '../../support/service.ts';

/** A printer that keeps what it was given to print; its bytes are that input, so that equal inputs print equally. */
export const fakePrinter = (secret: () => Promise<string>) => {
  const printed: InformationReportInput[] = [];
  const printer = createReportPrinter({
    service: demonstrationService,
    siteUrl: 'https://reports.example',
    secret,
    render: async (input) => {
      printed.push(input);
      const bytes = new TextEncoder().encode(JSON.stringify(input));
      return { bytes, sha256: sha256Hex(bytes) };
    },
  });
  return { ...printer, printed };
};

const summaryOf = (name: string): ExecutionSummary => ({
  name,
  executionArn: `arn:aws:states:eu-west-2:000000000000:execution:report:${name}`,
  status: 'RUNNING',
  startDate: '2026-03-04T10:00:00.000Z',
  stopDate: null,
});

/** Executions as the fake workflow started them. */
export const fakeHistory = (service: TestService): ExecutionHistory => ({
  list: async () => ({ items: service.workflow.started.map(summaryOf), cursor: null }),
  round: async (caseId, round) => {
    const name = `${caseId}-${round}`;
    return service.workflow.started.includes(name) ? summaryOf(name) : null;
  },
  events: async ({ caseId, round }) =>
    service.workflow.started.includes(`${caseId}-${round}`)
      ? { items: [{ id: 1, type: 'ExecutionStarted' }], cursor: null }
      : null,
});

/** Every JSON handler of the API over one service, by the name of its Lambda. */
export const everyHandler = (service: TestService) => {
  const deps = {
    ...service,
    history: fakeHistory(service),
    printer: fakePrinter(service.secret),
    reportChecks: createReportChecks(service),
  };
  return {
    'submit-report': createSubmitReportHandler(deps),
    'open-follow-up': createOpenFollowUpHandler(deps),
    'add-message': createAddMessageHandler(deps),
    'list-forces': createListForcesHandler(),
    'get-statistics': createGetStatisticsHandler({
      statistics: createStatistics({ ledger: service.ledger }),
      service: demonstrationService,
    }),
    'suggest-forces': createSuggestForcesHandler(),
    'record-acknowledgement': createRecordAcknowledgementHandler(deps),
    'check-report': createCheckReportHandler(deps),
    'get-health': createGetHealthHandler(),
    'get-openapi': createGetOpenapiHandler(),
    'get-sign-in-settings': createGetSignInSettingsHandler({
      issuer: 'https://issuer.example',
      clientId: 'c',
      stage: 'demonstration',
    }),
    'list-cases': createListCasesHandler(deps),
    'get-case': createGetCaseHandler(deps),
    'take-call': createTakeCallHandler(deps),
    'answer-task': createAnswerTaskHandler(deps),
    'assign-task': createAssignTaskHandler(deps),
    'create-information-report': createCreateInformationReportHandler(deps),
    'save-information-report': createSaveInformationReportHandler(deps),
    'get-information-report': createGetInformationReportHandler(deps),
    'ask-reporter': createAskReporterHandler(deps),
    'add-note': createAddNoteHandler(deps),
    'link-cases': createLinkCasesHandler(deps),
    'reveal-contact': createRevealContactHandler(deps),
    'delete-contact': createDeleteContactHandler(deps),
    'withdraw-code': createWithdrawCodeHandler(deps),
    'mark-viewer': createMarkViewerHandler(deps),
    'list-staff': createListStaffHandler({
      staffNames: { list: async () => [{ staffId: 'person-1', name: 'Person One (demo)' }] },
    }),
    'find-case': createFindCaseHandler(deps),
    'list-directory': createListDirectoryHandler(deps),
    'import-mailboxes': createImportMailboxesHandler(deps),
    'get-force': createGetForceHandler(deps),
    'save-force': createSaveForceHandler(deps),
    'confirm-mailbox': createConfirmMailboxHandler({
      ...service,
      proofs: createMailboxProofs({
        ...service,
        service: demonstrationService,
        mailers: { ses: { send: async () => ({ messageId: 'm' }) }, smtp: null },
      }),
    }),
    'start-drill': createStartDrillHandler({ ...deps, originator: demonstrationService.originator }),
    'record-drill': createRecordDrillHandler(deps),
    'get-on-call': createGetOnCallHandler(deps),
    'save-on-call': createSaveOnCallHandler(deps),
    'list-drafts': createListDraftsHandler(deps),
    'save-draft': createSaveDraftHandler(deps),
    'get-draft': createGetDraftHandler(deps),
    'drop-draft': createDropDraftHandler(deps),
    'answer-draft': createAnswerDraftHandler(deps),
    'list-executions': createListExecutionsHandler(deps),
    'list-rounds': createListRoundsHandler(deps),
    'get-history': createGetHistoryHandler(deps),
    'get-stream': createGetStreamHandler(deps),
    'verify-ledger': createVerifyLedgerHandler(deps),
  } as const;
};
export type HandlerName = keyof ReturnType<typeof everyHandler>;
