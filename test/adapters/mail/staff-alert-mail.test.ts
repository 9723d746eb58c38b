import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import {
  buildStaffAlertMail,
  type StaffAlertMail,
} from '../../../functions/adapters/mail/staff-alert-mail.ts';

const aMail = (change: Partial<StaffAlertMail> = {}): StaffAlertMail => ({
  from: 'information.reports@reports.example',
  to: 'ada@charity.example',
  level: 'first',
  isCopy: false,
  staffPageUrl: 'https://reports.example/staff/',
  serviceName: 'Example Service',
  notLive: false,
  messageId: 'abc123',
  messageDomain: 'reports.example',
  ...change,
});
const parsed = async (change: Partial<StaffAlertMail> = {}) =>
  simpleParser(Buffer.from(await buildStaffAlertMail(aMail(change))));

describe('a mail to staff on call', () => {
  it('says in its subject that something waits, and not what', async () => {
    const { subject, text, messageId } = await parsed();
    expect(subject).toBe('On call: please open the staff page now');
    expect(text).toContain('https://reports.example/staff/#/queues/urgent');
    expect(messageId).toBe('<abc123@reports.example>');
  });

  it('is flagged by mail programs and answered by no machine', async () => {
    const raw = Buffer.from(await buildStaffAlertMail(aMail())).toString('utf8');
    for (const header of [
      'Importance: High',
      'X-Priority: 1 (Highest)',
      'Auto-Submitted: auto-generated',
      'X-Auto-Response-Suppress: All',
    ])
      expect(raw.split('\r\n')).toContain(header);
  });

  it.each([
    ['first', 'please open the staff page now'],
    ['second', 'nobody has taken this yet'],
    ['supervisor', 'a supervisor is needed now'],
  ] as const)('of the level %s says so', async (level, subject) => {
    expect((await parsed({ level })).subject).toBe(`On call: ${subject}`);
  });

  it('says when it is a test, and when it is sent again', async () => {
    const { subject, text } = await parsed({ notLive: true, isCopy: true });
    expect(subject).toBe('TEST: On call: please open the staff page now (sent again)');
    expect(text).toContain('does not come from the live service');
    expect(text).toContain('could not tell whether the first one arrived');
  });

  it.each([
    ['a recipient', { to: 'ada@charity.example\r\nBcc: other@example.org' }],
    ['the name of the service', { serviceName: 'Example\r\nBcc: other@example.org' }],
    ['an id', { messageId: 'a>\r\nBcc: other@example.org' }],
  ])('is refused where %s could add a header', async (_what, change) => {
    await expect(buildStaffAlertMail(aMail(change))).rejects.toThrow();
  });
});
