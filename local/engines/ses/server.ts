import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Email } from 'aws-ses-v2-local/dist/store.js';
import { BodyTooLarge, readBody, sendJson } from '../../http/messages.ts';
import type { Mail, MailContent } from './mail.ts';
import type { MailStore } from './mail-store.ts';
import { outcomesOf } from './outcomes.ts';
import type { SesEngine } from './parser.ts';
import type { MailSettings } from './settings.ts';
import { storeView } from './store-view.ts';
import { Refusal, readHeaders, readSubmission, type Submission } from './submission.ts';
import type { Teller } from './teller.ts';

/** SES takes 40 MB; the engine behind this takes 25 MB of JSON. */
const largestRequest = 25 * 1024 * 1024;

const sendPath = '/v2/email/outbound-emails';

interface Parts {
  settings: MailSettings;
  engine: SesEngine;
  store: MailStore;
  teller: Teller;
}

function newMessageId(): string {
  return `0102${randomUUID().replaceAll('-', '').slice(0, 12)}-${randomUUID()}-000000`;
}

function contentOf(email: Email): MailContent {
  return {
    text: email.body.text ?? '',
    attachments: email.attachments.map(({ filename, contentType, content }) => ({
      name: filename ?? 'attachment',
      type: contentType,
      content,
    })),
  };
}

function toMail(submission: Submission, email: Email, raw: Buffer): Mail {
  return {
    id: newMessageId(),
    at: new Date().toISOString(),
    from: submission.from,
    to: submission.destination,
    subject: email.subject,
    configurationSet: submission.configurationSet?.name ?? null,
    tags: submission.tags,
    headers: readHeaders(raw),
    attachments: email.attachments.map(({ filename, contentType, size }) => ({
      name: filename ?? 'attachment',
      type: contentType,
      size,
    })),
    outcomes: outcomesOf(submission.destination),
  };
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new Refusal(400, 'BadRequestException', 'The body is not JSON.');
  }
}

async function send(
  request: IncomingMessage,
  { settings, engine, store, teller }: Parts,
): Promise<{ MessageId: string }> {
  if (request.method !== 'POST' || request.url !== sendPath) {
    throw new Refusal(
      400,
      'BadRequestException',
      `${request.method} ${request.url} is not run on one machine.`,
    );
  }
  const body = await readBody(request, largestRequest);
  const submission = readSubmission(parseJson(body), settings);
  const headers = { 'content-type': 'application/json', authorization: request.headers.authorization ?? '' };
  const email = await engine.accept({ path: sendPath, method: 'POST', headers, body });
  const raw = submission.raw ?? (await engine.compose(email));
  const mail = toMail(submission, email, raw);
  store.keep(mail, raw, contentOf(email));
  teller.tell(mail);
  return { MessageId: mail.id };
}

function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof BodyTooLarge)
    return new Refusal(413, 'BadRequestException', 'The message is too long.');
  return new Refusal(500, 'InternalFailure', 'The mail was not accepted.');
}

/** The SES endpoint: SendEmail of version 2, checked against the template, kept on disk before it is answered; `GET /store` lists what was kept. */
export function createSesServer(parts: Parts): Server {
  return createServer((request, response) => {
    if (request.method === 'GET' && request.url === '/store') {
      sendJson(response, { status: 200, body: storeView(parts.store) });
      return;
    }
    send(request, parts)
      .then((body) => sendJson(response, { status: 200, body }))
      .catch((error: unknown) => {
        const { status, type, message } = toRefusal(error);
        sendJson(response, { status, body: { message }, headers: { 'x-amzn-errortype': type } });
      });
  });
}
