import { alerting, desk, ledger, printing } from './grants.ts';
import { type FunctionSpec, jobFunction, stepFunction } from './spec.ts';

/** The Task states of state-machines/report.asl.json. `AssessReport` there is `assess-report` here. */
export const stepFunctions: readonly FunctionSpec[] = [
  stepFunction('assess-report', {
    grants: [
      ...ledger,
      'content-open',
      'content-seal',
      'identity-secret',
      'projections-mark',
      'tokens-find-spam',
    ],
    memory: 1024,
  }),
  stepFunction('open-task', { grants: [...desk, ...alerting], settings: ['SERVICE', 'SITE_URL'] }),
  stepFunction('build-information-report', {
    grants: [...desk, ...printing, 'content-seal'],
    settings: ['SERVICE', 'SITE_URL'],
    memory: 1024,
  }),
  stepFunction('send-information-report', {
    grants: [...desk, ...printing, 'tokens-keep', 'contacts-read', 'send-mail', 'relay-secret'],
    settings: ['SERVICE', 'SITE_URL', 'SMTP_RELAY'],
    memory: 1024,
  }),
  stepFunction('record-dissemination', { grants: desk }),
  stepFunction('close-case', {
    grants: [...desk, 'content-open', 'identity-secret', 'tokens-keep-spam'],
  }),
];

/** What runs beside the workflow: by the clock, by SES events, by an operator's hand. */
export const jobFunctions: readonly FunctionSpec[] = [
  jobFunction('start-arrivals', { grants: ['projections-list', 'start-workflow'], timeout: 55 }),
  jobFunction('sweep-ledger', {
    grants: [...desk, 'ledger-by-day', 'list-executions', 'describe-executions', 'contacts-delete'],
  }),
  jobFunction('remind-staff', {
    grants: [
      ...desk,
      ...printing,
      'projections-list',
      'content-seal',
      'drafts-keep',
      'drafts-list',
      'tokens-keep',
      'send-mail',
      'relay-secret',
    ],
    settings: ['SERVICE', 'SITE_URL', 'SMTP_RELAY'],
  }),
  jobFunction('alert-on-call', {
    grants: [...desk, ...alerting, 'projections-list'],
    settings: ['SERVICE', 'SITE_URL'],
    timeout: 55,
  }),
  jobFunction('reconcile-cases', { grants: [...desk, 'ledger-by-day'] }),
  jobFunction('publish-figures', {
    grants: [...ledger, 'ledger-by-day', 'projections-write', 'projections-mark', 'projections-list'],
  }),
  jobFunction('record-delivery-event', { grants: desk, timeout: 60 }),
  jobFunction('trust-directory', { grants: [...ledger, 'content-open', 'content-seal'] }),
];
