import type { UrgencyLevel } from '../../domain/assessment/assessment.ts';
import { defaultProtectiveMarking } from '../../domain/information-report/labels.ts';
import { printedDate } from '../pdf/printed-date.ts';

type ReportFacts = {
  urn: string;
  urgency: UrgencyLevel;
  acknowledgeUrl: string;
  code: string;
  codesEnd: string;
  notLive: boolean;
  serviceName: string;
  phone: string;
};

type MailFacts = ReportFacts & { copyNumber: number };

const isUrgent = ({ urgency }: ReportFacts): boolean => urgency === 'immediate';
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
  'one arrived. If you have it already, there is nothing new in this one. Use the code of this mail.',
  '',
];

/** Mail ends its lines so (RFC 5322). */
const lineEnd = '\r\n';

const codeLines = ({ acknowledgeUrl, code, codesEnd }: ReportFacts): string[] => [
  acknowledgeUrl,
  '',
  `If the link does not open, type this code on the same page: ${code}`,
  '',
  `The code is taken until ${printedDate(codesEnd)}.`,
];

/** Every mail to a force begins and ends so. */
const framed = ({ notLive }: ReportFacts, lines: readonly string[]): string =>
  [
    defaultProtectiveMarking,
    '',
    ...(notLive ? notLiveLines : []),
    ...lines,
    'Please do not answer this mail: nobody reads the mailbox it comes from.',
    '',
    defaultProtectiveMarking,
    '',
  ].join(lineEnd);

/** The body in plain text: what is attached and how to acknowledge it, and not a word of what it is about. */
export const mailText = (mail: MailFacts): string =>
  framed(mail, [
    ...(isUrgent(mail) ? urgentLines : []),
    ...(isFurtherCopy(mail) ? copyLines(mail) : []),
    `Attached is information report ${mail.urn}`,
    `from the ${mail.serviceName}.`,
    '',
    'Please acknowledge it. Opening this page changes nothing; the button on it does:',
    '',
    ...codeLines(mail),
    'On that page you can also record the outcome later, or ask us a question.',
    `If you need to speak with us, ring ${mail.phone}.`,
  ]);

/** Names the service and the reference, and what is asked for. */
export const reminderSubject = (mail: ReportFacts): string =>
  [
    ...(mail.notLive ? ['TEST:'] : []),
    ...(isUrgent(mail) ? ['URGENT:'] : []),
    `Please acknowledge information report ${mail.urn} from the ${mail.serviceName}`,
  ].join(' ');

/** The body of a reminder in plain text: how to acknowledge, and what to do where the report never came. */
export const reminderText = (mail: ReportFacts): string =>
  framed(mail, [
    `We sent information report ${mail.urn} to this mailbox and do not know whether it arrived.`,
    'Please acknowledge it. Opening this page changes nothing; the button on it does:',
    '',
    ...codeLines(mail),
    '',
    `If you cannot find the report, ring us on ${mail.phone}.`,
  ]);

/** Names the service and the reference, and that a code is replaced. */
export const newCodeSubject = (mail: ReportFacts): string =>
  `${mail.notLive ? 'TEST: ' : ''}Another code for information report ${mail.urn} from the ${mail.serviceName}`;

/** The body that comes with another code, in plain text: the one before is worth nothing. */
export const newCodeText = (mail: ReportFacts): string =>
  framed(mail, [
    `The code that we sent you for information report ${mail.urn} is no longer taken.`,
    'With this one you acknowledge the report, record its outcome, or ask us a question:',
    '',
    ...codeLines(mail),
    '',
    `If you never had this report, ring us on ${mail.phone}.`,
  ]);
