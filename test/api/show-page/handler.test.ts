import { describe, expect, it } from 'vitest';
import { createShowPageHandler } from '../../../functions/api/show-page/handler.ts';
import { pageHeaders } from '../../../web/public/http/page-response.ts';
import { publishedFigures } from '../../support/published-figures.ts';
import { anEvent, answer, hiddenFields } from '../../web/public/support/requests.ts';
import { aService } from '../../web/public/support/service.ts';
import { createSite } from '../../web/public/support/site.ts';

const pages = [
  '/',
  '/report',
  '/follow-up',
  '/statistics',
  '/privacy',
  '/accessibility',
  '/acknowledge',
  '/check-a-report',
];
const both = pages.flatMap((page) => [page, page === '/' ? '/cy' : `/cy${page}`]);

const show = (path: string) => answer(createSite(), { method: 'GET', path });

describe('showing a page', () => {
  it.each(both)(
    '%s is one document with a heading, the phone number, the way out and the demonstration notice',
    async (path) => {
      const { statusCode, body = '' } = await show(path);
      expect(statusCode).toBe(200);
      expect(body.match(/<h1/g)).toHaveLength(1);
      expect(body).toContain('0808 157 0142');
      expect(body).toContain(path.startsWith('/cy') ? 'href="/cy/leave"' : 'href="/leave"');
      expect(body).toContain(path.startsWith('/cy') ? 'Arddangosiad yn unig' : 'Demonstration only');
      expect(body).toContain(`<html lang="${path.startsWith('/cy') ? 'cy' : 'en'}">`);
    },
  );

  it.each(both)('%s loads one style sheet and one script of its own and nothing else', async (path) => {
    const { body = '' } = await show(path);
    const loaded = [...body.matchAll(/<(?:script|link|img|iframe)[^>]+(?:src|href)="([^"]+)"/g)].map(
      ([, url]) => url,
    );
    expect(loaded).toEqual(['data:,', '/assets/site.css', '/assets/form.js']);
    expect(body).not.toMatch(/<style|<script>|\son\w+=|style="/);
  });

  it.each(both)('%s opens another tab only beside a form that would be lost, and says so', async (path) => {
    const { body = '' } = await show(path);
    const others = body.split('target="_blank"').length - 1;
    const isForm = path.endsWith('/report');
    expect(others > 0).toBe(isForm);
    expect(/or \(in a new tab\)|neu \(mewn tab newydd\)/.test(body)).toBe(isForm);
  });

  it('tells the ways to talk in Welsh where the configuration does, and marks what is left as English', async () => {
    const { body = '' } = await show('/cy');
    const service = aService();
    for (const text of Object.values(service.welsh ?? {})) expect(body).toContain(`<dd>${text}</dd>`);
    expect(body).not.toContain(service.hours);
    expect(body).toContain(`<dd lang="en">${service.interpreter}</dd>`);
    expect((await show('/')).body).toContain(`<dd>${service.hours}</dd>`);
  });

  it('says nothing of a demonstration in production', async () => {
    const handler = createShowPageHandler({
      service: aService({ stage: 'production' }),
      secret: async () => 'secret',
      now: () => 0,
      newKey: () => '0'.repeat(32),
      statistics: { latest: async () => null },
    });
    const { body } = await handler(anEvent({ method: 'GET', path: '/' }));
    expect(body).not.toContain('Demonstration only');
  });

  it.each([
    ['/', true],
    ['/cy', true],
    ['/statistics', true],
    ['/privacy', true],
    ['/accessibility', true],
    ['/report', false],
    ['/follow-up', false],
    ['/acknowledge', false],
    ['/check-a-report', false],
  ])('lets %s be found by searching, of the live service only: %s', async (path, isFound) => {
    const robots = '<meta name="robots" content="noindex"';
    const live = createSite(aService({ stage: 'production' }));
    expect((await answer(live, { method: 'GET', path })).body?.includes(robots)).toBe(!isFound);
    expect((await show(path)).body).toContain(robots);
  });

  it('gives each form a key and a token of its own', async () => {
    const site = createSite();
    const load = async () =>
      hiddenFields((await answer(site, { method: 'GET', path: '/report' })).body ?? '');
    const [one, two] = [await load(), await load()];
    expect(one.idempotencyKey).toMatch(/^[0-9a-f]{32}$/);
    expect(one.idempotencyKey).not.toBe(two.idempotencyKey);
    expect(one.formToken).not.toBe(two.formToken);
  });

  it.each([
    ['/nowhere', 'There is no such page', '/report'],
    ['/nowhere/at/all', 'There is no such page', '/report'],
    ['/cy/nowhere', 'Nid oes tudalen', '/cy/report'],
    ['/cy/nowhere/at/all', 'Nid oes tudalen', '/cy/report'],
  ])('answers %s, which leads nowhere, with a page that leads on, and 404', async (path, title, onward) => {
    const { statusCode, headers, body } = await show(path);
    expect(statusCode).toBe(404);
    expect(headers).toMatchObject(pageHeaders);
    for (const part of [title, `href="${onward}"`, 'id="leave"', aService().phone])
      expect(body).toContain(part);
    expect(body).not.toContain('nowhere');
  });

  it('answers what is posted to an address that takes nothing with the same page', async () => {
    const { showPage } = createSite();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const posted = anEvent({ method: 'POST', path: '/privacy', body: 'narrative=words', headers });
    const { statusCode, body } = await showPage(posted);
    expect(statusCode).toBe(404);
    expect(body).toContain('There is no such page');
    expect(body).not.toContain('words');
  });

  it.each(['/api', '/api/nowhere', '/api/reports/nowhere'])(
    'answers a program at %s with a problem',
    async (path) => {
      const { statusCode, headers, body = '' } = await show(path);
      expect(headers?.['content-type']).toContain('application/problem+json');
      expect([statusCode, JSON.parse(body)]).toEqual([
        404,
        expect.objectContaining({ type: '/problems/not-found', status: 404 }),
      ]);
    },
  );

  it('shows the published figures in either language, small numbers as such, and says that they are simulated', async () => {
    const site = createSite();
    const show = async (path: string) => (await answer(site, { method: 'GET', path })).body ?? '';
    expect(await show('/statistics')).toContain('No figures have been published yet');
    site.figures.published = publishedFigures;
    const [english, welsh] = [await show('/statistics'), await show('/cy/statistics')];
    for (const part of ['4 March 2026', 'February 2026', 'fewer than 5', '1,235', 'about 85%', 'Simulated'])
      expect(english).toContain(part);
    expect(english).toMatch(/Did not meet the threshold<\/th><td>40</);
    expect(english).toMatch(/How reports came\.<\/b> Left out today/);
    for (const part of ['4 Mawrth 2026', 'Chwefror 2026', 'llai na 5', 'tua 85%', 'Efelychiad'])
      expect(welsh).toContain(part);
  });

  it('leaves from either language', async () => {
    for (const path of ['/leave', '/cy/leave'])
      expect((await show(path)).headers).toHaveProperty('clear-site-data');
  });

  it('answers a fault with a page that says nothing of it', async () => {
    const handler = createShowPageHandler({
      service: aService(),
      secret: async () => {
        throw new Error('where the secret is kept');
      },
      now: () => 0,
      newKey: () => '0'.repeat(32),
      statistics: { latest: async () => null },
    });
    const { statusCode, body } = await handler(anEvent({ method: 'GET', path: '/report' }));
    expect(statusCode).toBe(500);
    expect(body).toContain('Something went wrong here');
    expect(body).not.toContain('where the secret is kept');
  });
});
