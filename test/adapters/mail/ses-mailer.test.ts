import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import startSes from 'aws-ses-v2-local';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildInformationReportMail } from '../../../functions/adapters/mail/information-report-mail.ts';
import { createSesMailer } from '../../../functions/adapters/mail/ses-mailer.ts';
import { aMail } from './support/a-mail.ts';

const clientFor = (port: number): SESv2Client =>
  new SESv2Client({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });

const mailerFor = (port: number) =>
  createSesMailer({
    client: clientFor(port),
    configurationSet: 'information-reports',
    from: 'information-reports@reports.example',
  });

const to = 'information.reports@west-yorkshire.police.example';
const outgoing = async () => ({
  to,
  raw: (await buildInformationReportMail(aMail())).raw,
  tags: { attempt: 'a1-B2_c3' },
});

describe('sending through SES', () => {
  let ses: Awaited<ReturnType<typeof startSes>>;
  beforeAll(async () => {
    ses = await startSes({ host: '127.0.0.1', port: 23_011 });
  });
  afterAll(() => ses.close());

  it('hands over the raw mail with its one attachment, and answers with the id that events will carry', async () => {
    const { messageId } = await mailerFor(23_011).send(await outgoing());
    const store = z
      .object({
        emails: z.array(
          z.object({
            messageId: z.string(),
            subject: z.string(),
            attachments: z.array(z.object({ filename: z.string() })),
          }),
        ),
      })
      .parse(await (await fetch('http://127.0.0.1:23011/store')).json());
    expect(
      store.emails.map((mail) => [mail.messageId, mail.attachments.map(({ filename }) => filename)]),
    ).toEqual([[messageId, ['NPACARS-26-7K3QX.pdf']]]);
    expect(store.emails[0]?.subject).toContain('NPACARS-26-7K3QX');
  });
});

describe('what SES asks and answers', () => {
  const servers: ReturnType<typeof createServer>[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** An HTTP server that answers SendEmail as given, and keeps the requests. */
  const answering = async (status: number, type: string, message = 'no') => {
    const requests: unknown[] = [];
    const server = createServer(async (request, response) => {
      requests.push(JSON.parse(Buffer.concat(await request.toArray()).toString()));
      response.writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': type });
      response.end(JSON.stringify({ message }));
    });
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return { port: (server.address() as AddressInfo).port, requests };
  };

  const failure = async (port: number): Promise<unknown> =>
    mailerFor(port)
      .send(await outgoing())
      .catch((error: unknown) => error);

  it('names the configuration set, the sender, the one recipient and the tags', async () => {
    const { port, requests } = await answering(200, '');
    await failure(port);
    expect(requests).toMatchObject([
      {
        ConfigurationSetName: 'information-reports',
        FromEmailAddress: 'information-reports@reports.example',
        Destination: { ToAddresses: [to] },
        EmailTags: [{ Name: 'attempt', Value: 'a1-B2_c3' }],
      },
    ]);
  });

  it.each([
    [429, 'TooManyRequestsException', 'MailThrottled'],
    [400, 'LimitExceededException', 'MailThrottled'],
    [400, 'ThrottlingException', 'MailThrottled'],
    [400, 'MessageRejected', 'MailRejected'],
    [400, 'BadRequestException', 'MailRejected'],
    [400, 'SendingPausedException', 'MailUnavailable'],
    [403, 'AccessDeniedException', 'MailUnavailable'],
    [500, 'InternalFailure', 'MailUnavailable'],
  ])('turns %i %s into %s and repeats nothing of its message', async (status, type, name) => {
    const { port } = await answering(status, type, `Address ${to} refused`);
    const error = await failure(port);
    expect(error).toMatchObject({ name, reason: type });
    expect(JSON.stringify(error) + String(error)).not.toContain('west-yorkshire');
  });

  it('tells a connection that was never made from an answer that never came', async () => {
    const closing = createServer((request) => request.socket.destroy());
    servers.push(closing);
    closing.listen(0, '127.0.0.1');
    await once(closing, 'listening');
    const { port } = closing.address() as AddressInfo;
    expect(await failure(port)).toMatchObject({ name: 'MailUnavailable', mayHaveBeenSent: true });
    closing.closeAllConnections();
    closing.close();
    await once(closing, 'close');
    expect(await failure(port)).toMatchObject({ name: 'MailUnavailable', mayHaveBeenSent: false });
  });

  it('passes on what is not an answer of SES: a fault of ours is not a mail error', async () => {
    const mailer = createSesMailer({
      client: clientFor(1),
      configurationSet: 'information-reports',
      from: 'information-reports@reports.example',
    });
    const broken = { to, raw: new Uint8Array(), tags: null as unknown as Record<string, string> };
    await expect(mailer.send(broken)).rejects.toBeInstanceOf(TypeError);
  });
});
