import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Thread } from '../../../../functions/adapters/follow-up.ts';
import { launchBrowser } from '../../../support/browser.ts';
import { publishedFigures } from '../../../support/published-figures.ts';
import { acknowledgementCode, sentPdf } from '../support/site.ts';
import { type OpenSite, openSite, visit } from './open-site.ts';

let browser: Browser;
let open: OpenSite;

beforeAll(async () => {
  [browser, open] = await Promise.all([launchBrowser(), openSite()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), open.close()]);
});

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

const violationsOn = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html.slice(0, 200)}`);
  }, rules);
};

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const formType = 'application/x-www-form-urlencoded';

/** Opens a page by posting fields to it, as its form would; the status it answers with. */
const post = async (
  page: Page,
  url: string,
  { fields, type = formType }: { fields: Record<string, string>; type?: string },
): Promise<number | undefined> => {
  await page.route(url, (route) =>
    route.continue({
      method: 'POST',
      headers: { ...route.request().headers(), 'content-type': type },
      postData: new URLSearchParams(fields).toString(),
    }),
  );
  return (await page.goto(url))?.status();
};

const narrative = 'DC Jones takes money from a dealer. My sister told me.';

type Show = (page: Page, path: (name: string) => string) => Promise<void>;

const opened =
  (name: string): Show =>
  async (page, path) => {
    await page.goto(open.origin + path(name));
  };

const posted =
  (name: string, fields: () => Record<string, string>): Show =>
  async (page, path) => {
    await post(page, open.origin + path(name), { fields: fields() });
  };

const refused =
  (status: number, sent: { fields: Record<string, string>; type?: string }): Show =>
  async (page, path) => {
    expect(await post(page, open.origin + path('report'), sent)).toBe(status);
  };

const question = { from: 'charity' as const, text: 'Which station?', askedForAnswer: true };
const answered = { from: 'reporter' as const, text: 'Leeds Road.', askedForAnswer: false };

const thread =
  (shown: Partial<Thread>, fields: Record<string, string> = {}): Show =>
  async (page, path) => {
    const { receipt } = await open.site.intake.accept({
      report: {
        categories: [],
        forceId: null,
        subjects: [],
        narrative,
        existingComplaint: 'not-said',
        contact: null,
        language: 'en',
      },
      idempotencyKey: '7'.repeat(32),
      channel: 'online',
      suspicions: [],
    });
    open.site.change(receipt, { signposts: [], messages: [], ...shown });
    await posted('follow-up', () => ({ receipt, ...fields }))(page, path);
  };

const pages: Record<string, Show> = {
  start: opened(''),
  form: opened('report'),
  'follow-up': opened('follow-up'),
  'statistics before there are any': opened('statistics'),
  statistics: async (page, path) => {
    open.site.figures.published = publishedFigures;
    await opened('statistics')(page, path);
    open.site.figures.published = null;
  },
  privacy: opened('privacy'),
  accessibility: opened('accessibility'),
  acknowledge: opened('acknowledge'),
  'check a report': opened('check-a-report'),
  'no such page': opened('nowhere'),
  'a fault of ours': async (page, path) => {
    open.site.figures.published = { ...publishedFigures, day: 'no day at all' };
    const answer = await page.goto(open.origin + path('statistics'));
    open.site.figures.published = null;
    expect(answer?.status()).toBe(500);
  },
  'a body that is no form': refused(415, { fields: { narrative }, type: 'application/json' }),
  'more than a form holds': refused(413, { fields: { narrative: 'x'.repeat(3_000_000) } }),
  'form with errors': posted('report', () => ({
    narrative: '',
    'when.from': 'x',
    'contact.email': 'x',
    'contact.phone': 'x',
    place: 'LU1',
  })),
  'form with forces found': async (page, path) => {
    await posted('report', () => ({ place: 'Tamworth', action: 'find-force' }))(page, path);
    await page.locator('#force-options summary').click();
  },
  'start with every force': async (page, path) => {
    await opened('')(page, path);
    await page.locator('main summary').click();
  },
  'form with two people': posted('report', () => ({ 'subjects.0.name': 'A', action: 'add-person' })),
  'answers to check': posted('report', () => ({ narrative, action: 'check' })),
  'telling words before a report is sent': posted('report', () => ({ narrative })),
  receipt: posted('report', () => ({ narrative: 'DC Jones takes money.' })),
  'wrong receipt': posted('follow-up', () => ({ receipt: 'nonsense' })),
  'thread, received': thread({ status: 'received' }),
  'thread, being assessed, with messages': thread({
    status: 'being-assessed',
    messages: [{ ...question, askedForAnswer: false }, answered],
  }),
  'thread with a question': thread({ status: 'more-information-wanted', messages: [question] }),
  'thread, passed to the police': thread({ status: 'passed-to-the-police', messages: [question, answered] }),
  'thread, closed': thread({ status: 'closed', signposts: ['999', 'force-complaint', 'not-policing'] }),
  'thread with an error': thread(
    { status: 'more-information-wanted', messages: [question] },
    { action: 'add-message' },
  ),
  'telling words before an answer is sent': thread(
    { status: 'more-information-wanted', messages: [question] },
    { action: 'add-message', text: narrative },
  ),
  'thread with an answer sent': thread(
    { status: 'being-assessed' },
    { action: 'add-message', text: 'More.' },
  ),
  'wrong code': posted('acknowledge', () => ({ code: 'nonsense' })),
  acknowledged: posted('acknowledge', () => ({ code: acknowledgementCode, outcome: 'investigation' })),
  'wrong digest': posted('check-a-report', () => ({ code: '', sha256: 'x' })),
  'PDF that is not what was sent': posted('check-a-report', () => ({ ...sentPdf, sha256: 'cd'.repeat(32) })),
  'genuine PDF': posted('check-a-report', () => sentPdf),
};

const languages = {
  English: (name: string) => `/${name}`,
  Welsh: (name: string) => `/cy${name ? `/${name}` : ''}`,
};

describe.each(Object.entries(languages))('every page in %s', (_language, path) => {
  it.each(Object.keys(pages))(
    '%s has no violation at 320 and 1280 pixels, and nothing to scroll sideways',
    async (name) => {
      const { page, leave } = await visit(browser);
      await page.route('**/assets/form.js', (route) => route.abort());
      await pages[name]?.(page, path);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await violationsOn(page), `${name} at ${width}`).toEqual([]);
        expect(await isTooWide(page), `${name} at ${width}`).toBe(false);
      }
      await leave();
    },
  );
});

describe.each(Object.entries(languages))('every step of the form in %s', (_language, path) => {
  it.each([320, 1280])(
    'has no violation at %d pixels, with warnings, an error and the answers to check',
    async (width) => {
      const { page, leave } = await visit(browser, { viewport: { width, height: 800 } });
      await page.goto(open.origin + path('report'));
      const next = page.locator('[data-finish] button').first();
      const check = async (state: string): Promise<void> => {
        expect(await violationsOn(page), state).toEqual([]);
        expect(await isTooWide(page), state).toBe(false);
      };
      await check('danger');
      await next.click();
      await next.click();
      await check('an empty account');
      await page.locator('#narrative').fill(narrative);
      await page.locator('#what mark').waitFor();
      for (const step of ['what', 'who', 'force', 'details', 'contact']) {
        await check(step);
        await next.click();
      }
      await check('check');
      await page.context().setOffline(true);
      await next.click();
      await page.locator('#trouble').waitFor();
      await check('no connection');
      await leave();
    },
  );
});
