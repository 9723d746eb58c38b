import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../../support/browser.ts';
import { publishedFigures } from '../../../support/published-figures.ts';
import { goOnTo, openSite, receiptOn, visit } from '../browser/open-site.ts';
import { acknowledgementCode } from './site.ts';

const folder = fileURLToPath(new URL('../../../../docs/images/', import.meta.url));
const plainPages = ['follow-up', 'statistics', 'privacy', 'accessibility', 'acknowledge', 'check-a-report'];
/** Shown in the README as well, as far as a window shows them. */
const inReadme = ['start', 'form-2-what', 'receipt'];
const nowhere = 'no-such-page';
const account = 'DC Jones takes money from a dealer in Luton. My sister saw it, her number is 01632 960123.';

const browser = await launchBrowser();
const open = await openSite();
open.site.figures.published = publishedFigures;

const takeWith =
  (page: Page, width: number) =>
  async (name: string): Promise<void> => {
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo(0, 0);
    });
    await page.screenshot({ path: `${folder}public-${name}-${width}.png`, fullPage: true });
    if (width === 1280 && inReadme.includes(name))
      await page.screenshot({ path: `${folder}window-${name}.png` });
  };

const journey = async (page: Page, take: (name: string) => Promise<void>): Promise<void> => {
  await page.goto(`${open.origin}/report`);
  await take('form-1-danger');
  await goOnTo(page, 'What happened');
  await page.getByLabel('What happened?').fill(account);
  await page.locator('#existingComplaint').check();
  await page.locator('#what mark').first().waitFor();
  await take('form-2-what');
  await goOnTo(page, 'Who did it');
  await page.getByLabel('Name or nickname').fill('DC Jones');
  await take('form-3-who');
  await goOnTo(page, 'Which force');
  await page.getByLabel('Name of the force').fill('LU1');
  await page.getByRole('button', { name: 'Find the force' }).click();
  await page.getByRole('radio', { name: 'Bedfordshire Police' }).check();
  await take('form-4-force');
  await goOnTo(page, 'When, where and how you know');
  await take('form-5-details');
  await goOnTo(page, 'About you');
  await take('form-6-contact');
  await goOnTo(page, 'Check before you send');
  await take('form-7-check');
  await page.getByRole('button', { name: 'Send anyway' }).click();
  const receipt = await receiptOn(page);
  await take('receipt');
  const question = {
    from: 'charity' as const,
    text: 'Which club was it, and roughly when?',
    askedForAnswer: true,
  };
  open.site.change(receipt, { status: 'more-information-wanted', messages: [question] });
  await page.goto(`${open.origin}/follow-up`);
  await page.getByLabel('Receipt').fill(receipt);
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByLabel('Your answer').waitFor();
  await take('thread');
  open.site.change(receipt, {
    status: 'closed',
    signposts: ['force-complaint', 'open-investigation'],
    messages: [{ ...question, askedForAnswer: false }],
  });
  await page.goto(`${open.origin}/follow-up`);
  await page.getByLabel('Receipt').fill(receipt);
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByText('Who else may help').waitFor();
  await take('thread-closed');
};

const otherPages = async (page: Page, take: (name: string) => Promise<void>): Promise<void> => {
  await page.goto(`${open.origin}/`);
  await take('start');
  await page.goto(`${open.origin}/cy/report`);
  await take('form-welsh');
  for (const name of [...plainPages, nowhere]) {
    await page.goto(`${open.origin}/${name}`);
    await take(name);
  }
  await page.goto(`${open.origin}/acknowledge#${acknowledgementCode}`);
  await page.getByRole('button', { name: 'Acknowledge' }).click();
  await page.getByText('Thank you').waitFor();
  await take('acknowledged');
};

/** What Send is answered with, once, where the words could show who wrote them. */
const tellingWords = async (width: number): Promise<void> => {
  const { page, leave } = await visit(browser, {
    viewport: { width, height: 800 },
    javaScriptEnabled: false,
  });
  const take = takeWith(page, width);
  await page.goto(`${open.origin}/report`);
  await page.getByLabel('What happened?').fill(account);
  await page.getByRole('button', { name: 'Send the report' }).click();
  await take('form-telling-words');
  await page.getByRole('button', { name: 'Send anyway' }).click();
  const receipt = await receiptOn(page);
  await page.goto(`${open.origin}/follow-up`);
  await page.getByLabel('Receipt').fill(receipt);
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByLabel('Add something').fill('It was the Blue Boar. I work behind the bar there.');
  await page.getByRole('button', { name: 'Send' }).click();
  await take('message-telling-words');
  await leave();
};

const withoutScript = async (width: number): Promise<void> => {
  const { page, leave } = await visit(browser, { viewport: { width, height: 800 } });
  await page.route('**/form.js', (route) => route.abort());
  await page.goto(`${open.origin}/report`);
  await page.getByLabel('Phone number').fill('01632 96');
  await page.getByRole('button', { name: 'Send the report' }).click();
  await takeWith(page, width)('form-without-script-errors');
  await leave();
};

for (const width of [1280, 320]) {
  const { page, leave } = await visit(browser, { viewport: { width, height: 800 } });
  const take = takeWith(page, width);
  await journey(page, take);
  await otherPages(page, take);
  await leave();
  await withoutScript(width);
  await tellingWords(width);
}
await Promise.all([browser.close(), open.close()]);
