import { z } from 'zod';
import { outcomes } from '../domain/case/events.ts';
import { queues } from '../domain/case/task-kinds.ts';
import { informationReportSchema } from '../domain/information-report/information-report.ts';
import { reportSchema } from '../domain/report/report.ts';
import { answerBodySchema } from './answers.ts';
import { callDraftSchema, draftAnswerSchema } from './call-draft.ts';
import { drillResultSchema, drillStartSchema } from './drill.ts';
import { forceEntryBodySchema, mailboxConfirmationSchema } from './force-entry.ts';
import { directoryImportSchema } from './mailbox-list.ts';
import { onCallBodySchema } from './on-call.ts';

type Role = 'public' | 'force' | 'staff' | 'supervisor' | 'auditor';

/** One operation: method, path, who may call it, and what its body is parsed with. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly who: Role;
  readonly summary: string;
  readonly status: 200 | 201;
  readonly body?: z.ZodType;
  readonly query?: Readonly<Record<string, string>>;
}

const text = z.string();
const receipt = z.strictObject({ receipt: text });

/** Every operation of the API: what the gateway routes, with the schema its handler parses. */
export const operations: readonly Operation[] = [
  {
    method: 'post',
    path: '/api/reports',
    who: 'public',
    summary: 'Report; needs Idempotency-Key',
    status: 201,
    body: reportSchema,
  },
  {
    method: 'post',
    path: '/api/follow-ups',
    who: 'public',
    summary: 'The thread of a receipt',
    status: 200,
    body: receipt,
  },
  {
    method: 'post',
    path: '/api/follow-ups/messages',
    who: 'public',
    summary: 'Add to a thread',
    status: 201,
    body: receipt.extend({ text }),
  },
  { method: 'get', path: '/api/forces', who: 'public', summary: 'All forces', status: 200 },
  {
    method: 'get',
    path: '/api/statistics',
    who: 'public',
    summary: 'The published figures, small numbers suppressed',
    status: 200,
  },
  {
    method: 'post',
    path: '/api/forces/suggestions',
    who: 'public',
    summary: 'Forces of a place',
    status: 200,
    body: z.strictObject({ place: text }),
  },
  {
    method: 'post',
    path: '/api/acknowledgements',
    who: 'force',
    summary: 'Acknowledge, give an outcome, ask',
    status: 200,
    body: z.strictObject({
      token: text.optional(),
      code: text.optional(),
      outcome: z.enum(outcomes).optional(),
      question: text.optional(),
    }),
  },
  {
    method: 'post',
    path: '/api/report-checks',
    who: 'public',
    summary: 'Whether a PDF is the one that was sent',
    status: 200,
    body: z.strictObject({ code: text, sha256: text }),
  },
  { method: 'get', path: '/api/health', who: 'public', summary: 'Health', status: 200 },
  { method: 'get', path: '/api/openapi.json', who: 'public', summary: 'This contract', status: 200 },
  { method: 'get', path: '/api/sign-in', who: 'public', summary: 'Where staff sign in', status: 200 },
  {
    method: 'get',
    path: '/api/cases',
    who: 'staff',
    summary: 'A page of a queue',
    status: 200,
    query: {
      queue: queues.join(', '),
      cursor: 'of the page before',
      counts: 'none leaves out how many wait in each queue',
    },
  },
  {
    method: 'post',
    path: '/api/cases',
    who: 'staff',
    summary: 'A report taken by phone; needs Idempotency-Key',
    status: 201,
    body: reportSchema.extend({ channel: z.literal('telephone') }),
  },
  { method: 'get', path: '/api/cases/{caseId}', who: 'staff', summary: 'A case', status: 200 },
  {
    method: 'get',
    path: '/api/drafts',
    who: 'staff',
    summary: 'Calls begun and not finished',
    status: 200,
    query: { queue: 'mine, abandoned' },
  },
  {
    method: 'put',
    path: '/api/drafts/{draftId}',
    who: 'staff',
    summary: 'Keep a call as it stands; the last save wins',
    status: 200,
    body: callDraftSchema,
  },
  {
    method: 'get',
    path: '/api/drafts/{draftId}',
    who: 'staff',
    summary: 'A call in hand, for its handler alone',
    status: 200,
  },
  {
    method: 'delete',
    path: '/api/drafts/{draftId}',
    who: 'staff',
    summary: 'Give a call up',
    status: 200,
  },
  {
    method: 'post',
    path: '/api/drafts/{draftId}/task',
    who: 'supervisor',
    summary: 'Answer the task of an abandoned call',
    status: 200,
    body: draftAnswerSchema,
  },
  {
    method: 'post',
    path: '/api/cases/{caseId}/tasks/{taskId}',
    who: 'staff',
    summary: 'Answer a task; 409 if somebody did',
    status: 200,
    body: answerBodySchema,
  },
  {
    method: 'put',
    path: '/api/cases/{caseId}/tasks/{taskId}/assignee',
    who: 'staff',
    summary: 'Take a task, or put it back',
    status: 200,
    body: z.strictObject({ assignee: z.literal('me').nullable(), from: z.string().nullable().optional() }),
  },
  {
    method: 'post',
    path: '/api/cases/{caseId}/information-reports',
    who: 'staff',
    summary: 'Write up',
    status: 201,
    body: informationReportSchema,
  },
  {
    method: 'put',
    path: '/api/cases/{caseId}/information-reports/{reportId}',
    who: 'staff',
    summary: 'Next revision; needs If-Match, 412 if stale',
    status: 200,
    body: informationReportSchema,
  },
  {
    method: 'get',
    path: '/api/cases/{caseId}/information-reports/{reportId}',
    who: 'staff',
    summary: 'Newest revision; with .pdf its exact preview',
    status: 200,
  },
  {
    method: 'post',
    path: '/api/cases/{caseId}/messages',
    who: 'staff',
    summary: 'Write to the reporter',
    status: 201,
    body: z.strictObject({ text }),
  },
  {
    method: 'post',
    path: '/api/cases/{caseId}/notes',
    who: 'staff',
    summary: 'A note for staff',
    status: 201,
    body: z.strictObject({ text }),
  },
  {
    method: 'post',
    path: '/api/cases/{caseId}/links',
    who: 'staff',
    summary: 'Link a corroborating case',
    status: 201,
    body: z.strictObject({ caseId: text, reasonCode: text.optional(), reason: text }),
  },
  {
    method: 'post',
    path: '/api/cases/{caseId}/contact-deletions',
    who: 'supervisor',
    summary: 'Delete the contact details before their time, as the reporter asked',
    status: 200,
    body: z.strictObject({ reasonCode: text.optional(), reason: text }),
  },
  {
    method: 'post',
    path: '/api/cases/{caseId}/information-reports/{reportId}/code-withdrawals',
    who: 'supervisor',
    summary: 'Withdraw the acknowledgement code that a force holds; mail another where newCode says so',
    status: 200,
    body: z.strictObject({ reasonCode: text.optional(), reason: text, newCode: z.boolean() }),
  },
  {
    method: 'post',
    path: '/api/cases/{caseId}/viewers',
    who: 'staff',
    summary: 'Say that one has the case open; who else has',
    status: 200,
    body: z.strictObject({}),
  },
  {
    method: 'get',
    path: '/api/staff',
    who: 'staff',
    summary: 'What colleagues are called, by their ids',
    status: 200,
  },
  {
    method: 'post',
    path: '/api/case-lookups',
    who: 'staff',
    summary: 'The case of a reference',
    status: 200,
    body: z.strictObject({ reference: text }),
  },
  {
    method: 'post',
    path: '/api/cases/{caseId}/contact-reveals',
    who: 'staff',
    summary: 'Reveal contact details',
    status: 200,
    body: z.strictObject({ reasonCode: text.optional(), reason: text }),
  },
  {
    method: 'get',
    path: '/api/directory',
    who: 'supervisor',
    summary:
      'Every force with the state of its entry: mailbox, roster, drills; no address, no name, no number',
    status: 200,
  },
  {
    method: 'post',
    path: '/api/directory-imports',
    who: 'supervisor',
    summary:
      'Nominate the mailboxes of a CSV list, or with dryRun say what it would change; 422 names wrong lines',
    status: 200,
    body: directoryImportSchema,
  },
  {
    method: 'get',
    path: '/api/forces/{forceId}',
    who: 'supervisor',
    summary: 'A directory entry',
    status: 200,
  },
  {
    method: 'put',
    path: '/api/forces/{forceId}',
    who: 'supervisor',
    summary: 'Next version of an entry; needs If-Match, "0" for the first, 412 if stale',
    status: 200,
    body: forceEntryBodySchema,
  },
  {
    method: 'post',
    path: '/api/forces/{forceId}/mailbox-confirmations',
    who: 'supervisor',
    summary: 'Send a test message (202), or confirm with its code as another person',
    status: 200,
    body: mailboxConfirmationSchema,
  },
  {
    method: 'post',
    path: '/api/forces/{forceId}/drills',
    who: 'supervisor',
    summary: 'Start a drill: whom to ring, and what to say',
    status: 201,
    body: drillStartSchema,
  },
  {
    method: 'put',
    path: '/api/forces/{forceId}/drills/{drillId}',
    who: 'supervisor',
    summary: 'Record how a drill went',
    status: 200,
    body: drillResultSchema,
  },
  {
    method: 'get',
    path: '/api/on-call',
    who: 'staff',
    summary: 'Who is on call now; for supervisors the whole roster and its gaps',
    status: 200,
  },
  {
    method: 'put',
    path: '/api/on-call',
    who: 'supervisor',
    summary: 'Next version of the roster; needs If-Match, "0" for the first, 412 if stale',
    status: 200,
    body: onCallBodySchema,
  },
  {
    method: 'get',
    path: '/api/audit/executions',
    who: 'auditor',
    summary: 'Executions',
    status: 200,
    query: { status: 'of executions', cursor: 'of the page before' },
  },
  {
    method: 'get',
    path: '/api/audit/executions/{caseId}',
    who: 'auditor',
    summary: 'Rounds of a case',
    status: 200,
  },
  {
    method: 'get',
    path: '/api/audit/executions/{caseId}/history',
    who: 'auditor',
    summary: 'History of a round',
    status: 200,
    query: { round: 'from 1', cursor: 'of the page before' },
  },
  {
    method: 'get',
    path: '/api/audit/streams/{stream}',
    who: 'auditor',
    summary: 'Commits of a stream, oldest first, and whether the chain of all of them holds',
    status: 200,
    query: { cursor: 'of the page before' },
  },
  {
    method: 'post',
    path: '/api/audit/verifications',
    who: 'auditor',
    summary: 'Verify the streams of a day',
    status: 200,
    body: z.strictObject({ day: z.iso.date() }),
  },
];
