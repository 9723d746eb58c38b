import type { Mailer, Mailers } from '../adapters/mail/mailer.ts';
import { createSmtpMailer } from '../adapters/mail/smtp-mailer.ts';
import { sendWithinMs } from '../adapters/mail/time-limits.ts';
import { isOnThisMachine, type Relay, relayFromEnv } from '../contracts/relay.ts';
import { env } from './env.ts';
import { relayPassword } from './secret.ts';
import { makeSesMailer } from './ses-mailer.ts';

/** The password is fetched with the first mail, so that a service without a relay needs none. */
const makeRelay = ({ host, port, user, ca }: Relay, totalMs: number): Mailer => ({
  send: async (mail) => {
    const auth = user === undefined ? {} : { auth: { user, pass: await relayPassword() } };
    return createSmtpMailer({
      host,
      port,
      from: env('SENDER_ADDRESS'),
      totalMs,
      requireTls: !isOnThisMachine({ host, port }),
      ...auth,
      ...(ca === undefined ? {} : { ca }),
    }).send(mail);
  },
});

/** What sends mail, by the transport that a force's mailbox names. `totalMs`: the longest one mail may take by a relay. */
export const makeMailers = (totalMs = sendWithinMs): Mailers => {
  const relay = relayFromEnv(env('SMTP_RELAY'));
  return {
    ses: makeSesMailer(),
    smtp: relay && makeRelay(relay, totalMs),
  };
};
