import { z } from 'zod';
import type { CaseDesk } from '../../adapters/case-desk.ts';
import type { DirectoryStore } from '../../adapters/directory-store.ts';
import { returnAlert } from '../../domain/case/commands/alert.ts';
import { returnCodeMail } from '../../domain/case/commands/code-mail.ts';
import { recordDelivery } from '../../domain/case/commands/dissemination.ts';
import { failures } from '../../domain/case/delivery.ts';
import { codeMails, type DeliveryResult, mailFailures } from '../../domain/case/events.ts';
import { testResults } from '../../domain/force/directory.ts';
import { recordTestResult } from '../../domain/force/directory-commands.ts';
import { forceIdSchema } from '../../domain/force/forces.ts';
import { derivedId } from '../../domain/hash.ts';
import { caseIdSchema, reportIdSchema, taskIdSchema } from '../../domain/ids.ts';
import { log } from '../../http/log.ts';
import { createStepHandler } from '../../http/step-handler.ts';

/** What an SES event means for a dissemination. Source: Amazon SES, event publishing through EventBridge. */
const resultOf: Readonly<Record<string, DeliveryResult>> = {
  'Email Sent': 'sent',
  'Email Delivered': 'delivered',
  'Email Bounced': 'bounced',
  'Email Complaint Received': 'complained',
  'Email Rejected': 'rejected',
  'Email Delivery Delayed': 'delayed',
};

/** A tag of a mail: SES gives each as a list, ours are of one. */
const one = <T extends z.ZodType>(value: T) => z.tuple([value]).transform(([only]) => only);

/** An SES event about a mail with these tags. */
const eventAbout = <T extends z.ZodType>(tags: T) =>
  z.object({ 'detail-type': z.string(), detail: z.object({ mail: z.object({ tags }) }) });

const counted = one(z.coerce.number().int().positive());

const reportTags = z.object({ caseId: one(caseIdSchema), reportId: one(reportIdSchema), attempt: counted });

/** An alert to staff on call: that somebody cannot be reached is for an alarm, and for whoever is told in their stead. */
const staffAlertTags = z.object({
  purpose: one(z.literal('staff-alert')),
  caseId: one(caseIdSchema),
  taskId: one(taskIdSchema),
  number: counted,
  personId: one(z.string()),
});

/** A test message to a nominated mailbox: supervisors see on the entry that it came back. */
const testMessageTags = z.object({
  forceId: one(forceIdSchema),
  mailboxId: one(z.string()),
  testId: one(z.string()),
});

/** A reminder, or another code: where it came back, a supervisor sees to the mailbox. */
const codeMailTags = z.object({
  purpose: one(z.enum(codeMails)),
  caseId: one(caseIdSchema),
  reportId: one(reportIdSchema),
  number: counted,
});

interface Deps {
  readonly desk: CaseDesk;
  readonly directories: DirectoryStore;
}

const actor = { kind: 'system', id: 'record-delivery-event' } as const;

const recordReport = async (deps: Deps, tags: z.infer<typeof reportTags>, result: DeliveryResult) => {
  const { caseId, reportId, attempt } = tags;
  await deps.desk.carryOut({
    caseId,
    commandId: derivedId('delivery', reportId, String(attempt), result),
    actor,
    decide: (state) => recordDelivery(state, { reportId, attempt, result }),
  });
};

const recordStaffAlert = async (deps: Deps, tags: z.infer<typeof staffAlertTags>, result: DeliveryResult) => {
  if (!failures.includes(result)) return;
  log({ event: 'alert-failed', error: result, count: 1 });
  const { caseId, taskId, number, personId } = tags;
  await deps.desk.carryOut({
    caseId,
    commandId: derivedId('alert-returned', taskId, String(number), personId),
    actor,
    decide: (state) => returnAlert(state, { taskId, number, personId }),
  });
};

const recordCodeMail = async (deps: Deps, tags: z.infer<typeof codeMailTags>, result: DeliveryResult) => {
  const failure = mailFailures.find((one) => one === result);
  if (!failure) return;
  const { purpose: mail, caseId, reportId, number } = tags;
  await deps.desk.carryOut({
    caseId,
    commandId: derivedId('code-mail', reportId, mail, String(number), failure),
    actor,
    decide: (state) => returnCodeMail(state, { reportId, mail, number, result: failure }),
  });
};

const recordTest = async (deps: Deps, tags: z.infer<typeof testMessageTags>, result: DeliveryResult) => {
  const { forceId, mailboxId, testId } = tags;
  const kept = testResults.find((one) => one === result);
  if (!kept) return;
  await deps.directories.execute({
    forceId,
    commandId: derivedId('mailbox-test', testId, result),
    actor,
    decide: (state) => recordTestResult(state, { mailboxId, testId, result: kept }),
  });
};

/**
 * An SES event becomes the state of a dissemination, of a test message or of an alert, or a task where a mail with a code came
 * back. Late, repeated and unordered events change nothing twice.
 */
export const createRecordDeliveryEventHandler = (deps: Deps) =>
  createStepHandler(
    eventAbout(z.union([reportTags, staffAlertTags, testMessageTags, codeMailTags])),
    async (event): Promise<void> => {
      const result = resultOf[event['detail-type']];
      const { tags } = event.detail.mail;
      if (!result) return log({ event: 'unknown-event' });
      if ('testId' in tags) return recordTest(deps, tags, result);
      if ('personId' in tags) return recordStaffAlert(deps, tags, result);
      if ('number' in tags) return recordCodeMail(deps, tags, result);
      return recordReport(deps, tags, result);
    },
  );
