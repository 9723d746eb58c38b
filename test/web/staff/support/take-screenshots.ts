import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { anAlternate } from '../../../support/an-alternate.ts';
import { launchBrowser } from '../../../support/browser.ts';
import { signedIn } from './person.ts';
import { aReport, demoReports, sendIn } from './seed.ts';
import { startStaffSite } from './staff-site.ts';

/** Takes the pictures of the staff page in docs/images. Run: npx tsx test/web/staff/support/take-screenshots.ts */
const folder = new URL('../../../../docs/images/', import.meta.url).pathname;

/** The browser paints what was scrolled to a moment later. */
const shoot = async (page: Page, name: string): Promise<void> => {
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}staff-${name}.png` });
};

/** Scrolls so that a part of the page stands at the top of the window. */
const bring = (page: Page, selector: string): Promise<void> =>
  page.evaluate((found) => {
    document.activeElement instanceof HTMLElement && document.activeElement.blur();
    document.querySelector(found)?.scrollIntoView();
  }, selector);

const open = async (page: Page, reference: string): Promise<void> => {
  await page.getByRole('link', { name: reference }).click();
  await page.getByRole('region', { name: 'Assessment' }).waitFor();
};

const writeUp = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'Title' }).fill('Sale of addresses from police systems');
  await page
    .getByLabel('Item 1', { exact: true })
    .fill(
      'Since about March 2026 PC Daniel Marsh (4471, Halifax) has sold addresses from police systems to Lee Brandt.',
    );
  await page.getByRole('button', { name: 'Add an item' }).click();
  await page
    .getByLabel('Item 2', { exact: true })
    .fill('My wife saw him hand over a printout in return for an envelope of cash in a car park in Halifax.');
  await page.getByLabel('Provenance').fill('Known indirectly');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: /Report 1/ }).waitFor();
};

const main = async (): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const site = await startStaffSite();
  await anAlternate(site.api, 'west-yorkshire');
  const contact = { phone: '07700 900123', charityMayContact: true, forceMayContact: false };
  const subjects = [
    { name: 'Daniel Marsh', role: 'officer' as const, rank: 'Superintendent', station: 'Halifax' },
  ];
  const reports = [
    aReport({ contact, subjects }),
    ...(await demoReports()).slice(0, 14).map(({ report }) => report),
  ];
  const [reference = ''] = await sendIn(site, reports);
  const browser = await launchBrowser();
  const page = await signedIn(browser, site, 'analyst', { width: 1440 });
  await page.getByText('All open').waitFor();
  await page.waitForTimeout(1_500);
  await shoot(page, 'queue');
  await open(page, reference);
  await page.getByLabel('Disseminate').check();
  await page.evaluate(() => scrollTo(0, 0));
  await shoot(page, 'case');
  await page.getByRole('button', { name: 'Disseminate' }).click();
  await page.getByText('Your answer was taken').waitFor();
  await writeUp(page);
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await page.getByRole('alert').filter({ hasText: 'Check what you entered' }).waitFor();
  await bring(page, '.risks');
  await shoot(page, 'write-up');
  await page.getByLabel(/stays because/).fill('A phrase that the subject uses of himself');
  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await page.getByText('Answered by: supervisor.').waitFor();
  const supervisor = await signedIn(browser, site, 'supervisor', { width: 1440 });
  await supervisor.getByRole('link', { name: reference }).click();
  await supervisor.getByLabel('Approve and send').check();
  await supervisor.getByLabel('Commissioner').waitFor();
  await bring(supervisor, '.case-heading');
  await shoot(supervisor, 'approval');
  await supervisor.getByRole('heading', { name: 'Contact details' }).click();
  await bring(supervisor, '#contact');
  await shoot(supervisor, 'contact');
  await page.getByRole('link', { name: 'Take a call' }).click();
  await page.getByRole('button', { name: 'Start a call' }).click();
  await page.getByLabel('What happened?').fill('A sergeant takes cash from a club.');
  await page.getByText('Saved.').waitFor();
  await shoot(page, 'call');
  await page.getByRole('button', { name: 'Send the report' }).click();
  await page.getByRole('heading', { name: 'The report is kept' }).waitFor();
  await shoot(page, 'receipt');
  const narrow = await signedIn(browser, site, 'supervisor', { width: 400, hash: '#/queues/triage' });
  await narrow.getByRole('table').waitFor();
  await shoot(narrow, 'queue-narrow');
  const auditor = await signedIn(browser, site, 'auditor', { width: 1440 });
  const stream = [...site.api.ledger.streams.keys()].find((name) => name.startsWith('case#')) ?? '';
  await auditor.evaluate(
    (hash) => {
      location.hash = hash;
    },
    `#/streams/${stream.replace('#', ':')}`,
  );
  await auditor.getByRole('table').waitFor();
  await shoot(auditor, 'ledger');
  await browser.close();
  await site.close();
};

await main();
