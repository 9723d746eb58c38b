import { createServer, type Server, type ServerResponse } from 'node:http';
import { escapeHtml, page } from '../../http/html.ts';
import { sendJson, sendPage } from '../../http/messages.ts';
import type { Mail } from './mail.ts';
import type { MailStore } from './mail-store.ts';
import { storeView } from './store-view.ts';

const listed = 200;

function summary({ id, to, from, subject, at, attachments }: Mail) {
  return {
    id,
    from,
    to,
    subject,
    date: at,
    attachments: attachments.map(({ name, size }) => ({ name, size })),
  };
}

function attachmentLinks({ id, attachments }: Mail): string {
  const links = attachments.map(
    ({ name, size }, position) =>
      `<a href="/mails/${id}/attachments/${position}">${escapeHtml(name)}</a> (${Math.ceil(size / 1000)} kB)`,
  );
  return links.join('<br>');
}

function row(mail: Mail): string {
  return `<tr><td>${escapeHtml(mail.at.slice(0, 19).replace('T', ' '))}</td><td>${escapeHtml(mail.to.join(', '))}</td>
<td><a href="/messages/${mail.id}">${escapeHtml(mail.subject)}</a></td><td>${attachmentLinks(mail)}</td></tr>`;
}

function inboxPage(mails: readonly Mail[]): string {
  const rows = mails.slice(-listed).toReversed().map(row).join('\n');
  const more = mails.length > listed ? `<p>The newest ${listed} of ${mails.length}.</p>` : '';
  const table = `<table><thead><tr><th>Sent (UTC)</th><th>To</th><th>Subject</th><th>Attachments</th></tr></thead>
<tbody>${rows}</tbody></table>${more}`;
  return page('Inbox of every mailbox', mails.length === 0 ? '<p>No mail yet.</p>' : table);
}

function messagePage(mail: Mail, text: string): string {
  return page(
    mail.subject,
    `<p>From ${escapeHtml(mail.from)}<br>To ${escapeHtml(mail.to.join(', '))}<br>${escapeHtml(mail.at)}</p>
<pre style="white-space:pre-wrap">${escapeHtml(text)}</pre><p>${attachmentLinks(mail)}</p>
<p><a href="/mails/${mail.id}/raw">As sent</a> · <a href="/">All mail</a></p>`,
  );
}

function sendFile(response: ServerResponse, file: { name: string; type: string; content: Buffer }): void {
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': file.content.length,
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'x-content-type-options': 'nosniff',
  });
  response.end(file.content);
}

function notFound(response: ServerResponse): void {
  sendJson(response, { status: 404, body: { message: 'Not Found' } });
}

function sendAttachment(
  response: ServerResponse,
  store: MailStore,
  { mail, position }: { mail: Mail; position: number },
): void {
  const attachment = store.content(mail.id).attachments[position];
  if (attachment === undefined) notFound(response);
  else sendFile(response, { ...attachment, content: Buffer.from(attachment.content, 'base64') });
}

type View = (response: ServerResponse, mail: Mail, position: number) => void;

function views(store: MailStore): Readonly<Record<string, View>> {
  return {
    messages: (response, mail) => sendPage(response, messagePage(mail, store.content(mail.id).text)),
    mails: (response, mail) =>
      sendJson(response, { status: 200, body: { ...summary(mail), text: store.content(mail.id).text } }),
    raw: (response, mail) =>
      sendFile(response, { name: `${mail.id}.eml`, type: 'message/rfc822', content: store.raw(mail.id) }),
    attachments: (response, mail, position) => sendAttachment(response, store, { mail, position }),
  };
}

function sendMail(
  response: ServerResponse,
  store: MailStore,
  [folder = '', id, part = folder, position]: string[],
): void {
  const mail = store.mails.find((each) => each.id === id);
  const view = views(store)[part];
  if (mail === undefined || view === undefined) notFound(response);
  else view(response, mail, Number(position));
}

/**
 * The mailboxes of everybody, for a person at `/` and for programs at `/mails` (newest first; id, from, to, subject,
 * date, attachments with names and sizes), `/mails/<id>`, `/mails/<id>/raw` and `/mails/<id>/attachments/<n>`;
 * at `/store` all of it at once, as aws-ses-v2-local gives it.
 */
export function createInbox(store: MailStore): Server {
  return createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const parts = path.split('/').filter((part) => part !== '');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      sendJson(response, { status: 405, body: { message: 'Only GET' } });
    else if (parts.length === 0) sendPage(response, inboxPage(store.mails));
    else if (path === '/mails') sendJson(response, { status: 200, body: store.mails.map(summary).reverse() });
    else if (path === '/store') sendJson(response, { status: 200, body: storeView(store) });
    else sendMail(response, store, parts);
  });
}
