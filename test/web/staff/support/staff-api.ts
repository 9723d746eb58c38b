import { randomUUID } from 'node:crypto';
import { createAcknowledgementMails } from '../../../../functions/adapters/acknowledgement-mails.ts';
import { createCaseDesk } from '../../../../functions/adapters/case-desk.ts';
import { createCaseStore } from '../../../../functions/adapters/case-store.ts';
import { createDirectoryImports } from '../../../../functions/adapters/directory-imports.ts';
import { createDirectoryStore } from '../../../../functions/adapters/directory-store.ts';
import { createDrafts } from '../../../../functions/adapters/drafts.ts';
import { createDrills } from '../../../../functions/adapters/drills.ts';
import { createFollowUp } from '../../../../functions/adapters/follow-up.ts';
import { createForceDirectory } from '../../../../functions/adapters/force-directory.ts';
import { createForceEntries } from '../../../../functions/adapters/force-entries.ts';
import { createIntake } from '../../../../functions/adapters/intake.ts';
import { MailRejected } from '../../../../functions/adapters/mail/errors.ts';
import { createMailboxProofs } from '../../../../functions/adapters/mailbox-proofs.ts';
import { createOnCall } from '../../../../functions/adapters/on-call.ts';
import { renderInformationReport } from '../../../../functions/adapters/pdf/render-information-report.ts';
import { createReadLog } from '../../../../functions/adapters/read-log.ts';
import { createReportCodes, createReportPrinter } from '../../../../functions/adapters/report-printer.ts';
import type { StaffName } from '../../../../functions/adapters/staff-names.ts';
import { createWriteUps } from '../../../../functions/adapters/write-ups.ts';
import { createAddNoteHandler } from '../../../../functions/api/add-note/handler.ts';
import { createAnswerDraftHandler } from '../../../../functions/api/answer-draft/handler.ts';
import { createAnswerTaskHandler } from '../../../../functions/api/answer-task/handler.ts';
import { createAskReporterHandler } from '../../../../functions/api/ask-reporter/handler.ts';
import { createAssignTaskHandler } from '../../../../functions/api/assign-task/handler.ts';
import { createConfirmMailboxHandler } from '../../../../functions/api/confirm-mailbox/handler.ts';
import { createCreateInformationReportHandler } from '../../../../functions/api/create-information-report/handler.ts';
import { createDeleteContactHandler } from '../../../../functions/api/delete-contact/handler.ts';
import { createDropDraftHandler } from '../../../../functions/api/drop-draft/handler.ts';
import { createFindCaseHandler } from '../../../../functions/api/find-case/handler.ts';
import { createGetCaseHandler } from '../../../../functions/api/get-case/handler.ts';
import { createGetDraftHandler } from '../../../../functions/api/get-draft/handler.ts';
import { createGetForceHandler } from '../../../../functions/api/get-force/handler.ts';
import { createGetInformationReportHandler } from '../../../../functions/api/get-information-report/handler.ts';
import { createGetOnCallHandler } from '../../../../functions/api/get-on-call/handler.ts';
import { createGetStreamHandler } from '../../../../functions/api/get-stream/handler.ts';
import { createImportMailboxesHandler } from '../../../../functions/api/import-mailboxes/handler.ts';
import { createLinkCasesHandler } from '../../../../functions/api/link-cases/handler.ts';
import { createListCasesHandler } from '../../../../functions/api/list-cases/handler.ts';
import { createListDirectoryHandler } from '../../../../functions/api/list-directory/handler.ts';
import { createListDraftsHandler } from '../../../../functions/api/list-drafts/handler.ts';
import { createListForcesHandler } from '../../../../functions/api/list-forces/handler.ts';
import { createListStaffHandler } from '../../../../functions/api/list-staff/handler.ts';
import { createMarkViewerHandler } from '../../../../functions/api/mark-viewer/handler.ts';
import { createRecordDrillHandler } from '../../../../functions/api/record-drill/handler.ts';
import { createRevealContactHandler } from '../../../../functions/api/reveal-contact/handler.ts';
import { createSaveDraftHandler } from '../../../../functions/api/save-draft/handler.ts';
import { createSaveForceHandler } from '../../../../functions/api/save-force/handler.ts';
import { createSaveInformationReportHandler } from '../../../../functions/api/save-information-report/handler.ts';
import { createSaveOnCallHandler } from '../../../../functions/api/save-on-call/handler.ts';
import { createStartDrillHandler } from '../../../../functions/api/start-drill/handler.ts';
import { createTakeCallHandler } from '../../../../functions/api/take-call/handler.ts';
import { createVerifyLedgerHandler } from '../../../../functions/api/verify-ledger/handler.ts';
import { createWithdrawCodeHandler } from '../../../../functions/api/withdraw-code/handler.ts';
import { taskDueAt } from '../../../../functions/domain/case/task-due.ts';
import {
  fakeContacts,
  fakeContent,
  fakeDrafts,
  fakeLedger,
  fakeProjections,
  fakeTokens,
  fakeViewers,
} from '../../../support/fakes.ts';
import { sendOut } from './send-out.ts';
import { walkedWorkflow } from './walked-workflow.ts';

