import { z } from 'zod';
import { MailRejected, MailThrottled, MailUnavailable } from './errors.ts';

/** What nodemailer tells of a failed step: `command` is the verb that was waiting for its answer. */
const smtpErrorSchema = z.object({
  code: z.string(),
  command: z.string().optional(),
  responseCode: z.int().optional(),
  response: z.string().optional(),
});
type SmtpError = z.infer<typeof smtpErrorSchema>;

/** Only an answer to one of these is about the mail; any other is about the connection or our account. */
const aboutTheMail = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);
const accountReplies = new Set([530, 534, 535, 538]);
/** Enhanced status 4.7.x (RFC 3463: policy) or its usual wording. */
const asksForLess = /^4\d\d[ -]4\.7\.|too many|\brate\b|throttl|slow down/i;

const firstPermanentReply = 500;

const isRefusal = ({ command, responseCode }: SmtpError): boolean =>
  responseCode !== undefined &&
  responseCode >= firstPermanentReply &&
  !accountReplies.has(responseCode) &&
  aboutTheMail.has(command ?? '');

const translate = (error: SmtpError, bodyStarted: boolean): Error => {
  const { code, responseCode, response = '' } = error;
  if (responseCode === undefined) return new MailUnavailable(code, bodyStarted);
  if (isRefusal(error)) return new MailRejected(`SMTP ${responseCode}`);
  return asksForLess.test(response)
    ? new MailThrottled(`SMTP ${responseCode}`)
    : new MailUnavailable(`SMTP ${responseCode}`);
};

/**
 * What an error of the SMTP client means for the workflow; `bodyStarted` says whether any of the mail had left.
 * Anything that is not of the client comes back as it is.
 */
export const translateSmtpError = (error: unknown, bodyStarted: boolean): unknown => {
  const parsed = smtpErrorSchema.safeParse(error);
  return parsed.success ? translate(parsed.data, bodyStarted) : error;
};
