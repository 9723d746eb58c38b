import { caseWrite } from './grants.ts';
import { type FunctionSpec, jobFunction, stepFunction } from './spec.ts';

/** The Task states of state-machines/report.asl.json. `AssessReport` there is `assess-report` here. */
export const stepFunctions: readonly FunctionSpec[] = [
  stepFunction('assess-report', {
    grants: ['ledger-read', 'ledger-append', 'content-read', 'content-write'],
    memory: 1024,
  }),
  stepFunction('open-task', { grants: caseWrite }),
  stepFunction('build-information-report', {
    grants: [...caseWrite, 'identity-secret'],
    settings: ['SERVICE', 'SITE_URL'],
    memory: 1024,
  }),
  stepFunction('send-information-report', {
    grants: [...caseWrite, 'contacts-read', 'identity-secret', 'send-mail'],
    settings: ['SERVICE', 'SITE_URL'],
    memory: 1024,
  }),
  stepFunction('record-dissemination', { grants: caseWrite }),
  stepFunction('close-case', { grants: caseWrite }),
];

/** What runs beside the workflow: by the clock, by SES events, by an operator's hand. */
export const jobFunctions: readonly FunctionSpec[] = [
  jobFunction('sweep-ledger', { grants: [...caseWrite, 'ledger-by-day', 'read-history'] }),
  jobFunction('remind-staff', { grants: caseWrite }),
  jobFunction('record-delivery-event', { grants: caseWrite, timeout: 60 }),
  jobFunction('import-directory', {
    grants: ['ledger-read', 'ledger-append', 'content-read', 'content-write'],
  }),
];
