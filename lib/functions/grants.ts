/** What a function may do. `lib/constructs/permissions.ts` turns each into IAM actions on named resources. */
export type Grant =
  | 'ledger-read'
  | 'ledger-append'
  | 'ledger-by-day'
  | 'content-open'
  | 'content-seal'
  | 'contacts-read'
  | 'contacts-keep'
  | 'contacts-delete'
  | 'projections-write'
  | 'projections-mark'
  | 'projections-list'
  | 'projections-summaries'
  | 'projections-by-receipt'
  | 'projections-by-reference'
  | 'tokens-due-times'
  | 'tokens-waits'
  | 'tokens-keep'
  | 'tokens-code'
  | 'tokens-viewers'
  | 'tokens-count'
  | 'tokens-find-spam'
  | 'tokens-keep-spam'
  | 'drafts-keep'
  | 'drafts-list'
  | 'identity-secret'
  | 'relay-secret'
  | 'start-workflow'
  | 'answer-workflow'
  | 'list-executions'
  | 'describe-executions'
  | 'read-history'
  | 'list-staff'
  | 'send-mail';

/** Folds and extends a stream. */
export const ledger: readonly Grant[] = ['ledger-read', 'ledger-append'];

/** What the case desk touches: the stream, queue rows, and the workflow's waits, answers and rounds. */
export const desk: readonly Grant[] = [
  ...ledger,
  'projections-write',
  'tokens-waits',
  'start-workflow',
  'answer-workflow',
];

/** What a report and its receipt touch on the way in. */
export const intake: readonly Grant[] = [
  ...ledger,
  'content-seal',
  'contacts-keep',
  'tokens-keep',
  'projections-write',
  'identity-secret',
  'start-workflow',
];

/** A thread, found by its receipt; a wrong receipt is counted. */
export const thread: readonly Grant[] = [
  'ledger-read',
  'content-open',
  'projections-by-receipt',
  'tokens-count',
  'identity-secret',
];

/** What is opened to mail the charity's own people on call. Needs the settings SERVICE and SITE_URL. */
export const alerting: readonly Grant[] = ['ledger-read', 'content-open', 'send-mail'];

/** What is opened and sealed to print an information report with its codes. */
export const printing: readonly Grant[] = ['content-open', 'identity-secret'];
