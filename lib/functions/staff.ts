import { desk, intake, ledger, printing } from './grants.ts';
import { type ApiFunctionSpec, staffFunction } from './spec.ts';

const one = '/api/cases/{caseId}';
const reports = `${one}/information-reports`;
const executions = '/api/audit/executions';

/** A command on a case whose reason or words are sealed. */
const worded = { grants: [...desk, 'content-seal'] } as const;

/** What call handlers, analysts and supervisors call. The handler checks the role, the route only that there is a token. */
const casework: readonly ApiFunctionSpec[] = [
  staffFunction('list-cases', ['GET /api/cases'], { grants: ['projections-list'] }),
  staffFunction('get-case', [`GET ${one}`], {
    grants: [...ledger, 'content-open', 'tokens-due-times', 'identity-secret', 'projections-list'],
  }),
  staffFunction('take-call', ['POST /api/cases'], { grants: [...intake, 'drafts-keep'] }),
  staffFunction('answer-task', [`POST ${one}/tasks/{taskId}`], {
    grants: [...worded.grants, 'content-open'],
  }),
  staffFunction('assign-task', [`PUT ${one}/tasks/{taskId}/assignee`], { grants: desk }),
  staffFunction('create-information-report', [`POST ${reports}`], worded),
  staffFunction('save-information-report', [`PUT ${reports}/{reportId}`], worded),
  staffFunction('get-information-report', [`GET ${reports}/{reportId}`], {
    grants: [...ledger, ...printing],
    settings: ['SERVICE', 'SITE_URL'],
    memory: 1024,
  }),
  staffFunction('withdraw-code', [`POST ${reports}/{reportId}/code-withdrawals`], {
    grants: [...worded.grants, ...printing, 'tokens-keep', 'send-mail', 'relay-secret'],
    settings: ['SERVICE', 'SITE_URL', 'SMTP_RELAY'],
  }),
  staffFunction('ask-reporter', [`POST ${one}/messages`], worded),
  staffFunction('add-note', [`POST ${one}/notes`], worded),
  staffFunction('link-cases', [`POST ${one}/links`], worded),
  staffFunction('reveal-contact', [`POST ${one}/contact-reveals`], {
    grants: [...worded.grants, 'contacts-read'],
  }),
  staffFunction('delete-contact', [`POST ${one}/contact-deletions`], {
    grants: [...worded.grants, 'contacts-delete'],
  }),
  staffFunction('mark-viewer', [`POST ${one}/viewers`], {
    grants: ['projections-summaries', 'tokens-viewers'],
  }),
  staffFunction('list-staff', ['GET /api/staff'], { grants: ['list-staff'] }),
  staffFunction('find-case', ['POST /api/case-lookups'], { grants: [...ledger, 'projections-by-reference'] }),
  staffFunction('list-directory', ['GET /api/directory'], { grants: ['ledger-read'] }),
  staffFunction('import-mailboxes', ['POST /api/directory-imports'], {
    grants: [...ledger, 'content-open', 'content-seal'],
  }),
  staffFunction('get-force', ['GET /api/forces/{forceId}'], { grants: [...ledger, 'content-open'] }),
  staffFunction('save-force', ['PUT /api/forces/{forceId}'], {
    grants: [...ledger, 'content-open', 'content-seal'],
  }),
  staffFunction('confirm-mailbox', ['POST /api/forces/{forceId}/mailbox-confirmations'], {
    grants: [...ledger, 'content-open', 'identity-secret', 'send-mail', 'relay-secret'],
    settings: ['SERVICE', 'SMTP_RELAY'],
  }),
];

const drills = '/api/forces/{forceId}/drills';
const sealing = { grants: [...ledger, 'content-open', 'content-seal'] } as const;

/** Who answers at any hour: the forces' contacts, tried in drills, and the charity's own people. */
const answering: readonly ApiFunctionSpec[] = [
  staffFunction('start-drill', [`POST ${drills}`], {
    grants: [...ledger, 'content-open'],
    settings: ['SERVICE'],
  }),
  staffFunction('record-drill', [`PUT ${drills}/{drillId}`], sealing),
  staffFunction('get-on-call', ['GET /api/on-call'], { grants: [...ledger, 'content-open'] }),
  staffFunction('save-on-call', ['PUT /api/on-call'], sealing),
];

const draft = '/api/drafts/{draftId}';
const drafting = { grants: [...ledger, 'content-seal', 'drafts-keep'] } as const;

/** Calls in hand, before they are reports. */
const calls: readonly ApiFunctionSpec[] = [
  staffFunction('list-drafts', ['GET /api/drafts'], {
    grants: [...ledger, 'content-seal', 'drafts-list'],
  }),
  staffFunction('save-draft', [`PUT ${draft}`], drafting),
  staffFunction('get-draft', [`GET ${draft}`], drafting),
  staffFunction('drop-draft', [`DELETE ${draft}`], drafting),
  staffFunction('answer-draft', [`POST ${draft}/task`], drafting),
];

/** What auditors call. Reading what names a case is itself a commit, hence the appends. */
const audit: readonly ApiFunctionSpec[] = [
  staffFunction('list-executions', [`GET ${executions}`], { grants: ['list-executions'] }),
  staffFunction('list-rounds', [`GET ${executions}/{caseId}`], {
    grants: ['ledger-read', 'describe-executions'],
  }),
  staffFunction('get-history', [`GET ${executions}/{caseId}/history`], {
    grants: [...ledger, 'read-history'],
  }),
  staffFunction('get-stream', ['GET /api/audit/streams/{stream}'], { grants: ledger }),
  staffFunction('verify-ledger', ['POST /api/audit/verifications'], { grants: [...ledger, 'ledger-by-day'] }),
];

export const staffFunctions: readonly ApiFunctionSpec[] = [...casework, ...answering, ...calls, ...audit];
