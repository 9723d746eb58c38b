import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { BusEvent } from '../../../local/engines/events/bus.ts';
import type { Mail } from '../../../local/engines/ses/mail.ts';
import { openMailStore } from '../../../local/engines/ses/mail-store.ts';
import { outcomesOf } from '../../../local/engines/ses/outcomes.ts';
import type { MailSettings } from '../../../local/engines/ses/settings.ts';
import { storeView } from '../../../local/engines/ses/store-view.ts';
import { Refusal, readHeaders, readSubmission } from '../../../local/engines/ses/submission.ts';
import { createTeller } from '../../../local/engines/ses/teller.ts';

const folder = mkdtempSync(join(tmpdir(), 'mail-'));
afterAll(() => rmSync(folder, { recursive: true }));

const settings: MailSettings = {
  configurationSets: [
    { name: 'reports', sends: true, eventTypes: new Set(['delivery', 'bounce']) },
    { name: 'paused', sends: false, eventTypes: new Set() },
  ],
  identities: [{ name: 'reports.example', configurationSet: 'reports' }],
};

function aMail(id: string, to: string[]): Mail {
  return {
    id,
    at: '2026-11-22T10:00:00.000Z',
    from: 'a@reports.example',
    to,
    subject: 's',
    configurationSet: 'reports',
    tags: [{ name: 'reportId', value: '7' }],
    headers: [{ name: 'Subject', value: 's' }],
    attachments: [],
    outcomes: outcomesOf(to),
  };
}

function keep(directory: string, mail: Mail): void {
  openMailStore(directory).keep(mail, Buffer.from('raw'), { text: 't', attachments: [] });
}

function recordingBus() {
  const events: BusEvent[] = [];
  return { events, put: async (event: BusEvent) => void events.push(event), fire: async () => false };
}

async function tellAll(directory: string, bus: ReturnType<typeof recordingBus>): Promise<void> {
  const store = openMailStore(directory);
  const teller = createTeller(store, bus, settings);
  for (const mail of store.mails) teller.tell(mail);
  const isAllTold = () => store.mails.every(({ outcomes }) => outcomes.every(({ id }) => store.isTold(id)));
  await expect.poll(isAllTold, { timeout: 60_000 }).toBe(true);
  await teller.close();
}

describe('kept mail', () => {
  it('is listed whole, attachments included, as aws-ses-v2-local lists it', () => {
    const store = openMailStore(join(folder, 'listed'));
    const attachment = {
      name: 'n.pdf',
      type: 'application/pdf',
      content: Buffer.from('pdf').toString('base64'),
    };
    const mail = {
      ...aMail('one', ['x@essex.police.example']),
      attachments: [{ name: 'n.pdf', type: 'application/pdf', size: 3 }],
    };
    store.keep(mail, Buffer.from('raw'), { text: 't', attachments: [attachment] });
    expect(storeView(store).emails).toEqual([
      expect.objectContaining({
        messageId: 'one',
        destination: { to: ['x@essex.police.example'], cc: [], bcc: [] },
        subject: 's',
        body: { text: 't' },
        attachments: [
          { filename: 'n.pdf', contentType: 'application/pdf', content: attachment.content, size: 3 },
        ],
        at: 1795341600,
      }),
    ]);
  });

  it('is there after a restart, a line cut short by a kill left out', () => {
    const directory = join(folder, 'kept');
    keep(directory, aMail('one', ['x@essex.police.example']));
    appendFileSync(join(directory, 'journal.jsonl'), '{"accepted":{"id":"tw');
    const store = openMailStore(directory);
    expect(store.mails.map(({ id }) => id)).toEqual(['one']);
    keep(directory, aMail('two', ['x@essex.police.example']));
    expect(openMailStore(directory).mails.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(store.raw('one').toString()).toBe('raw');
    expect(readFileSync(join(directory, 'journal.jsonl'), 'utf8')).toMatch(/\n$/);
  });

  it('has its outcomes told once, after a restart too, and only the kinds that were asked for', async () => {
    const directory = join(folder, 'told');
    keep(directory, aMail('one', ['x@essex.police.example']));
    const first = recordingBus();
    await tellAll(directory, first);
    expect(first.events.map((event) => event['detail-type'])).toEqual(['Email Delivered']);
    expect(first.events[0]).toMatchObject({
      source: 'aws.ses',
      detail: {
        eventType: 'Delivery',
        mail: { messageId: 'one', tags: { reportId: ['7'], 'ses:configuration-set': ['reports'] } },
        delivery: { recipients: ['x@essex.police.example'] },
      },
    });
    keep(directory, aMail('two', ['x@essex.police.example']));
    const second = recordingBus();
    await tellAll(directory, second);
    expect(second.events).toMatchObject([{ detail: { mail: { messageId: 'two' } } }]);
  });
});

describe('the mailbox simulator', () => {
  it.each([
    [['a@essex.police.example'], ['Send', 'Delivery']],
    [['success@simulator.amazonses.com'], ['Send', 'Delivery']],
    [['Bounce+x@simulator.amazonses.com'], ['Send', 'Bounce']],
    [['complaint@simulator.amazonses.com'], ['Send', 'Delivery', 'Complaint']],
    [
      ['suppressionlist@simulator.amazonses.com', 'a@essex.police.example'],
      ['Send', 'Delivery', 'Bounce'],
    ],
    [['bounce@elsewhere.example'], ['Send', 'Delivery']],
  ])('gives %j the outcomes %j', (to, types) => {
    expect(outcomesOf(to).map(({ type }) => type)).toEqual(types);
  });
});

describe('a submission', () => {
  const raw =
    'From: Charity\r\n <a@reports.example>\r\nTo: b@x.example, "C" <c@x.example>\r\nSubject: s\r\n\r\nBcc: no@x.example';
  const request = { Content: { Raw: { Data: Buffer.from(raw).toString('base64') } } };

  it('takes sender and recipients from the headers, and the configuration set of its identity', () => {
    const submission = readSubmission(request, settings);
    expect(submission).toMatchObject({
      from: 'a@reports.example',
      destination: ['b@x.example', 'c@x.example'],
    });
    expect(submission.configurationSet?.name).toBe('reports');
    expect(readHeaders(Buffer.from(raw)).map(({ name }) => name)).toEqual(['From', 'To', 'Subject']);
  });

  it('goes to whom the request names, whatever the headers say', () => {
    const named = { ...request, Destination: { ToAddresses: ['d@x.example'] } };
    expect(readSubmission(named, settings).destination).toEqual(['d@x.example']);
  });

  it.each([
    [{ ...request, ConfigurationSetName: 'paused' }, 'SendingPausedException'],
    [{ ...request, ConfigurationSetName: 'none' }, 'NotFoundException'],
    [{ ...request, FromEmailAddress: 'a@notreports.example' }, 'MessageRejected'],
    [{ Content: {} }, 'BadRequestException'],
    ['text', 'BadRequestException'],
  ])('is refused as SES refuses it: %j', (body, type) => {
    expect(() => readSubmission(body, settings)).toThrow(Refusal);
    expect(() => readSubmission(body, settings)).toThrow(expect.objectContaining({ type }));
  });
});
