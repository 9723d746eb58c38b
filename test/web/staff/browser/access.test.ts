import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../support/browser.ts';
import { axeViolations, overflow } from '../support/axe.ts';
import { signedIn } from '../support/person.ts';
import { aReport, demoReports, sendIn } from '../support/seed.ts';
import { type StaffSite, startStaffSite } from '../support/staff-site.ts';

let site: StaffSite;
let browser: Browser;
let references: string[];

beforeAll(async () => {
  site = await startStaffSite();
  const contact = { phone: '07700 900123', charityMayContact: true, forceMayContact: true };
  const twice = [aReport({ contact }), aReport({ contact, where: 'Somewhere else' })];
  references = await sendIn(site, [...twice, ...(await demoReports()).map(({ report }) => report)]);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const check = async (page: Page): Promise<void> => {
  expect(await axeViolations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
};

const openCase = async (page: Page, reference: string): Promise<void> => {
  await page.getByRole('link', { name: reference }).click();
  await page.getByRole('region', { name: 'Assessment' }).waitFor();
};

describe.each([1280, 400])('at %i pixels', (width) => {
  let page: Page;

  it('the queue has no violation and no sideways scrolling', async () => {
    page = await signedIn(browser, site, 'analyst', { width });
    await page.getByRole('table').waitFor();
    await check(page);
  });

  it('the list of shortcuts has none', async () => {
    await page.getByRole('button', { name: 'Shortcuts' }).click();
    await check(page);
    await page.getByRole('button', { name: 'Close' }).click();
  });

  it('a case has none: marks shown, every fold open, an answer refused', async () => {
    await openCase(page, references[width === 400 ? 1 : 0] ?? '');
    await page.getByLabel('Source risk').check();
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await page.getByLabel('Below the threshold').check();
    await page.getByRole('button', { name: 'Below the threshold' }).click();
    await page.getByRole('alert').filter({ hasText: 'Check what you entered' }).first().waitFor();
    await check(page);
  });

  it('a write-up has none: fields, risks and what is refused', async () => {
    await page.getByLabel('Disseminate').check();
    await page.getByRole('button', { name: 'Disseminate' }).click();
    await page.getByRole('button', { name: 'Add an item' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').filter({ hasText: 'Check what you entered' }).first().waitFor();
    await check(page);
  });

  it('a call has none: every question open', async () => {
    await page.getByRole('link', { name: 'Take a call' }).click();
    await page.getByRole('button', { name: 'Start a call' }).click();
    await page.getByRole('group', { name: 'Is anyone at risk of harm now?' }).getByLabel('Yes').check();
    await page.getByLabel('Leaves contact details').check();
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByRole('alert').filter({ hasText: 'Check what you entered' }).first().waitFor();
    await check(page);
  });

  it('the audit screens have none', async () => {
    const auditor = await signedIn(browser, site, 'auditor', { width });
    await auditor.getByRole('button', { name: 'Verify' }).click();
    await auditor.getByText('Every link holds').waitFor();
    await check(auditor);
    const stream = [...site.api.ledger.streams.keys()].find((name) => name.startsWith('case#')) ?? '';
    await auditor.evaluate(
      (hash) => {
        location.hash = hash;
      },
      `#/streams/${stream.replace('#', ':')}`,
    );
    await auditor.getByRole('table').waitFor();
    await check(auditor);
  });

  it('the way in has none', async () => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const start = await context.newPage();
    await start.goto(site.url);
    await start.getByRole('button', { name: 'Sign in' }).waitFor();
    await check(start);
  });
});
