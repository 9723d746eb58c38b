import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Mailer, OutgoingMail } from './mailer.ts';
import { messageIdOf } from './message-id.ts';
import { translateSmtpError } from './smtp-errors.ts';
import { sendWithinMs } from './time-limits.ts';

type SmtpOptions = {
  host: string;
  port: number;
  /** Envelope sender, an address that the relay accepts from this service. */
  from: string;
  /** False only for a relay on the same machine: no mail leaves in clear otherwise. */
  requireTls: boolean;
  auth?: { user: string; pass: string };
  /** PEM of the authority that signed the relay's certificate, where it is not a public one. */
  ca?: string;
  /** Longest wait for a connection, a greeting or an answer, in milliseconds. */
  timeoutMs?: number;
  /** Longest that the whole dialogue may take, in milliseconds. */
  totalMs?: number;
};

const defaultTimeoutMs = 30_000;

/**
 * A connection whose failures are told by its steps. One that breaks after the last of them, such as a relay that answers
 * nothing to the farewell, would end the process, and with it what is to be recorded of the mail.
 */
const connectionTo = ({
  host,
  port,
  requireTls,
  ca,
  timeoutMs = defaultTimeoutMs,
}: SmtpOptions): SMTPConnection =>
  new SMTPConnection({
    host,
    port,
    requireTLS: requireTls,
    tls: { minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) },
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    logger: false,
  }).on('error', () => undefined);

type Done = (error?: Error | null) => void;

/** One step of the dialogue; rejects when the step fails or the connection breaks meanwhile. */
const step = (connection: SMTPConnection, run: (done: Done) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    connection.once('error', reject);
    run((error) => {
      connection.off('error', reject);
      if (error) reject(error);
      else resolve();
    });
  });

/**
 * What a relay that knows delivery status notifications (RFC 3461) is asked for: word of a failure or a delay, and never the
 * report itself back in it.
 */
const bounces = ({ raw }: OutgoingMail) => {
  const envid = messageIdOf(raw);
  return {
    ret: 'HDRS' as const,
    notify: ['FAILURE' as const, 'DELAY' as const],
    ...(envid ? { envid } : {}),
  };
};

const dialogue = async (
  connection: SMTPConnection,
  options: SmtpOptions,
  mail: OutgoingMail,
  body: Readable,
) => {
  const { auth, from } = options;
  await step(connection, (done) => connection.connect(done));
  if (auth !== undefined) await step(connection, (done) => connection.login(auth, done));
  const envelope = { from, to: [mail.to], size: mail.raw.byteLength, dsn: bounces(mail) };
  await step(connection, (done) => connection.send(envelope, body, done));
};

/** Fails once the dialogue takes too long in all, however long each of its steps still may. */
const within = async (totalMs: number, dialogue: Promise<void>): Promise<void> => {
  const late = Promise.withResolvers<never>();
  const error = Object.assign(new Error('The relay takes too long'), { code: 'ETIMEDOUT' });
  const timer = setTimeout(() => late.reject(error), totalMs);
  try {
    await Promise.race([dialogue, late.promise]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Hands mail to a relay, such as the gateway of a secure network, over TLS. `messageId` is the mail's own, since
 * a relay raises no events; tags are not sent.
 */
export const createSmtpMailer = (options: SmtpOptions): Mailer => ({
  send: async (mail) => {
    const connection = connectionTo(options);
    const body = Readable.from([mail.raw]);
    try {
      await within(options.totalMs ?? sendWithinMs, dialogue(connection, options, mail, body));
      connection.quit();
      return { messageId: messageIdOf(mail.raw) ?? '' };
    } catch (error) {
      connection.close();
      throw translateSmtpError(error, body.readableDidRead);
    }
  },
});
