import type { Context } from 'aws-lambda';
import { createAcknowledgementMails } from '../../functions/adapters/acknowledgement-mails.ts';
import { createAcknowledgements } from '../../functions/adapters/acknowledgements.ts';
import { createCaseDesk } from '../../functions/adapters/case-desk.ts';
import { createCaseStore } from '../../functions/adapters/case-store.ts';
import { createDirectoryImports } from '../../functions/adapters/directory-imports.ts';
import { createDirectoryStore } from '../../functions/adapters/directory-store.ts';
import { createDrafts } from '../../functions/adapters/drafts.ts';
import { createDrills } from '../../functions/adapters/drills.ts';
import { createDuplicates } from '../../functions/adapters/duplicates.ts';
import { createFollowUp } from '../../functions/adapters/follow-up.ts';
import { createForceDirectory } from '../../functions/adapters/force-directory.ts';
import { createForceEntries } from '../../functions/adapters/force-entries.ts';
import { createIntake } from '../../functions/adapters/intake.ts';
import { createOnCall } from '../../functions/adapters/on-call.ts';
import { createOnCallAlerts } from '../../functions/adapters/on-call-alerts.ts';
import { createReadLog } from '../../functions/adapters/read-log.ts';
import { createReportCodes } from '../../functions/adapters/report-printer.ts';
import { createRosterImport } from '../../functions/adapters/roster-import.ts';
import { createSpam } from '../../functions/adapters/spam.ts';
import { createStaffAlerts } from '../../functions/adapters/staff-alerts.ts';
import { createWriteUps } from '../../functions/adapters/write-ups.ts';
import { createWrongReceipts } from '../../functions/adapters/wrong-receipts.ts';
import { taskDueAt } from '../../functions/domain/case/task-due.ts';
import { demonstrationService } from '../../lib/demonstration.ts';
import {
  fakeContacts,
  fakeContent,
  fakeDrafts,
  fakeFigures,
  fakeLedger,
  fakeMailer,
  fakeMarks,
  fakeProjections,
  fakeSpamStore,
  fakeTokens,
  fakeViewers,
  fakeWorkflow,
} from './fakes.ts';

/** The whole service over storing fakes, with a clock that tests move. */
export const aService = () => {
  let time = Date.parse('2026-03-04T10:20:30.000Z');
  let ids = 0;
  const now = (): string => new Date(time).toISOString();
  const newId = (): string => {
    ids += 1;
    return ids.toString(16).padStart(32, '0');
  };
  const unsettled: string[] = [];
  const onUnsettled = (name: string): void => {
    unsettled.push(name);
  };
  const ledger = fakeLedger();
  const content = fakeContent();
  const contacts = fakeContacts();
  const draftStore = fakeDrafts();
  const marks = fakeMarks();
  const figures = fakeFigures();
  const spamStore = fakeSpamStore();
  const tokens = fakeTokens();
  const viewers = fakeViewers();
  const projections = fakeProjections();
  const workflow = fakeWorkflow();
  const secret = async (): Promise<string> => 'a secret for tests';
  const cases = createCaseStore({ ledger, now });
  const desk = createCaseDesk({
    cases,
    projections,
    tokens,
    workflow,
    onUnsettled,
    dueOf: (task, state) => taskDueAt(state, task, now()),
  });
  const directories = createDirectoryStore({ ledger, now });
  const onCall = createOnCall({ ledger, content, now });
  const staffMail = fakeMailer();
  const staffAlerts = createStaffAlerts({
    onCall,
    mailer: staffMail,
    service: demonstrationService,
    siteUrl: 'https://reports.example',
    onFailure: () => undefined,
  });
  const directory = createForceDirectory({ ledger, content, now });
  const forceMail = fakeMailer();
  /** How long each wrong receipt had to wait, in milliseconds: nobody waits in tests. */
  const waited: number[] = [];
  const wrongReceipts = createWrongReceipts({
    tokens,
    now: () => time,
    sleep: async (milliseconds) => waited.push(milliseconds),
    onWrong: () => undefined,
    onUnsettled,
  });
  return {
    ledger,
    content,
    contacts,
    tokens,
    viewers,
    projections,
    workflow,
    cases,
    desk,
    secret,
    now,
    newId,
    unsettled,
    onUnsettled,
    draftStore,
    marks,
    figures,
    spamStore,
    spam: createSpam({ secret, store: spamStore, content, now }),
    duplicates: createDuplicates({ secret, marks, cases, content }),
    drafts: createDrafts({ store: draftStore, ledger, content, now, newId }),
    advance: (milliseconds: number) => {
      time += milliseconds;
    },
    intake: createIntake({ secret, cases, content, contacts, tokens, projections, workflow, onUnsettled }),
    followUp: createFollowUp({ secret, cases, content, projections, wrongReceipts, desk }),
    waited,
    acknowledgements: createAcknowledgements({ desk, content, tokens, newId, now }),
    directory,
    forceMail,
    mails: createAcknowledgementMails({
      content,
      tokens,
      directory,
      codes: createReportCodes(secret),
      mailers: { ses: forceMail, smtp: forceMail },
      service: demonstrationService,
      siteUrl: 'https://reports.example',
    }),
    imports: createDirectoryImports({ directories, content, directory }),
    directories,
    drills: createDrills({ directories, content, now }),
    onCall,
    rosters: createRosterImport({ directories, content }),
    staffMail,
    staffAlerts,
    alerts: createOnCallAlerts({ desk, tokens, staffAlerts, now }),
    entries: createForceEntries({ directories, content }),
    reads: createReadLog({ ledger, now, newId }),
    writeUps: createWriteUps({ desk, content }),
  };
};
export type TestService = ReturnType<typeof aService>;

export const aKey = (digit = '1'): string => digit.repeat(32);

/** The event API Gateway hands to a Lambda, as far as handlers read it. */
export const anEvent = (parts: {
  body?: unknown;
  rawBody?: string;
  contentType?: string;
  headers?: Record<string, string>;
  path?: Record<string, string>;
  query?: Record<string, string>;
  roles?: readonly string[];
  staffId?: string;
}): never => {
  const authorizer = parts.roles
    ? {
        jwt: {
          claims: { sub: parts.staffId ?? 'staff-1', 'cognito:groups': `[${parts.roles.join(' ')}]` },
          scopes: [],
        },
      }
    : undefined;
  const event = {
    headers: { 'content-type': parts.contentType ?? 'application/json', ...parts.headers },
    body: parts.rawBody ?? (parts.body === undefined ? undefined : JSON.stringify(parts.body)),
    pathParameters: parts.path,
    queryStringParameters: parts.query,
    isBase64Encoded: false,
    requestContext: { authorizer },
  };
  return event as never;
};

export const aContext = { getRemainingTimeInMillis: () => 10_000 } as unknown as Context;

/** Calls a handler and reads its JSON answer. */
export const call = async (handler: unknown, event: never) => {
  const invoke = handler as (
    event: never,
    context: Context,
  ) => Promise<{ statusCode: number; body: string; headers: Record<string, string> }>;
  const answer = await invoke(event, aContext);
  return { status: answer.statusCode, headers: answer.headers, body: JSON.parse(answer.body) };
};
