import { type SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { MailUnavailable } from './errors.ts';
import type { Mailer, OutgoingMail } from './mailer.ts';
import { translateSesError } from './ses-errors.ts';

type SesOptions = {
  client: SESv2Client;
  /** Its delivery options require TLS, and its event destination reports what became of the mail. */
  configurationSet: string;
  /** Envelope sender, an address of a verified identity. */
  from: string;
};

const request = ({ configurationSet, from }: SesOptions, { to, raw, tags }: OutgoingMail): SendEmailCommand =>
  new SendEmailCommand({
    FromEmailAddress: from,
    Destination: { ToAddresses: [to] },
    Content: { Raw: { Data: raw } },
    ConfigurationSetName: configurationSet,
    EmailTags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
  });

/** Sends raw MIME through Amazon SES. `messageId` is the one that SES events carry. */
export const createSesMailer = (options: SesOptions): Mailer => ({
  send: async (mail) => {
    try {
      const { MessageId } = await options.client.send(request(options, mail));
      if (MessageId === undefined) throw new MailUnavailable('NoMessageId', true);
      return { messageId: MessageId };
    } catch (error) {
      throw translateSesError(error);
    }
  },
});
