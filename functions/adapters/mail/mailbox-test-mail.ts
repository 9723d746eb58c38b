import MailComposer from 'nodemailer/lib/mail-composer';
import { z } from 'zod';
import { oneLine } from './one-line.ts';

const mailSchema = z.strictObject({
  from: z.email(),
  to: z.email(),
  code: oneLine,
  forceName: oneLine,
  serviceName: oneLine,
  /** The service's phone number, for whoever reads the mail. */
  phone: oneLine,
  notLive: z.boolean(),
  messageId: z.string().regex(/^[0-9a-z]+$/),
  messageDomain: z.hostname(),
});
export type MailboxTestMail = z.infer<typeof mailSchema>;

const textOf = (mail: MailboxTestMail): string =>
  [
    ...(mail.notLive
      ? ['This is a test. It does not come from the live service: do not act on it.', '']
      : []),
    `The ${mail.serviceName} was told to send information reports`,
    `for ${mail.forceName} to this mailbox. Nothing is sent here before you confirm it.`,
    '',
    'If your unit reads this mailbox, ring the service on the number you hold for it, and read out this code:',
    '',
    mail.code,
    '',
    `If you hold no number: ${mail.phone}. If this mailbox is not the one, tell us, and give the code to nobody.`,
    'Please do not answer this mail: nobody reads the mailbox it comes from.',
    '',
  ].join('\r\n');

/** The message that proves a mailbox: a code to be read back by phone. Throws a ZodError that names the field. */
export const buildMailboxTestMail = async (input: MailboxTestMail): Promise<Uint8Array> => {
  const mail = mailSchema.parse(input);
  const composer = new MailComposer({
    from: { name: mail.serviceName, address: mail.from },
    to: mail.to,
    subject: `${mail.notLive ? 'TEST: ' : ''}Is this the mailbox for information reports? From the ${mail.serviceName}`,
    text: textOf(mail),
    messageId: `<${mail.messageId}@${mail.messageDomain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
};
