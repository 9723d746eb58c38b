import { describe, expect, it } from 'vitest';
import { hiddenFields, postForm } from '../../web/public/support/requests.ts';
import { createSite } from '../../web/public/support/site.ts';

const reported = async () => {
  const site = createSite();
  const { receipt } = await site.intake.accept({
    report: {
      categories: [],
      forceId: null,
      subjects: [],
      narrative: 'What happened.',
      existingComplaint: 'not-said',
      contact: null,
      language: 'en',
    },
    idempotencyKey: '1'.repeat(32),
    channel: 'online',
    suspicions: [],
  });
  return { site, receipt };
};

describe('coming back with a receipt', () => {
  it('shows where the report stands, however the receipt is typed', async () => {
    const { site, receipt } = await reported();
    for (const typed of [
      receipt,
      receipt.toLowerCase(),
      receipt.replaceAll('-', ' '),
      ` ${receipt.replaceAll('-', '')} `,
    ]) {
      const { statusCode, body } = await postForm(site, '/follow-up', { receipt: typed });
      expect(statusCode).toBe(200);
      expect(body).toContain('Received');
    }
  });

  it.each([
    'received',
    'being-assessed',
    'more-information-wanted',
    'passed-to-the-police',
    'closed',
  ] as const)('has plain words for %s in both languages', async (status) => {
    const { site, receipt } = await reported();
    site.change(receipt, { status, signposts: ['force-complaint', 'open-investigation'] });
    const english = (await postForm(site, '/follow-up', { receipt })).body;
    const welsh = (await postForm(site, '/cy/follow-up', { receipt })).body;
    expect(english).toContain('ask for its professional standards department');
    expect([english?.includes('href="/#elsewhere"'), welsh?.includes('href="/cy#elsewhere"')]).toEqual([
      true,
      true,
    ]);
    expect(welsh).toContain('gofynnwch am ei adran safonau proffesiynol');
  });

  it('adds an answer once, however often it is sent, after closure too', async () => {
    const { site, receipt } = await reported();
    site.change(receipt, { status: 'closed' });
    const { body = '' } = await postForm(site, '/follow-up', { receipt });
    const fields = { ...hiddenFields(body), text: 'It was <blue>.', action: 'add-message' };
    await postForm(site, '/follow-up', fields);
    const { statusCode, body: after } = await postForm(site, '/follow-up', fields);
    expect(statusCode).toBe(200);
    expect(after?.match(/It was &lt;blue>\./g)).toHaveLength(1);
    expect(after).toContain('Thank you. We have your message');
  });

  it('asks for the answer to a question as an answer', async () => {
    const { site, receipt } = await reported();
    const question = { from: 'charity' as const, text: 'Which road?', askedForAnswer: true };
    site.change(receipt, { status: 'more-information-wanted', messages: [question] });
    const { body } = await postForm(site, '/follow-up', { receipt });
    expect(body).toMatch(/A question for you.*Which road\?.*Your answer/s);
  });

  it('shows telling words of a message once before it keeps them, and loses nothing on the way', async () => {
    const { site, receipt } = await reported();
    const text = 'He drove off.\nMy sister told me.';
    const opened = hiddenFields((await postForm(site, '/follow-up', { receipt })).body ?? '');
    const shown = await postForm(site, '/follow-up', { ...opened, text, action: 'add-message' });
    expect([shown.statusCode, (await site.followUp.open(receipt))?.messages]).toEqual([200, []]);
    expect(shown.body).toContain('<mark>My sister told me</mark>');
    const carried = hiddenFields(shown.body ?? '');
    expect(carried).toMatchObject({ receipt, text, messageKey: opened.messageKey });
    const changed = await postForm(site, '/follow-up', { ...carried, action: 'change-message' });
    expect(changed.body).toContain(`${text}</textarea>`);
    const again = { ...hiddenFields(changed.body ?? ''), text, action: 'add-message' };
    expect((await postForm(site, '/follow-up', again)).body).toContain('We have your message');
    expect((await site.followUp.open(receipt))?.messages.map((message) => message.text)).toEqual([text]);
  });

  it('keeps a message once when “Send anyway” is pressed twice', async () => {
    const { site, receipt } = await reported();
    const text = 'My sister told me.';
    const shown = await postForm(site, '/follow-up', { receipt, text, action: 'add-message' });
    const anyway = { ...hiddenFields(shown.body ?? ''), action: 'add-message' };
    await postForm(site, '/follow-up', anyway);
    await postForm(site, '/follow-up', anyway);
    expect((await site.followUp.open(receipt))?.messages).toHaveLength(1);
  });

  it('tells nothing of a receipt while it shows words, and answers a wrong one as ever once they are sent', async () => {
    const { site, receipt } = await reported();
    const message = { text: 'My sister told me.', action: 'add-message', messageKey: '1'.repeat(32) };
    const pageFor = async (typed: string) =>
      (await postForm(site, '/follow-up', { ...message, receipt: typed })).body ?? '';
    expect((await pageFor('nonsense')).replace('nonsense', receipt)).toBe(await pageFor(receipt));
    const fields = { ...hiddenFields(await pageFor('nonsense')), action: 'add-message' };
    expect((await postForm(site, '/follow-up', fields)).statusCode).toBe(422);
  });

  it('refuses an empty message and one that holds the receipt, and keeps what was typed', async () => {
    const { site, receipt } = await reported();
    const empty = await postForm(site, '/follow-up', { receipt, text: ' ', action: 'add-message' });
    expect([empty.statusCode, empty.body?.includes('Write your message')]).toEqual([422, true]);
    const text = `It is me, ${receipt}`;
    const telling = await postForm(site, '/follow-up', { receipt, text, action: 'add-message' });
    expect(telling.statusCode).toBe(422);
    expect(telling.body).toContain(`${text}</textarea>`);
    expect((await site.followUp.open(receipt))?.messages).toEqual([]);
  });

  it('answers every receipt that opens nothing alike, and locks nobody out', async () => {
    const { site, receipt } = await reported();
    const wrong = [
      '',
      'nonsense',
      '0000-0000-0000-00000',
      `${receipt.slice(0, -1)}${receipt.endsWith('0') ? '1' : '0'}`,
    ];
    const pages = [];
    for (const typed of wrong) pages.push(await postForm(site, '/follow-up', { receipt: typed }));
    const bodies = pages.map(({ body = '' }) => body.replace(/(name="receipt"[^>]*?) value="[^"]*"/, '$1'));
    expect(new Set(bodies).size).toBe(1);
    expect(pages.map(({ statusCode }) => statusCode)).toEqual([422, 422, 422, 422]);
    expect((await postForm(site, '/follow-up', { receipt })).statusCode).toBe(200);
  });
});
