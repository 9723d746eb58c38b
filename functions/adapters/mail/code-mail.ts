import MailComposer from 'nodemailer/lib/mail-composer';
import { z } from 'zod';
import { urgencyLevelSchema } from '../../domain/assessment/assessment.ts';
import { codeMails } from '../../domain/case/events.ts';
import { newCodeSubject, newCodeText, reminderSubject, reminderText } from './mail-words.ts';
import { oneLine } from './one-line.ts';

const mailSchema = z.strictObject({
  kind: z.enum(codeMails),
  from: z.email(),
  to: z.email(),
  urn: z.string().regex(/^[A-Za-z0-9-]{3,40}$/),
  urgency: urgencyLevelSchema,
  acknowledgeUrl: z.url({ protocol: /^https?$/ }),
  code: oneLine,
  codesEnd: z.iso.date(),
  notLive: z.boolean(),
  /** Which reminder of the report, or which of its codes, it is, from 1. */
  number: z.int().positive(),
  serviceName: oneLine,
  /** The service's phone number, for a unit that never had the report. */
  phone: oneLine,
  messageDomain: z.hostname(),
});
export type CodeMail = z.infer<typeof mailSchema>;

const words = {
  reminder: { subjectOf: reminderSubject, textOf: reminderText },
  'new-code': { subjectOf: newCodeSubject, textOf: newCodeText },
} as const;

/** A mail that carries a report's code and no attachment: nothing of the report beyond reference and urgency. */
export const buildCodeMail = async (input: CodeMail): Promise<Uint8Array> => {
  const mail = mailSchema.parse(input);
  const { subjectOf, textOf } = words[mail.kind];
  return new MailComposer({
    from: { name: mail.serviceName, address: mail.from },
    to: mail.to,
    subject: subjectOf(mail),
    text: textOf(mail),
    messageId: `<${mail.urn}.${mail.kind}-${mail.number}@${mail.messageDomain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
};
