import { caseWrite, type Grant, intake } from './grants.ts';
import { type ApiFunctionSpec, staffFunction } from './spec.ts';

const ledger: readonly Grant[] = ['ledger-read', 'ledger-append'];
const one = '/api/cases/{caseId}';
const reports = `${one}/information-reports`;
const executions = '/api/audit/executions';

/** What call handlers, analysts and supervisors call. The handler checks the role; the route only that there is a token. */
const casework: readonly ApiFunctionSpec[] = [
  staffFunction('list-cases', ['GET /api/cases'], { grants: ['projections-read'] }),
  staffFunction('get-case', [`GET ${one}`], { grants: [...ledger, 'content-read', 'tokens-read'] }),
  staffFunction('take-call', ['POST /api/cases'], { grants: intake }),
  staffFunction('answer-task', [`POST ${one}/tasks/{taskId}`], { grants: caseWrite }),
  staffFunction('assign-task', [`PUT ${one}/tasks/{taskId}/assignee`], { grants: caseWrite }),
  staffFunction('create-information-report', [`POST ${reports}`], { grants: caseWrite }),
  staffFunction('save-information-report', [`PUT ${reports}/{reportId}`], { grants: caseWrite }),
  staffFunction('get-information-report', [`GET ${reports}/{reportId}`], {
    grants: [...ledger, 'content-read'],
    settings: ['SERVICE', 'SITE_URL'],
    memory: 1024,
  }),
  staffFunction('ask-reporter', [`POST ${one}/messages`], { grants: caseWrite }),
  staffFunction('add-note', [`POST ${one}/notes`], { grants: caseWrite }),
  staffFunction('link-cases', [`POST ${one}/links`], { grants: caseWrite }),
  staffFunction('reveal-contact', [`POST ${one}/contact-reveals`], {
    grants: [...caseWrite, 'contacts-read'],
  }),
  staffFunction('get-force', ['GET /api/forces/{forceId}'], { grants: ['ledger-read', 'content-read'] }),
];

/** What auditors call. Every read of the history is itself a commit, hence the appends. */
const audit: readonly ApiFunctionSpec[] = [
  staffFunction('list-executions', [`GET ${executions}`], { grants: [...ledger, 'read-history'] }),
  staffFunction('list-rounds', [`GET ${executions}/{caseId}`], { grants: [...ledger, 'read-history'] }),
  staffFunction('get-history', [`GET ${executions}/{caseId}/history`], {
    grants: [...ledger, 'read-history'],
  }),
  staffFunction('get-stream', ['GET /api/audit/streams/{stream}'], { grants: ledger }),
  staffFunction('verify-ledger', ['POST /api/audit/verifications'], { grants: [...ledger, 'ledger-by-day'] }),
];

export const staffFunctions: readonly ApiFunctionSpec[] = [...casework, ...audit];
