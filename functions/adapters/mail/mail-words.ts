import type { UrgencyLevel } from '../../domain/assessment/assessment.ts';
import { defaultProtectiveMarking } from '../../domain/information-report/labels.ts';
import { printedDate } from '../pdf/printed-date.ts';

type MailFacts = {
  urn: string;
  urgency: UrgencyLevel;
  acknowledgeUrl: string;
  code: string;
  codesEnd: string;
  notLive: boolean;
  copyNumber: number;
  serviceName: string;
};

const isUrgent = ({ urgency }: MailFacts): boolean => urgency === 'immediate';
const isFurtherCopy = ({ copyNumber }: MailFacts): boolean => copyNumber > 1;

/** Names the service and the reference, and says when it is urgent, a further copy, or not the live service. */
export const mailSubject = (mail: MailFacts): string =>
  [
    ...(mail.notLive ? ['TEST:'] : []),
    ...(isUrgent(mail) ? ['URGENT:'] : []),
    `Information report ${mail.urn} from the ${mail.serviceName}`,
    ...(isFurtherCopy(mail) ? [`(further copy, number ${mail.copyNumber})`] : []),
  ].join(' ');

const notLiveLines = ['This is a test. It does not come from the live service: do not act on it.', ''];

const urgentLines = ['URGENT: please show the attached report to the officer in charge now.', ''];

const copyLines = ({ copyNumber, urn }: MailFacts): string[] => [
  `This is copy number ${copyNumber} of report ${urn}, sent again because we could not tell whether an earlier`,
  'one arrived. If you have it already, there is nothing more in this one.',
  '',
];

/** Mail ends its lines so (RFC 5322). */
const lineEnd = '\r\n';

/** The body in plain text: what is attached and how to acknowledge it, and not a word of what it is about. */
export const mailText = (mail: MailFacts): string =>
  [
    defaultProtectiveMarking,
    '',
    ...(mail.notLive ? notLiveLines : []),
    ...(isUrgent(mail) ? urgentLines : []),
    ...(isFurtherCopy(mail) ? copyLines(mail) : []),
    `Attached is information report ${mail.urn}`,
    `from the ${mail.serviceName}.`,
    '',
    'Please acknowledge it. Opening this page changes nothing; the button on it does:',
    '',
    mail.acknowledgeUrl,
    '',
    `If the link does not open, type this code on the same page: ${mail.code}`,
    '',
    `The code is taken until ${printedDate(mail.codesEnd)}.`,
    'On that page you can also record the outcome later, or ask us a question.',
    'Please do not answer this mail: nobody reads the mailbox it comes from.',
    '',
    defaultProtectiveMarking,
    '',
  ].join(lineEnd);
