import MailComposer from 'nodemailer/lib/mail-composer';
import { z } from 'zod';
import { urgencyLevelSchema } from '../../domain/assessment/assessment.ts';
import { mailSubject, mailText } from './mail-words.ts';
import { oneLine } from './one-line.ts';

/** Every part that ends up in a header or a file name is checked, so that none can add a header or a recipient. */
const mailSchema = z.strictObject({
  from: z.email(),
  to: z.email(),
  /** Also the name of the attached file. */
  urn: z.string().regex(/^[A-Za-z0-9-]{3,40}$/),
  urgency: urgencyLevelSchema,
  attachment: z.instanceof(Uint8Array),
  /** The single-purpose link; `code` is the same thing for typing. */
  acknowledgeUrl: z.url({ protocol: /^https?$/ }),
  code: oneLine,
  /** The last day that the code is taken, as an ISO date. */
  codesEnd: z.iso.date(),
  notLive: z.boolean(),
  /** 1 for the first; from 2 on the mail says that it is a further copy. */
  copyNumber: z.int().positive(),
  serviceName: oneLine,
  /** The service's phone number, for a unit that has to speak with it. */
  phone: oneLine,
  /** Right-hand side of the Message-ID. */
  messageDomain: z.hostname(),
});
export type InformationReportMail = z.infer<typeof mailSchema>;

/** Asks machines not to answer, and mail programs to flag what is urgent. */
const headersOf = ({ urgency }: InformationReportMail): Record<string, string> => ({
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'All',
  ...(urgency === 'immediate' ? { Importance: 'High', 'X-Priority': '1 (Highest)' } : {}),
});

const compose = (mail: InformationReportMail, subject: string): MailComposer =>
  new MailComposer({
    from: { name: mail.serviceName, address: mail.from },
    to: mail.to,
    subject,
    text: mailText(mail),
    messageId: `<${mail.urn}.${mail.copyNumber}@${mail.messageDomain}>`,
    headers: headersOf(mail),
    newline: 'windows',
    attachments: [
      {
        filename: `${mail.urn}.pdf`,
        content: Buffer.from(mail.attachment),
        contentType: 'application/pdf',
      },
    ],
    disableFileAccess: true,
    disableUrlAccess: true,
  });

/**
 * The mail that carries one information report: plain text, neutral (nothing of the report beyond its reference
 * and urgency), one PDF attached. Throws a ZodError that names the field when a part could break a header.
 */
export const buildInformationReportMail = async (
  input: InformationReportMail,
): Promise<{ raw: Uint8Array; subject: string }> => {
  const mail = mailSchema.parse(input);
  const subject = mailSubject(mail);
  return { raw: await compose(mail, subject).compile().build(), subject };
};
