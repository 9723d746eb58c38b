import MailComposer from 'nodemailer/lib/mail-composer';
import { z } from 'zod';
import { urgencyLevelSchema } from '../../domain/assessment/assessment.ts';
import { reminderSubject, reminderText } from './mail-words.ts';
import { oneLine } from './one-line.ts';

const mailSchema = z.strictObject({
  from: z.email(),
  to: z.email(),
  urn: z.string().regex(/^[A-Za-z0-9-]{3,40}$/),
  urgency: urgencyLevelSchema,
  acknowledgeUrl: z.url({ protocol: /^https?$/ }),
  code: oneLine,
  codesEnd: z.iso.date(),
  notLive: z.boolean(),
  /** Which reminder of the report it is, from 1. */
  number: z.int().positive(),
  serviceName: oneLine,
  /** The service's phone number, for a unit that never had the report. */
  phone: oneLine,
  messageDomain: z.hostname(),
});
export type ReminderMail = z.infer<typeof mailSchema>;

/** The mail that asks for an acknowledgement: no attachment, and nothing of the report beyond reference and urgency. */
export const buildReminderMail = async (input: ReminderMail): Promise<Uint8Array> => {
  const mail = mailSchema.parse(input);
  return new MailComposer({
    from: { name: mail.serviceName, address: mail.from },
    to: mail.to,
    subject: reminderSubject(mail),
    text: reminderText(mail),
    messageId: `<${mail.urn}.reminder-${mail.number}@${mail.messageDomain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
};
