import { SESv2Client } from '@aws-sdk/client-sesv2';
import type { Mailer, Mailers } from '../adapters/mail/mailer.ts';
import { createSesMailer } from '../adapters/mail/ses-mailer.ts';
import { createSmtpMailer } from '../adapters/mail/smtp-mailer.ts';
import { isOnThisMachine, type Relay, relayFromEnv } from '../contracts/relay.ts';
import { env } from './env.ts';
import { relayPassword } from './secret.ts';
import { clientSettings } from './stores.ts';

/** The password is fetched with the first mail, so that a service without a relay needs none. */
const makeRelay = ({ host, port, user, ca }: Relay): Mailer => ({
  send: async (mail) => {
    const auth = user === undefined ? {} : { auth: { user, pass: await relayPassword() } };
    return createSmtpMailer({
      host,
      port,
      from: env('SENDER_ADDRESS'),
      requireTls: !isOnThisMachine({ host, port }),
      ...auth,
      ...(ca === undefined ? {} : { ca }),
    }).send(mail);
  },
});

/** What sends mail, by the transport that a force's mailbox names. */
export const makeMailers = (): Mailers => {
  const relay = relayFromEnv(env('SMTP_RELAY'));
  return {
    ses: createSesMailer({
      client: new SESv2Client({ ...clientSettings, maxAttempts: 1 }),
      configurationSet: env('SES_CONFIGURATION_SET'),
      from: env('SENDER_ADDRESS'),
    }),
    smtp: relay && makeRelay(relay),
  };
};