const service = {
  stage: 'demonstration' as const,
  name: 'National Police Anti-Corruption and Abuse Reporting Service',
  shortName: 'Reporting Service',
  phone: '0808 157 0142',
  hours: 'day and night',
  relayUk: '18001 0808 157 0142',
  bsl: 'BSL',
  interpreter: 'Interpreters',
  originator: 'National Police Anti-Corruption and Abuse Reporting Service',
  mailDomain: 'reports.example',
  sender: 'information.reports@reports.example',
};
const secret = async (): Promise<string> => 'a secret of the tests, long enough to be one';
const siteUrl = 'http://127.0.0.1';
const clock = (): string => new Date().toISOString();
const newId = (): string => randomUUID().replaceAll('-', '');

type Options = {
  now?: (() => string) | undefined;
  /** What the staff directory calls people. */
  staff?: readonly StaffName[];
};

/** The real staff handlers over stores in memory: what is kept by one is read by another. `now` is the time they go by. */
export const createStaffApi = ({ now = clock, staff = [] }: Options = {}) => {
  const ledger = fakeLedger();
  const stores = {
    cases: createCaseStore({ ledger, now }),
    content: fakeContent(),
    tokens: fakeTokens(),
    projections: fakeProjections(),
    now,
  };
  const contacts = fakeContacts();
  const viewers = fakeViewers();
  const reads = createReadLog({ ledger, now, newId });
  const directory = createForceDirectory({ ledger, content: stores.content, now });
  const directories = createDirectoryStore({ ledger, now });
  const entries = createForceEntries({ directories, content: stores.content });
  const workflow = walkedWorkflow(stores, () => desk);
  const onUnsettled = (name: string): void => {
    throw new Error(`Left to the sweeper: ${name}`);
  };
  const desk = createCaseDesk({
    ...stores,
    workflow,
    dueOf: (task, state) => taskDueAt(state, task, now()),
    onUnsettled,
  });
  const writeUps = createWriteUps({ desk, content: stores.content });
  const printer = createReportPrinter({
    service,
    siteUrl,
    secret,
    render: renderInformationReport,
  });
  const intake = createIntake({ ...stores, secret, contacts, workflow, onUnsettled });
  const draftStore = fakeDrafts();
  const drafts = createDrafts({ store: draftStore, ledger, content: stores.content, now, newId });
  const onCall = createOnCall({ ledger, content: stores.content, now });
  const drills = createDrills({ directories, content: stores.content, now });
  const mails: { to: string; text: string }[] = [];
  /** Mailboxes that take no mail. */
  const refusing = new Set<string>();
  const mailer = {
    send: async ({ to, raw }: { to: string; raw: Uint8Array }) => {
      if (refusing.has(to)) throw new MailRejected('unknown mailbox');
      mails.push({ to, text: Buffer.from(raw).toString('utf8') });
      return { messageId: `mail-${mails.length}` };
    },
  };
  const mailers = { ses: mailer, smtp: mailer };
  const proofs = createMailboxProofs({ directories, content: stores.content, secret, service, mailers });
  const sending = { ...stores, desk, contacts, directory, printer, mailers, service, siteUrl, newId };
  const imports = createDirectoryImports({ directories, content: stores.content, directory });
  const duplicates = { find: async () => [] };
  const all = {
    ...stores,
    ledger,
    desk,
    writeUps,
    printer,
    reads,
    contacts,
    viewers,
    newId,
    intake,
    drafts,
    duplicates,
    directory,
    entries,
    directories,
    proofs,
    imports,
    onCall,
    drills,
    originator: service.originator,
    onUnsettled,
  };
  return {
    intake,
    ledger,
    entries,
    directory,
    directories,
    desk,
    content: stores.content,
    newId,
    mails,
    refusing,
    onCall,
    drafts: draftStore,
    /** Builds an approved report and mails it to its force. */
    sendOut: sendOut(sending),
    /** What a reporter adds with the receipt. */
    followUp: createFollowUp({
      ...stores,
      secret,
      desk,
      wrongReceipts: { slowDown: async () => undefined },
    }),
    routes: {
      'GET /api/cases': createListCasesHandler(all),
      'POST /api/cases': createTakeCallHandler(all),
      'GET /api/cases/{caseId}': createGetCaseHandler(all),
      'POST /api/cases/{caseId}/tasks/{taskId}': createAnswerTaskHandler(all),
      'PUT /api/cases/{caseId}/tasks/{taskId}/assignee': createAssignTaskHandler(all),
      'POST /api/cases/{caseId}/information-reports': createCreateInformationReportHandler(all),
      'GET /api/cases/{caseId}/information-reports/{reportId}': createGetInformationReportHandler(all),
      'PUT /api/cases/{caseId}/information-reports/{reportId}': createSaveInformationReportHandler(all),
      'POST /api/cases/{caseId}/information-reports/{reportId}/code-withdrawals': createWithdrawCodeHandler({
        ...sending,
        mails: createAcknowledgementMails({ ...sending, codes: createReportCodes(secret) }),
        onUnsettled: () => undefined,
      }),
      'POST /api/cases/{caseId}/messages': createAskReporterHandler(all),
      'POST /api/cases/{caseId}/notes': createAddNoteHandler(all),
      'POST /api/cases/{caseId}/links': createLinkCasesHandler(all),
      'POST /api/cases/{caseId}/contact-reveals': createRevealContactHandler(all),
      'POST /api/cases/{caseId}/contact-deletions': createDeleteContactHandler(all),
      'POST /api/cases/{caseId}/viewers': createMarkViewerHandler(all),
      'POST /api/case-lookups': createFindCaseHandler(all),
      'GET /api/drafts': createListDraftsHandler(all),
      'PUT /api/drafts/{draftId}': createSaveDraftHandler(all),
      'GET /api/drafts/{draftId}': createGetDraftHandler(all),
      'DELETE /api/drafts/{draftId}': createDropDraftHandler(all),
      'POST /api/drafts/{draftId}/task': createAnswerDraftHandler(all),
      'GET /api/staff': createListStaffHandler({ staffNames: { list: async () => staff } }),
      'GET /api/forces': createListForcesHandler(),
      'GET /api/directory': createListDirectoryHandler(all),
      'GET /api/forces/{forceId}': createGetForceHandler(all),
      'PUT /api/forces/{forceId}': createSaveForceHandler(all),
      'POST /api/forces/{forceId}/mailbox-confirmations': createConfirmMailboxHandler(all),
      'POST /api/directory-imports': createImportMailboxesHandler(all),
      'POST /api/forces/{forceId}/drills': createStartDrillHandler(all),
      'PUT /api/forces/{forceId}/drills/{drillId}': createRecordDrillHandler(all),
      'GET /api/on-call': createGetOnCallHandler(all),
      'PUT /api/on-call': createSaveOnCallHandler(all),
      'GET /api/audit/streams/{stream}': createGetStreamHandler(all),
      'POST /api/audit/verifications': createVerifyLedgerHandler(all),
    },
  };
};
export type StaffApi = ReturnType<typeof createStaffApi>;
