import { describe, expect, it } from 'vitest';
import { forces } from '../../../functions/domain/force/forces.ts';
import { parseReceipt } from '../../../functions/domain/ids.ts';
import { answer, hiddenFields, postForm } from '../../web/public/support/requests.ts';
import { createSite } from '../../web/public/support/site.ts';

const narrative = 'Sgt Smith sells what he reads on the system to a dealer.';

const loaded = async (path = '/report') => {
  const site = createSite();
  const { body = '' } = await answer(site, { method: 'GET', path });
  site.clock.now += 60_000;
  return { site, hidden: hiddenFields(body) };
};

const receiptIn = (html: string | undefined): string =>
  /receipt-number">([^<]+)</.exec(html ?? '')?.[1] ?? '';

describe('the form without a script', () => {
  it('is answered with the receipt page itself, kept nowhere in an address', async () => {
    const { site, hidden } = await loaded();
    const sent = await postForm(site, '/report', { ...hidden, narrative, action: 'send' });
    expect(sent.statusCode).toBe(200);
    expect(sent.headers).not.toHaveProperty('location');
    expect(receiptIn(sent.body)).toMatch(/^\w{4}-\w{4}-\w{4}-\w{5}$/);
    expect(parseReceipt(receiptIn(sent.body))).not.toBeNull();
    expect(site.submissions).toHaveLength(1);
    expect(site.submissions[0]).toMatchObject({ channel: 'online', suspicions: [], report: { narrative } });
    expect(site.submissions[0]?.idempotencyKey).toBe(hidden.idempotencyKey);
  });

  it('offers no other language beside the receipt, which that would lose', async () => {
    const { site, hidden } = await loaded();
    const sent = await postForm(site, '/report', { ...hidden, narrative, action: 'send' });
    expect(receiptIn(sent.body)).not.toBe('');
    expect(sent.body).not.toContain('Cymraeg');
  });

  it('sent twice is one report with the same receipt', async () => {
    const { site, hidden } = await loaded();
    const [one, two] = [
      await postForm(site, '/report', { ...hidden, narrative }),
      await postForm(site, '/report', { ...hidden, narrative }),
    ];
    expect(receiptIn(one.body)).toBe(receiptIn(two.body));
    expect(site.submissions).toHaveLength(1);
  });

  it('with something wrong comes back with 422, a summary that links to the field, and everything typed', async () => {
    const { site, hidden } = await loaded('/cy/report');
    const fields = {
      where: 'A <b>"café"</b> & bar',
      categories: ['corrupt-payment', 'abuse-or-control'],
      'when.from': 'x',
    };
    const { statusCode, body = '' } = await postForm(site, '/cy/report', {
      ...hidden,
      ...fields,
      narrative: ' ',
    });
    expect(statusCode).toBe(422);
    expect(body).toContain('<title>Gwall: ');
    expect(body).toMatch(/<a href="#narrative">Dywedwch wrthym beth ddigwyddodd<\/a>/);
    expect(body).toMatch(/<a href="#when\.from">/);
    expect(body).toContain('value="A &lt;b>&quot;café&quot;&lt;/b> &amp; bar"');
    expect(body.match(/checked/g)).toHaveLength(2);
    expect(hiddenFields(body)).toEqual(hidden);
    expect(site.submissions).toHaveLength(0);
  });

  it('keeps a long text whole, the first line end included', async () => {
    const { site, hidden } = await loaded();
    const text = '\n\nFirst <i>line</i>\r\nsecond';
    const { body = '' } = await postForm(site, '/report', { ...hidden, narrative: text, 'when.to': 'x' });
    expect(body).toMatch(
      /<textarea[^>]+id="narrative"[^>]*>\n\n\nFirst &lt;i>line&lt;\/i>\nsecond<\/textarea>/,
    );
  });

  it('checked before sending shows the answers and the telling words, and keeps nothing', async () => {
    const { site, hidden } = await loaded();
    const telling = `${narrative} My sister told me.`;
    const { statusCode, body = '' } = await postForm(site, '/report', {
      ...hidden,
      narrative: telling,
      action: 'check',
    });
    expect(statusCode).toBe(200);
    expect(body).toContain('<mark>My sister told me</mark>');
    expect(site.submissions).toHaveLength(0);
    const carried = hiddenFields(body);
    expect(carried).toMatchObject({ ...hidden, narrative: telling });
    expect((await postForm(site, '/report', { ...carried, action: 'send' })).body).toContain(
      'receipt-number',
    );
  });

  it('shows telling words once before it sends, also after a change, and new ones once more', async () => {
    const { site, hidden } = await loaded();
    const telling = `${narrative} My sister told me.`;
    const shown = await postForm(site, '/report', { ...hidden, narrative: telling, action: 'send' });
    expect([shown.statusCode, site.submissions.length]).toEqual([200, 0]);
    expect(shown.body).toContain('<h1 tabindex="-1" autofocus>Not sent yet');
    expect(shown.body).toContain('<mark>My sister told me</mark>');
    const change = { ...hiddenFields(shown.body ?? ''), action: 'change' };
    const { shown: marks = '', ...form } = hiddenFields((await postForm(site, '/report', change)).body ?? '');
    expect(marks).toMatch(/^[0-9a-z]+$/);
    const again = { ...form, shown: marks, action: 'send' };
    const more = await postForm(site, '/report', { ...again, narrative: `${telling} Ring 07700 900123.` });
    expect(more.body).toContain('<mark>07700 900123</mark>');
    expect(site.submissions).toHaveLength(0);
    const sent = await postForm(site, '/report', { ...again, narrative: `${telling} I am sure of it.` });
    expect(receiptIn(sent.body)).not.toBe('');
  });

  it('sends telling words as they are when the writer so decides', async () => {
    const { site, hidden } = await loaded('/cy/report');
    const telling = `${narrative} My sister told me.`;
    const shown = await postForm(site, '/cy/report', { ...hidden, narrative: telling, action: 'send' });
    expect(shown.body).toContain('Anfon beth bynnag');
    const fields = { ...hiddenFields(shown.body ?? ''), action: 'send' };
    expect(receiptIn((await postForm(site, '/cy/report', fields)).body)).not.toBe('');
    expect(site.submissions[0]).toMatchObject({ suspicions: [], report: { narrative: telling } });
  });

  it('says what is wrong before it asks about telling words', async () => {
    const { site, hidden } = await loaded();
    const fields = { ...hidden, narrative: 'My sister told me.', 'when.from': 'x' };
    const { statusCode, body } = await postForm(site, '/report', { ...fields, action: 'send' });
    expect([statusCode, body?.includes('Not sent yet')]).toEqual([422, false]);
  });

  it('finds a force, adds a person and changes the language without losing an answer or keeping one', async () => {
    const { site, hidden } = await loaded();
    const fields = { ...hidden, narrative, 'subjects.0.name': 'Sgt Smith', place: 'LU1' };
    const found = await postForm(site, '/report', { ...fields, action: 'find-force' });
    expect(found.body).toMatch(
      /value="bedfordshire".*for Central Bedfordshire, Luton.*value="hertfordshire"/s,
    );
    const added = await postForm(site, '/report', { ...fields, action: 'add-person' });
    expect(added.body).toContain('name="subjects.1.name"');
    const changed = await postForm(site, '/cy/report', { ...fields, action: 'change' });
    for (const { statusCode, body } of [found, added, changed]) {
      expect(statusCode).toBe(200);
      expect(body).toContain('value="Sgt Smith"');
      expect(body).toContain(narrative);
    }
    expect(changed.body).toContain('lang="cy"');
    expect(site.submissions).toHaveLength(0);
  });

  it('shows for any force that was chosen its own website, its complaints page and who oversees it', async () => {
    const { site, hidden } = await loaded();
    for (const force of forces) {
      const fields = { ...hidden, forceId: force.id, action: 'change' };
      const { body = '' } = await postForm(site, '/report', fields);
      const own =
        body.split('<li>').find((item) => item.includes(`>${force.name.replace('&', '&amp;')}</span>`)) ?? '';
      const { oversight, oversightScotland } = force;
      const wanted = [
        force.websiteUrl,
        force.complaintsUrl,
        oversight.complaintUrl,
        oversightScotland?.complaintUrl,
      ];
      const links = [...own.matchAll(/href="([^"]*)" target="_blank" rel="noreferrer"/g)].map(
        ([, url]) => url,
      );
      expect(links, force.id).toEqual(wanted.filter((url) => url !== undefined));
      expect(body, force.id).toContain('ask for its professional standards department');
    }
  });

  it('that looks like spam is kept and flagged, never refused', async () => {
    const { site, hidden } = await loaded();
    await postForm(site, '/report', { ...hidden, narrative, website: 'https://spam.example' });
    await postForm(site, '/report', { narrative: 'Without key or token.' });
    site.clock.now -= 59_000;
    await postForm(site, '/report', { ...hidden, narrative: 'Within a second.' });
    expect(site.submissions.map(({ suspicions }) => suspicions)).toEqual([
      ['honeypot'],
      ['no-form-token'],
      ['too-fast'],
    ]);
    expect(site.submissions[1]?.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
  });

  it('takes a burst of 131 reports from one address in an hour, each with a receipt of its own', async () => {
    const { site } = await loaded();
    const receipts = new Set<string>();
    for (let report = 0; report < 131; report += 1) {
      const form = await answer(site, { method: 'GET', path: '/report' });
      site.clock.now += 27_000;
      const { statusCode, body } = await postForm(site, '/report', {
        ...hiddenFields(form.body ?? ''),
        narrative: `Report ${report}`,
      });
      expect(statusCode).toBe(200);
      receipts.add(receiptIn(body));
    }
    expect([site.submissions.length, receipts.size]).toEqual([131, 131]);
    expect(site.submissions.filter(({ suspicions }) => suspicions.length > 0)).toEqual([]);
  });

  it('refuses a receipt inside the report', async () => {
    const { site, hidden } = await loaded();
    const sent = await postForm(site, '/report', { ...hidden, narrative });
    const again = await postForm(site, '/report', { narrative: `${narrative} ${receiptIn(sent.body)}` });
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain('Take the receipt out');
  });

  it('refuses more than the form could ever hold with a page that repeats none of it', async () => {
    const { site, hidden } = await loaded('/cy/report');
    const most = { narrative: '€'.repeat(20_000), evidence: '€'.repeat(4_000) };
    expect((await postForm(site, '/cy/report', { ...hidden, ...most })).statusCode).toBe(200);
    const { statusCode, body } = await postForm(site, '/cy/report', { narrative: 'x'.repeat(3_000_000) });
    expect([statusCode, body?.includes('rhy hir'), body?.includes('xxx')]).toEqual([413, true, false]);
    expect(site.submissions).toHaveLength(1);
  });

  it('refuses a body that is not a form with a page', async () => {
    const { site } = await loaded();
    const request = {
      method: 'POST',
      path: '/report',
      body: '{}',
      headers: { 'content-type': 'application/json' },
    } as const;
    const { statusCode, headers } = await answer(site, request);
    expect([statusCode, headers?.['content-type']]).toEqual([415, 'text/html; charset=utf-8']);
  });
});
