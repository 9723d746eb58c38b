import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../support/browser.ts';
import { axeViolations, overflow } from '../support/axe.ts';
import { anImmediateReport, nameContacts, nightClock, shiftClock } from '../support/night.ts';
import { signedIn } from '../support/person.ts';
import { aReport, sendIn } from '../support/seed.ts';
import { type StaffSite, startStaffSite } from '../support/staff-site.ts';

let site: StaffSite;
let browser: Browser;
let analyst: Page;
let supervisor: Page;
let reference: string;
const { shift, now } = nightClock();

beforeAll(async () => {
  site = await startStaffSite({ port: 25090, now });
  await nameContacts(site);
  await sendIn(site, [aReport()]);
  browser = await launchBrowser();
  analyst = await signedIn(browser, site, 'analyst');
  supervisor = await signedIn(browser, site, 'supervisor', { width: 320, hash: '#/on-call' });
  for (const page of [analyst, supervisor]) await shiftClock(page, shift);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const panel = (page: Page) => page.getByRole('region', { name: /^Fast time/ });
const banner = (page: Page) => page.getByRole('region', { name: 'Urgent', exact: true });
const fits = async (page: Page): Promise<void> => {
  expect(await axeViolations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
};

describe('an immediate report at ten past two on a bank holiday', () => {
  it('is announced to an analyst in the middle of a call, and in the title of the window', async () => {
    await analyst.getByRole('link', { name: 'Take a call' }).click();
    await analyst.getByRole('button', { name: 'Start a call' }).click();
    await analyst.getByLabel('What happened?').fill('A sergeant takes cash.');
    [reference = ''] = await sendIn(site, [anImmediateReport()]);
    await banner(analyst).getByText('nobody has it').waitFor({ timeout: 20_000 });
    expect(await analyst.title()).toMatch(/^URGENT \(1\) – /);
    const read = await analyst.getByRole('alert').filter({ hasText: reference }).textContent();
    expect(read).toContain('confirm or stand down, nobody has it');
    await fits(analyst);
    expect(await analyst.getByLabel('What happened?').inputValue()).toBe('A sergeant takes cash.');
  });

  it('opens with u: what the machine saw, in the words of the report, and ten minutes counting down', async () => {
    await analyst.keyboard.press('Escape');
    await analyst.keyboard.press('u');
    await panel(analyst).getByText('“knife”').first().waitFor();
    await panel(analyst)
      .getByText(/^[89]:\d\d left$/)
      .waitFor();
    await analyst.keyboard.press('a');
    await panel(analyst).getByText('You have it').waitFor();
    await banner(analyst).waitFor({ state: 'detached', timeout: 20_000 });
  });
});
