import { arnOf, place } from '../../template/place.ts';
import { type BusEvent, createEvent } from '../events/bus.ts';
import type { Mail } from './mail.ts';
import type { Outcome, OutcomeType } from './outcomes.ts';

/** Names of SES's events on the event bus (EventBridge events reference, Amazon SES). */
const detailTypes: Readonly<Record<OutcomeType, string>> = {
  Send: 'Email Sent',
  Delivery: 'Email Delivered',
  Bounce: 'Email Bounced',
  Complaint: 'Email Complaint Received',
};

function valuesOf(mail: Mail, header: string): string[] {
  return mail.headers.filter(({ name }) => name.toLowerCase() === header).map(({ value }) => value);
}

function describeMail(mail: Mail): Record<string, unknown> {
  const domain = mail.from.split('@')[1] ?? '';
  const tags = Object.fromEntries(mail.tags.map(({ name, value }) => [name, [value]]));
  return {
    timestamp: mail.at,
    source: mail.from,
    sourceArn: arnOf('ses', `identity/${domain}`),
    sendingAccountId: place.account,
    messageId: mail.id,
    destination: mail.to,
    headersTruncated: false,
    headers: mail.headers,
    commonHeaders: {
      from: valuesOf(mail, 'from'),
      to: valuesOf(mail, 'to'),
      messageId: mail.id,
      subject: mail.subject,
    },
    tags: {
      'ses:source-ip': ['127.0.0.1'],
      'ses:from-domain': [domain],
      'ses:caller-identity': ['local'],
      ...(mail.configurationSet !== null && { 'ses:configuration-set': [mail.configurationSet] }),
      ...tags,
    },
  };
}

const reports: Readonly<Record<OutcomeType, (outcome: Outcome, timestamp: string) => object>> = {
  Send: () => ({ send: {} }),
  Delivery: ({ recipients }, timestamp) => ({
    delivery: {
      timestamp,
      processingTimeMillis: 100,
      recipients,
      smtpResponse: '250 2.6.0 Message received',
      remoteMtaIp: '127.0.0.1',
      reportingMTA: 'local.smtp-out.amazonses.com',
    },
  }),
  Bounce: ({ id, recipients }, timestamp) => ({
    bounce: {
      feedbackId: id,
      bounceType: 'Permanent',
      bounceSubType: 'General',
      bouncedRecipients: recipients.map((emailAddress) => ({
        emailAddress,
        action: 'failed',
        status: '5.1.1',
        diagnosticCode: 'smtp; 550 5.1.1 user unknown',
      })),
      timestamp,
      reportingMTA: 'dns; local.smtp-out.amazonses.com',
    },
  }),
  Complaint: ({ id, recipients }, timestamp) => ({
    complaint: {
      feedbackId: id,
      complaintSubType: null,
      complainedRecipients: recipients.map((emailAddress) => ({ emailAddress })),
      complaintFeedbackType: 'abuse',
      timestamp,
      arrivalDate: timestamp,
    },
  }),
};

/** The event by which SES tells one outcome of a mail; raised again, it has the same id. */
export function toEvent(mail: Mail, outcome: Outcome): BusEvent {
  const event = createEvent({
    source: 'aws.ses',
    detailType: detailTypes[outcome.type],
    resources:
      mail.configurationSet === null ? [] : [arnOf('ses', `configuration-set/${mail.configurationSet}`)],
    detail: {
      eventType: outcome.type,
      mail: describeMail(mail),
      ...reports[outcome.type](outcome, new Date().toISOString()),
    },
  });
  return { ...event, id: outcome.id };
}
