import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { MailRejected, MailThrottled, MailUnavailable } from '../../../functions/adapters/mail/errors.ts';
import { buildInformationReportMail } from '../../../functions/adapters/mail/information-report-mail.ts';
import { createSmtpMailer } from '../../../functions/adapters/mail/smtp-mailer.ts';
import { aMail } from './support/a-mail.ts';
import { type Relay, startRelay, startSocketServer } from './support/smtp-relay.ts';

const open: { close(): Promise<void> }[] = [];
const keep = <T extends { close(): Promise<void> }>(server: T): T => {
  open.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

const to = 'information.reports@west-yorkshire.police.example';
const outgoing = async () => ({ to, raw: (await buildInformationReportMail(aMail())).raw, tags: {} });

const mailerFor = ({ port, ca }: { port: number; ca?: string }, changes = {}) =>
  createSmtpMailer({
    host: 'localhost',
    port,
    from: 'information-reports@reports.example',
    requireTls: true,
    timeoutMs: 10_000,
    ...(ca === undefined ? {} : { ca }),
    ...changes,
  });

const failure = async (relay: { port: number; ca?: string }, changes = {}): Promise<unknown> =>
  mailerFor(relay, changes)
    .send(await outgoing())
    .catch((error: unknown) => error);

/** Greets, and answers each command, and a mail as a whole, with a line; with nothing where that is null. */
const answerEach = (socket: Socket, answer: (command: string) => string | null): void => {
  let [heard, isMail] = ['', false];
  socket.write('220 Hello\r\n');
  socket.on('data', (data) => {
    heard += data.toString();
    if (!heard.endsWith(isMail ? '\r\n.\r\n' : '\r\n')) return;
    const said = isMail ? '' : heard.trim();
    [heard, isMail] = ['', said === 'DATA'];
    const line = answer(said);
    if (line !== null) socket.write(`${line}\r\n`);
  });
};

const refusing = (at: 'onMailFrom' | 'onRcptTo', responseCode: number, message: string): Promise<Relay> =>
  startRelay({
    [at]: (_address: unknown, _session: unknown, done: (error: Error) => void) =>
      done(Object.assign(new Error(message), { responseCode })),
  });

describe('sending through an SMTP relay', () => {
  it('hands the mail over TLS as it is, and answers with its own message id', async () => {
    const relay = keep(await startRelay());
    const mail = await outgoing();
    const { messageId } = await mailerFor(relay).send(mail);
    expect(messageId).toBe('NPACARS-26-7K3QX.1@reports.example');
    expect(relay.taken).toHaveLength(1);
    expect(relay.taken[0]).toMatchObject({
      from: 'information-reports@reports.example',
      to: [to],
      secure: true,
    });
    expect(relay.taken[0]?.raw.toString().trimEnd()).toBe(Buffer.from(mail.raw).toString().trimEnd());
  });

  it('asks to be told of a failure or a delay, and not to be sent the report back', async () => {
    const asked: unknown[] = [];
    const relay = keep(
      await startRelay({
        hideDSN: false,
        onData: async (stream, session, done) => {
          await stream.toArray();
          asked.push(session.envelope.dsn, session.envelope.rcptTo[0]?.dsn?.notify);
          done();
        },
      }),
    );
    await mailerFor(relay).send(await outgoing());
    expect(asked).toEqual([
      { ret: 'HDRS', envid: 'NPACARS-26-7K3QX.1@reports.example' },
      ['FAILURE', 'DELAY'],
    ]);
  });

  it('hands the mail to a relay that knows nothing of notifications', async () => {
    const relay = keep(await startRelay({ hideDSN: true, hidePIPELINING: true }));
    await mailerFor(relay).send(await outgoing());
    expect(relay.taken).toHaveLength(1);
  });

  it('signs in where the relay wants it', async () => {
    const relay = keep(
      await startRelay({
        authOptional: false,
        onAuth: ({ username, password }, _session, done) =>
          password === 'right' ? done(null, { user: String(username) }) : done(new Error('Invalid login')),
      }),
    );
    await mailerFor(relay, { auth: { user: 'npacars', pass: 'right' } }).send(await outgoing());
    expect(relay.taken[0]?.user).toBe('npacars');
    const refused = await failure(relay, { auth: { user: 'npacars', pass: 'wrong' } });
    expect(refused).toMatchObject({ name: 'MailUnavailable', reason: 'SMTP 535', mayHaveBeenSent: false });
  });

  it('sends nothing to a relay without TLS, and can be told to on one machine', async () => {
    const relay = keep(await startRelay({ hideSTARTTLS: true, disabledCommands: ['STARTTLS'] }));
    expect(await failure(relay)).toBeInstanceOf(MailUnavailable);
    expect(relay.taken).toHaveLength(0);
    await mailerFor(relay, { requireTls: false }).send(await outgoing());
    expect(relay.taken).toHaveLength(1);
  });

  it('sends nothing to a relay whose certificate nobody vouches for', async () => {
    const relay = keep(await startRelay());
    expect(await failure({ port: relay.port })).toBeInstanceOf(MailUnavailable);
    expect(relay.taken).toHaveLength(0);
  });

  it('calls a refused recipient rejected, without saying who it was', async () => {
    const relay = keep(await refusing('onRcptTo', 550, `5.1.1 <${to}> unknown`));
    const error = await failure(relay);
    expect(error).toBeInstanceOf(MailRejected);
    expect(error).toMatchObject({ name: 'MailRejected', reason: 'SMTP 550' });
    expect(JSON.stringify(error) + String(error)).not.toContain('west-yorkshire');
  });

  it('calls a refused message rejected', async () => {
    const relay = keep(
      await startRelay({
        onData: (stream, _session, done) => {
          stream.resume();
          stream.on('end', () =>
            done(Object.assign(new Error('5.7.1 Content refused'), { responseCode: 554 })),
          );
        },
      }),
    );
    expect(await failure(relay)).toBeInstanceOf(MailRejected);
  });

  it.each([
    ['4.7.0 Try again later', 421],
    ['Too many messages', 450],
    ['rate limit reached', 452],
  ])('calls "%s" throttled', async (message, code) => {
    const relay = keep(await refusing('onMailFrom', code, message));
    expect(await failure(relay)).toBeInstanceOf(MailThrottled);
  });

  it('calls a busy mailbox unavailable, to be tried again', async () => {
    const relay = keep(await refusing('onRcptTo', 450, '4.2.0 Mailbox busy'));
    expect(await failure(relay)).toMatchObject({ name: 'MailUnavailable', mayHaveBeenSent: false });
  });

  it('calls a relay that is not there, or never greets, unavailable: nothing was sent', async () => {
    const gone = await startSocketServer(() => undefined);
    await gone.close();
    expect(await failure(gone)).toMatchObject({ name: 'MailUnavailable', mayHaveBeenSent: false });
    const silent = keep(await startSocketServer(() => undefined));
    expect(await failure(silent, { timeoutMs: 200 })).toMatchObject({
      name: 'MailUnavailable',
      mayHaveBeenSent: false,
    });
  });

  it('gives up once all its steps take too long, however long each still may', async () => {
    const silent = keep(await startSocketServer(() => undefined));
    expect(await failure(silent, { timeoutMs: 60_000, totalMs: 200 })).toMatchObject({
      name: 'MailUnavailable',
      reason: 'ETIMEDOUT',
      mayHaveBeenSent: false,
    });
  });

  it('lets go of a relay that took the mail and answers nothing to the farewell, and breaks nothing', async () => {
    const letGo = Promise.withResolvers<void>();
    const relay = keep(
      await startSocketServer((socket) => {
        socket.on('end', () => letGo.resolve());
        answerEach(socket, (line) => (line === 'QUIT' ? null : line === 'DATA' ? '354 Go on' : '250 Yes'));
      }),
    );
    const sent = mailerFor(relay, { timeoutMs: 200, requireTls: false }).send(await outgoing());
    expect(await sent).toMatchObject({ messageId: 'NPACARS-26-7K3QX.1@reports.example' });
    await letGo.promise;
  });

  it('says that the mail may have gone when the relay falls silent after taking it', async () => {
    const relay = keep(await startRelay({ onData: (stream) => stream.resume() }));
    expect(await failure(relay, { timeoutMs: 2_000 })).toMatchObject({
      name: 'MailUnavailable',
      mayHaveBeenSent: true,
    });
  });
});
