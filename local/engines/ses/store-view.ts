import type { MailStore } from './mail-store.ts';

/**
 * Every accepted mail with its text and attachments (base64), oldest first, in the shape of aws-ses-v2-local's
 * `GET /store`: `at` is in seconds since 1970.
 */
export const storeView = (store: MailStore) => ({
  templates: {},
  emails: store.mails.map((mail) => {
    const { text, attachments } = store.content(mail.id);
    return {
      messageId: mail.id,
      from: mail.from,
      replyTo: [],
      destination: { to: mail.to, cc: [], bcc: [] },
      subject: mail.subject,
      body: { text },
      attachments: attachments.map(({ name, type, content }, position) => ({
        filename: name,
        contentType: type,
        content,
        size: mail.attachments[position]?.size ?? 0,
      })),
      headers: mail.headers,
      at: Math.floor(Date.parse(mail.at) / 1000),
    };
  }),
});
