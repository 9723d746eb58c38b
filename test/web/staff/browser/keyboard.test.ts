import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../support/browser.ts';
import { signedIn } from '../support/person.ts';
import { aReport, sendIn } from '../support/seed.ts';
import { type StaffSite, startStaffSite } from '../support/staff-site.ts';

let site: StaffSite;
let browser: Browser;
let page: Page;
let keys = 0;

beforeAll(async () => {
  site = await startStaffSite();
  await sendIn(site, [aReport()]);
  browser = await launchBrowser();
  page = await signedIn(browser, site, 'analyst');
  await page.getByRole('table').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const press = async (...names: string[]): Promise<void> => {
  for (const name of names) {
    keys += 1;
    await page.keyboard.press(name);
  }
};

const focused = (): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element?.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null;
    return (label ?? element)?.textContent?.trim() ?? '';
  });

/** Presses Tab until the control with this label has the focus, at most 60 times. */
const tabTo = async (label: string): Promise<void> => {
  for (let count = 0; count < 60; count += 1) {
    await press('Tab');
    if ((await focused()) === label) return;
  }
  throw new Error(`Tab does not lead to ${label}`);
};

describe('with the keyboard alone', () => {
  it('a case is opened from its queue', async () => {
    await press('j', 'Enter');
    await page.getByRole('region', { name: 'Assessment' }).waitFor();
  });

  it('it is taken and decided', async () => {
    await press('a');
    await page.getByText('You have it').waitFor();
    await press('t');
    expect(await focused()).toBe('To do');
    await tabTo('Disseminate');
    await press('Space');
    await press('Control+Enter');
    await page.getByText('Your answer was taken').waitFor();
  });

  it('the answer is said, and the write-up is one key away', async () => {
    await page.getByRole('heading', { name: 'Information reports' }).waitFor();
    await press('w');
    expect(await focused()).toBe('Information reports');
  });

  it('it is written up, saved and submitted', async () => {
    await tabTo('Title');
    await page.keyboard.type('Sale of information');
    await tabTo('Item 1');
    await page.keyboard.type('PC 4471 of Halifax sells addresses from the police computer.');
    await press('Control+Enter');
    await expect.poll(focused).toBe('Item 2');
    await page.keyboard.type('An envelope of cash was handed over.');
    await tabTo('Provenance');
    await page.keyboard.type('Known indirectly');
    await press('Control+s');
    await page.getByRole('button', { name: /Report 1/ }).waitFor();
    await press('Escape', 't');
    await tabTo('The reason in your own words (optional)');
    await press('Control+Enter');
    await page.getByText('Answered by: supervisor.').waitFor();
  });

  it('takes at most 30 keys besides the words themselves', () => {
    expect(keys).toBeLessThanOrEqual(30);
  });
});
