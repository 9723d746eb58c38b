import { z } from 'zod';
import type { CaseDesk } from '../../adapters/case-desk.ts';
import { recordDelivery } from '../../domain/case/commands/dissemination.ts';
import type { DeliveryResult } from '../../domain/case/events.ts';
import { derivedId } from '../../domain/hash.ts';
import { caseIdSchema, reportIdSchema } from '../../domain/ids.ts';
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

/** A test message, or a reminder: a person rings, or a supervisor takes over, so nothing hangs on what became of the mail. */
const testMessageSchema = z.object({
  detail: z.object({
    mail: z.object({ tags: z.object({ purpose: z.array(z.enum(['mailbox-test', 'reminder'])) }) }),
  }),
});

/** An alert to staff on call: the next in line is told anyway; that somebody cannot be reached is for an alarm. */
const staffAlertSchema = z.object({
  'detail-type': z.string(),
  detail: z.object({ mail: z.object({ tags: z.object({ purpose: z.array(z.literal('staff-alert')) }) }) }),
});
const comesBack = ['bounced', 'complained', 'rejected'];

const eventSchema = z.object({
  'detail-type': z.string(),
  detail: z.object({
    mail: z.object({
      tags: z.object({
        caseId: z.array(caseIdSchema).min(1),
        reportId: z.array(reportIdSchema).min(1),
        attempt: z.array(z.coerce.number().int().positive()).min(1),
      }),
    }),
  }),
});

/** An SES event becomes the state of a dissemination. Late, repeated and unordered events change nothing twice. */
export const createRecordDeliveryEventHandler = (deps: { desk: CaseDesk }) =>
  createStepHandler(
    z.union([eventSchema, staffAlertSchema, testMessageSchema]),
    async (event): Promise<void> => {
      if (!('detail-type' in event)) return;
      const result = resultOf[event['detail-type']];
      const { tags } = event.detail.mail;
      if ('purpose' in tags) {
        if (result && comesBack.includes(result)) log({ event: 'alert-failed', error: result, count: 1 });
        return;
      }
      const [caseId] = tags.caseId;
      const [reportId] = tags.reportId;
      const [attempt] = tags.attempt;
      if (!result || !caseId || !reportId || !attempt) return log({ event: 'unknown-event' });
      await deps.desk.carryOut({
        caseId,
        commandId: derivedId('delivery', reportId, String(attempt), result),
        actor: { kind: 'system', id: 'record-delivery-event' },
        decide: (state) => recordDelivery(state, { reportId, attempt, result }),
      });
    },
  );
