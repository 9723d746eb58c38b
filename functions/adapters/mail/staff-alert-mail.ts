import MailComposer from 'nodemailer/lib/mail-composer';
import { z } from 'zod';
import { type AlertLevel, alertLevels } from '../../domain/case/alert-levels.ts';
import { oneLine } from './one-line.ts';

interface Words {
  readonly subject: string;
  readonly lines: readonly string[];
}

/** What staff are told by mail. Nothing says which report, force or place it is about. */
const words: Readonly<Record<AlertLevel, Words>> = {
  first: {
    subject: 'On call: please open the staff page now',
    lines: ['A task on the staff page needs a person within ten minutes.', 'Take it as soon as you can.'],
  },
  second: {
    subject: 'On call: nobody has taken this yet',
    lines: ['A task on the staff page needs a person now, and nobody has taken it for five minutes.'],
  },
  supervisor: {
    subject: 'On call: a supervisor is needed now',
    lines: [
      'A task on the staff page is due, or waits for a supervisor.',
      'Please see that somebody does it.',
    ],
  },
};

const urgentQueue = '#/queues/urgent';

const mailSchema = z.strictObject({
  from: z.email(),
  to: z.email(),
  level: z.enum(alertLevels),
  /** An earlier one may have arrived. */
  isCopy: z.boolean(),
  staffPageUrl: z.url({ protocol: /^https?$/ }),
  serviceName: oneLine,
  notLive: z.boolean(),
  /** Left-hand side of the Message-ID: the same for the same alert to the same person. */
  messageId: z.string().regex(/^[0-9a-z]+$/),
  messageDomain: z.hostname(),
});
export type StaffAlertMail = z.infer<typeof mailSchema>;

const textOf = (mail: StaffAlertMail): string =>
  [
    ...(mail.notLive ? ['This is a test. It does not come from the live service.', ''] : []),
    ...(mail.isCopy ? ['Sent again, because we could not tell whether the first one arrived.', ''] : []),
    ...words[mail.level].lines,
    '',
    mail.staffPageUrl + urgentQueue,
    '',
    'Sign in there. Please do not answer this mail: nobody reads the mailbox it comes from.',
    '',
  ].join('\r\n');

const subjectOf = (mail: StaffAlertMail): string =>
  [
    ...(mail.notLive ? ['TEST:'] : []),
    words[mail.level].subject,
    ...(mail.isCopy ? ['(sent again)'] : []),
  ].join(' ');

/** Asks machines not to answer, and mail programs to flag it. */
const headers = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'All',
  Importance: 'High',
  'X-Priority': '1 (Highest)',
} as const;

/** A neutral mail to one member of staff. Throws a ZodError that names the field. */
export const buildStaffAlertMail = async (input: StaffAlertMail): Promise<Uint8Array> => {
  const mail = mailSchema.parse(input);
  const composer = new MailComposer({
    from: { name: mail.serviceName, address: mail.from },
    to: mail.to,
    subject: subjectOf(mail),
    text: textOf(mail),
    messageId: `<${mail.messageId}@${mail.messageDomain}>`,
    headers,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
};
