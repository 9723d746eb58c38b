import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../support/browser.ts';
import { signedIn } from '../support/person.ts';
import { aReport, sendIn } from '../support/seed.ts';
import { type StaffSite, startStaffSite } from '../support/staff-site.ts';

let site: StaffSite;
let browser: Browser;
let analyst: Page;
let supervisor: Page;
let reference: string;

beforeAll(async () => {
  site = await startStaffSite();
  [reference = ''] = await sendIn(site, [aReport()]);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const openCase = async (page: Page, queue: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Queues' }).getByRole('link', { name: queue }).click();
  await page.getByRole('link', { name: reference }).click();
  await page.getByRole('heading', { level: 1, name: reference }).waitFor();
};
const backToQueues = (page: Page): Promise<void> =>
  page.getByRole('navigation', { name: 'Staff page' }).getByRole('link', { name: 'Queues' }).click();

describe('a report on its way to a force', () => {
  it('is found by an analyst in triage, with the words that decided each test', async () => {
    analyst = await signedIn(browser, site, 'analyst');
    await openCase(analyst, 'To triage');
    const original = analyst.getByRole('region', { name: 'The report as it came' });
    await expect.poll(() => original.locator('mark.mark--t1').count()).toBeGreaterThan(0);
    await expect.poll(() => original.locator('mark.mark--t2').count()).toBeGreaterThan(0);
    expect(await analyst.getByRole('region', { name: 'Assessment' }).textContent()).toContain('You decide');
  });

  it('shows its source risks in the text when asked', async () => {
    await analyst.getByLabel('Source risk').check();
    const marks = analyst.getByRole('region', { name: 'The report as it came' }).locator('mark.mark--risk');
    await expect.poll(() => marks.first().textContent()).toContain('wife');
  });

  it('is disseminated', async () => {
    await analyst.getByLabel('Disseminate').check();
    await analyst.getByLabel('Reason', { exact: true }).selectOption('agrees-with-assessment');
    await analyst.getByRole('button', { name: 'Disseminate' }).click();
    await analyst.getByText('Your answer was taken').waitFor();
    await analyst.getByRole('heading', { name: 'Write up' }).waitFor();
  });

  it('is written up, and refused while a field is missing', async () => {
    await analyst.getByRole('textbox', { name: 'Title' }).fill('Sale of information');
    await analyst.getByRole('button', { name: 'Save' }).click();
    const summary = analyst.getByRole('alert').filter({ hasText: 'Check what you entered' });
    await summary.getByRole('link').first().click();
    expect(await analyst.evaluate(() => document.activeElement?.id)).toContain('items.0.text');
    await analyst.getByLabel('Item 1', { exact: true }).fill('PC 4471 sold addresses. My wife saw him.');
    await analyst.getByLabel('Provenance').fill('Known indirectly');
    await analyst.keyboard.press('Control+s');
    await analyst.getByRole('button', { name: /Report 1: West Yorkshire Police/ }).waitFor();
  });

  it('is not submitted while a mark that could lead to the reporter has no answer', async () => {
    await analyst.getByRole('button', { name: 'Submit for approval' }).click();
    await analyst.getByRole('link', { name: /Take “My wife saw him” out of the text/ }).waitFor();
  });

  it('is not submitted with changes that are not saved', async () => {
    await analyst.getByLabel('Item 1', { exact: true }).fill('PC 4471 sold addresses. My wife was told.');
    await analyst.getByRole('button', { name: 'Submit for approval' }).click();
    await analyst.getByRole('link', { name: 'Save the report first: it has changes' }).waitFor();
    await analyst.getByRole('button', { name: 'Save' }).click();
    await analyst.getByText('Saved as revision 2').waitFor();
  });

  it('is submitted once the mark is kept with a reason', async () => {
    await analyst.getByLabel(/“My wife was told” stays because/).fill('A phrase the subject uses of himself');
    await analyst.getByRole('button', { name: 'Submit for approval' }).click();
    await analyst.getByRole('heading', { name: 'Approve an information report' }).waitFor();
    expect(await analyst.getByText('Answered by: supervisor.').count()).toBe(1);
  });

  it('is seen by a supervisor as the force would read it', async () => {
    supervisor = await signedIn(browser, site, 'supervisor');
    await openCase(supervisor, 'To approve');
    await supervisor.getByRole('button', { name: 'Show the PDF' }).click();
    const frame = supervisor.locator('iframe[title="The information report as a PDF"]');
    await frame.waitFor();
    expect(await frame.getAttribute('src')).toMatch(/^blob:http:\/\/127\.0\.0\.1/);
    await supervisor.getByRole('button', { name: 'Back to the report as it came' }).click();
  });

  it('is returned only with a reason in words', async () => {
    await supervisor.getByLabel('Return to the writer').check();
    await supervisor.getByLabel('Reason', { exact: true }).selectOption('identifies-source');
    await supervisor.getByRole('button', { name: 'Return to the writer' }).click();
    await supervisor.getByRole('link', { name: 'Give the reason in your own words' }).waitFor();
    await supervisor.getByLabel('The reason in your own words').fill('Take the relationship out');
    await supervisor.getByRole('button', { name: 'Return to the writer' }).click();
    await supervisor.getByText('Your answer was taken').waitFor();
  });

  it('is rewritten by the analyst, who sees why', async () => {
    await backToQueues(analyst);
    await openCase(analyst, 'To write up');
    const task = analyst.getByRole('listitem').filter({ hasText: 'Rewrite what was returned' });
    await task.getByText('Take the relationship out').waitFor();
    await task.getByText(/^Returned by Supervisor One/).waitFor();
    await analyst.getByLabel('Item 1', { exact: true }).fill('PC 4471 sold addresses to a criminal.');
    await analyst.getByRole('button', { name: 'Save' }).click();
    await analyst.getByText('Saved as revision 3').waitFor();
    await analyst.getByText('No marks left').waitFor();
    await analyst.getByRole('button', { name: 'Submit for approval' }).click();
    await analyst.getByText('Answered by: supervisor.').waitFor();
  });

  it('shows the supervisor, word by word, what the last revision changed', async () => {
    await backToQueues(supervisor);
    await openCase(supervisor, 'To approve');
    await supervisor.getByRole('heading', { name: 'What revision 3 changed' }).waitFor();
    expect(await supervisor.locator('del').allTextContents()).toEqual(['addresses. My wife was told. ']);
    expect(await supervisor.locator('ins').allTextContents()).toEqual(['addresses to a criminal. ']);
  });

  it('is approved by the supervisor', async () => {
    await supervisor.getByLabel('Approve and send').check();
    await supervisor.getByRole('button', { name: 'Approve and send' }).click();
    await supervisor.getByText('Your answer was taken').waitFor();
    await supervisor.getByRole('region', { name: 'Decided so far' }).getByText('Approve and send').waitFor();
  });

  it('leaves no typed word in any address', () => {
    const addresses = site.requests.join('\n');
    for (const word of ['Sale', 'wife', 'Known', 'Halifax', 'relationship'])
      expect(addresses).not.toContain(word);
  });
});
