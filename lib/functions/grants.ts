/** What a function may do, as the function list writes it. `lib/constructs/permissions.ts` turns each into IAM actions. */
export type Grant =
  | 'ledger-read'
  | 'ledger-append'
  | 'ledger-by-day'
  | 'content-read'
  | 'content-write'
  | 'contacts-read'
  | 'contacts-write'
  | 'projections-read'
  | 'projections-write'
  | 'tokens-read'
  | 'tokens-write'
  | 'identity-secret'
  | 'start-workflow'
  | 'answer-workflow'
  | 'read-history'
  | 'send-mail';

/** Everything a command on a case touches: its stream and words, its queue rows, the workflow's waiting token, and a new round. */
export const caseWrite: readonly Grant[] = [
  'ledger-read',
  'ledger-append',
  'content-read',
  'content-write',
  'projections-read',
  'projections-write',
  'tokens-read',
  'tokens-write',
  'answer-workflow',
  'start-workflow',
];

/** What taking in a report touches, whichever way it came. */
export const intake: readonly Grant[] = [
  'ledger-read',
  'ledger-append',
  'content-read',
  'content-write',
  'contacts-write',
  'tokens-read',
  'tokens-write',
  'identity-secret',
  'start-workflow',
];
