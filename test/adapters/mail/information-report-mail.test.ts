import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { buildInformationReportMail } from '../../../functions/adapters/mail/information-report-mail.ts';
import { aMail } from './support/a-mail.ts';

const parsed = async (changes: Parameters<typeof aMail>[0] = {}) =>
  simpleParser(Buffer.from((await buildInformationReportMail(aMail(changes))).raw));

describe('the mail that carries an information report', () => {
  it('names the service and the reference in its subject', async () => {
    const { subject } = await buildInformationReportMail(aMail());
    expect(subject).toBe(
      'Information report NPACARS-26-7K3QX from the National Police Anti-Corruption and Abuse Reporting Service',
    );
    expect((await parsed()).subject).toBe(subject);
  });

  it('carries the one PDF unchanged, named by its reference', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256);
    const { attachments } = await parsed({ attachment: bytes });
    expect(attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
      ['NPACARS-26-7K3QX.pdf', 'application/pdf'],
    ]);
    expect(attachments[0]?.content.equals(bytes)).toBe(true);
  });

  it('is plain text alone: nothing that could load, track or run', async () => {
    const mail = await parsed();
    expect(mail.html).toBe(false);
    expect(mail.text).toContain('https://reports.example/acknowledge?token=Zk3bq7Yt');
    expect(mail.text).toContain('K7QD-4XWM-92TF');
    expect(mail.text?.match(/https?:/g)).toHaveLength(1);
  });

  it('is marked urgent in subject, body and priority when the report is immediate, and only then', async () => {
    const urgent = await parsed({ urgency: 'immediate' });
    expect(urgent.subject).toMatch(/^URGENT: /);
    expect(urgent.text).toContain('URGENT');
    expect(urgent.headers.get('priority')).toBe('high');
    const priority = await parsed({ urgency: 'priority' });
    expect(priority.subject).not.toContain('URGENT');
    expect(priority.text).not.toContain('URGENT');
    expect(priority.headers.get('priority')).toBeUndefined();
  });

  it('says in subject and body that a further copy is one', async () => {
    const copy = await parsed({ copyNumber: 3 });
    expect(copy.subject).toContain('(further copy, number 3)');
    expect(copy.text).toContain('copy number 3');
    expect((await parsed()).subject).not.toContain('copy');
    expect(copy.messageId).not.toBe((await parsed()).messageId);
  });

  it('gives a number to ring: a handling code may allow no action without the originator', async () => {
    expect((await parsed()).text).toContain('ring 01632 960142');
  });

  it('says outside production that it is not the live service', async () => {
    const test = await parsed({ notLive: true });
    expect(test.subject).toMatch(/^TEST: /);
    expect(test.text).toContain('do not act on it');
    expect((await parsed()).text).not.toContain('test');
  });

  it('ends every line as mail must', async () => {
    const raw = Buffer.from((await buildInformationReportMail(aMail({ copyNumber: 2 }))).raw).toString(
      'latin1',
    );
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('shows the service as sender and asks machines not to answer', async () => {
    const mail = await parsed();
    expect(mail.from?.value).toEqual([
      {
        address: 'information-reports@reports.example',
        name: 'National Police Anti-Corruption and Abuse Reporting Service',
      },
    ]);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    expect(mail.messageId).toBe('<NPACARS-26-7K3QX.1@reports.example>');
  });

  it.each([
    ['to', 'unit@police.example\r\nBcc: other@example.org'],
    ['to', 'unit@police.example, other@example.org'],
    ['to', '"unit@police.example" <other@example.org>'],
    ['from', 'a@reports.example\nX-Extra: 1'],
    ['urn', 'NPACARS\r\nBcc: other@example.org'],
    ['urn', '../../etc/passwd'],
    ['serviceName', 'Service\r\nBcc: other@example.org'],
    ['serviceName', 'Service\u2028Bcc: other@example.org'],
    ['code', 'K7QD\n\nhttps://elsewhere.example'],
    ['acknowledgeUrl', 'javascript:alert(1)'],
    ['messageDomain', 'reports.example>\r\nBcc: other@example.org'],
    ['copyNumber', 0],
  ])('refuses a %s that could break out of its place', async (field, value) => {
    const refused = buildInformationReportMail({ ...aMail(), [field]: value });
    await expect(refused).rejects.toBeInstanceOf(ZodError);
    await refused.catch((error: ZodError) => {
      expect(error.issues.map((issue) => issue.path.join('.'))).toContain(field);
      expect(error.message).not.toContain('example.org');
    });
  });
});
