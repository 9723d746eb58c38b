import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { buildCodeMail, type CodeMail } from '../../../functions/adapters/mail/code-mail.ts';

const aReminder = (changes: Partial<CodeMail> = {}): CodeMail => ({
  kind: 'reminder',
  from: 'information-reports@reports.example',
  to: 'information.reports@west-yorkshire.police.example',
  urn: 'NAC-7K3Q-X4WM-92TF',
  urgency: 'routine',
  acknowledgeUrl: 'https://reports.example/acknowledge#K7QD-4XWM-92TF-0PAEZ',
  code: 'K7QD-4XWM-92TF-0PAEZ',
  codesEnd: '2028-07-06',
  notLive: false,
  number: 2,
  serviceName: 'National Police Anti-Corruption and Abuse Reporting Service',
  phone: '01632 960100',
  messageDomain: 'reports.example',
  ...changes,
});
const read = async (changes: Partial<CodeMail> = {}) =>
  simpleParser(Buffer.from(await buildCodeMail(aReminder(changes))));

describe('the mail that asks for an acknowledgement', () => {
  it('names the report by its number, says how to acknowledge and until when, and whom to ring', async () => {
    const { subject, text, attachments, messageId } = await read();
    expect(subject).toBe(
      'Please acknowledge information report NAC-7K3Q-X4WM-92TF from the National Police Anti-Corruption and Abuse Reporting Service',
    );
    for (const part of [
      'https://reports.example/acknowledge#K7QD-4XWM-92TF-0PAEZ',
      'type this code on the same page: K7QD-4XWM-92TF-0PAEZ',
      'until 6 July 2028',
      'ring us on 01632 960100',
      'Opening this page changes nothing',
    ])
      expect(text).toContain(part);
    expect(attachments).toEqual([]);
    expect(messageId).toBe('<NAC-7K3Q-X4WM-92TF.reminder-2@reports.example>');
  });

  it('says when it is urgent and when it is no live service', async () => {
    const { subject, text } = await read({ urgency: 'immediate', notLive: true });
    expect(subject).toMatch(/^TEST: URGENT: /);
    expect(text).toContain('do not act on it');
  });

  it('that carries another code says that the one before is worth nothing, and is one thread of its own', async () => {
    const { subject, text, messageId } = await read({ kind: 'new-code', notLive: true });
    expect(subject).toMatch(
      /^TEST: Another code for information report NAC-7K3Q-X4WM-92TF from the National/,
    );
    expect(text).toContain('is no longer taken');
    expect(text).toContain('https://reports.example/acknowledge#K7QD-4XWM-92TF-0PAEZ');
    expect(messageId).toBe('<NAC-7K3Q-X4WM-92TF.new-code-2@reports.example>');
  });

  it.each([
    ['to', 'a@b.example\r\nBcc: x@y.example'],
    ['urn', 'NAC\r\nBcc: x@y.example'],
    ['code', 'K7QD\r\nBcc: x'],
    ['serviceName', 'Service\nBcc: x'],
    ['acknowledgeUrl', 'javascript:alert(1)'],
  ] as const)('is not made where %s could add a header or a script', async (field, value) => {
    await expect(buildCodeMail(aReminder({ [field]: value }))).rejects.toMatchObject({
      issues: [{ path: [field] }],
    });
  });
});
