import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../support/browser.ts';
import { signedIn } from '../support/person.ts';
import { aReport, sendIn } from '../support/seed.ts';
import { type StaffSite, startStaffSite } from '../support/staff-site.ts';

let site: StaffSite;
let browser: Browser;
let page: Page;
let references: string[];

beforeAll(async () => {
  site = await startStaffSite();
  references = await sendIn(
    site,
    ['a', 'b', 'c', 'd', 'e', 'f'].map((where) => aReport({ where })),
  );
  browser = await launchBrowser();
  page = await signedIn(browser, site, 'supervisor', { hash: '#/queues/triage' });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const open = async (queue: string, reference: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Staff page' }).getByRole('link', { name: 'Queues' }).click();
  await page.getByRole('navigation', { name: 'Queues' }).getByRole('link', { name: queue }).click();
  await page.getByRole('main').getByRole('link', { name: reference }).click();
  await page.getByRole('heading', { level: 1, name: reference }).waitFor();
};
const answer = async (button: string): Promise<void> => {
  await page.getByRole('button', { name: button }).click();
  await page.getByText('Your answer was taken').waitFor();
};

describe('triage', () => {
  it('below the threshold, against the machine, needs words and closes the case', async () => {
    await open('To triage', references[0] ?? '');
    await page.getByLabel('Below the threshold').check();
    await page.getByLabel('Unhappy with the service a force gave').check();
    await page.getByRole('button', { name: 'Below the threshold' }).click();
    await page.getByRole('link', { name: 'Give the reason in your own words' }).waitFor();
    await page.getByLabel('The reason in your own words').fill('It is about how slowly they came');
    await answer('Below the threshold');
    await page.locator('.case-heading').getByText('Closed').waitFor();
  });

  it('asking the reporter puts the question into the dialogue and waits for the answer', async () => {
    await open('To triage', references[1] ?? '');
    await page.getByLabel('Ask the reporter').check();
    await page.getByLabel('Your question to the reporter').fill('Which car park was it?');
    await page.getByLabel('Reason', { exact: true }).selectOption('more-detail-needed');
    await answer('Ask the reporter');
    await page.locator('.message--charity').getByText('Which car park was it?').waitFor();
    await page.locator('.case-heading').getByText('Waiting for the reporter').waitFor();
  });

  it('the same report sent twice is named by its reference, however it is typed', async () => {
    await open('To triage', references[2] ?? '');
    await page.getByLabel('Same report sent twice').check();
    await page.getByLabel('Reference of the other case').first().fill('R-0000-000000');
    await page.getByRole('button', { name: 'Same report sent twice' }).click();
    await page.getByRole('link', { name: 'No case has this reference' }).waitFor();
    const typed = (references[3] ?? '').toLowerCase().replaceAll('-', ' ');
    await page.getByLabel('Reference of the other case').first().fill(typed);
    await answer('Same report sent twice');
    await page.locator('.case-heading').getByText('Closed').waitFor();
  });

  it('made immediate, it stands in the urgent queue with the call to the force to confirm', async () => {
    await open('To triage', references[3] ?? '');
    await page.getByLabel('Make it immediate').check();
    await page.getByLabel('Reason', { exact: true }).selectOption('safeguarding');
    await page.getByLabel('The reason in your own words').fill('He has her address');
    await answer('Make it immediate');
    await open('Urgent', references[3] ?? '');
    await page.getByRole('heading', { name: 'Fast time: confirm or stand down' }).waitFor();
  });

  it('cases that corroborate each other are linked, and grade B becomes available', async () => {
    await open('To triage', references[4] ?? '');
    await page.getByRole('heading', { name: 'Corroboration' }).click();
    await page.getByLabel('Reference of the other case').fill(references[5] ?? '');
    await page.getByLabel('What they have in common').fill('The same officer, told by another');
    await page.getByRole('button', { name: 'Link the cases' }).click();
    await page.getByRole('link', { name: 'Linked case' }).waitFor();
    await page.getByLabel('Disseminate').check();
    await answer('Disseminate');
    const grade = page.getByLabel('Item 1: information');
    await grade.selectOption('B');
    await page.getByLabel('Item 1: why B?').fill('Two givers');
  });

  it('leaves what was done by the one who wrote it to another supervisor', async () => {
    await page.getByRole('textbox', { name: 'Title' }).fill('Sale of information');
    await page.getByLabel('Item 1', { exact: true }).fill('An officer sells addresses.');
    await page.getByLabel('Provenance').fill('Known to two people');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: /Report 1/ }).waitFor();
    await page.getByRole('button', { name: 'Submit for approval' }).click();
    await page.getByText('You wrote part of this report, so another person approves it.').waitFor();
    expect(await page.getByRole('button', { name: 'Approve and send' }).count()).toBe(0);
  });
});
