import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../support/browser.ts';
import { signedIn } from '../support/person.ts';
import { aReport, sendIn } from '../support/seed.ts';
import { type StaffSite, startStaffSite } from '../support/staff-site.ts';

let site: StaffSite;
let browser: Browser;
let ana: Page;
let bea: Page;
let reference: string;

beforeAll(async () => {
  site = await startStaffSite();
  [reference = ''] = await sendIn(site, [aReport()]);
  browser = await launchBrowser();
  ana = await signedIn(browser, site, 'analyst');
  bea = await signedIn(browser, site, 'second-analyst');
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const openCase = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: reference }).click();
  await page.getByRole('heading', { level: 1, name: reference }).waitFor();
};

describe('two analysts at the same case', () => {
  it('see that the other has it open', async () => {
    await openCase(ana);
    await openCase(bea);
    await bea.getByText('Also looking: Analyst One (demo)').waitFor();
    await ana.getByRole('link', { name: 'Queues' }).click();
    await openCase(ana);
    await ana.getByText('Also looking: Analyst Two (demo)').waitFor();
  });

  it('see who has it: the one who took it, and the other, who takes nothing by a press on what was before', async () => {
    await ana.getByRole('button', { name: 'Take it' }).click();
    await ana.getByText('You have it').waitFor();
    await bea.getByText('Nobody has it').waitFor();
    await bea.getByRole('heading', { level: 1 }).click();
    await bea.keyboard.press('a');
    await bea.getByText('Somebody else took this task, or put it back, a moment ago').waitFor();
    await bea.getByText('Analyst One (demo) has it').waitFor();
  });

  it('the second to answer sees what the first did, and keeps what was typed', async () => {
    await bea.getByLabel('Ask the reporter').check();
    await bea.getByLabel('Your question to the reporter').fill('Where was it?');
    await bea.getByLabel('Reason', { exact: true }).selectOption('more-detail-needed');
    await ana.getByLabel('Disseminate').check();
    await ana.getByLabel('Reason', { exact: true }).selectOption('agrees-with-assessment');
    await ana.getByRole('button', { name: 'Disseminate' }).click();
    await ana.getByText('Your answer was taken').waitFor();
    await bea.getByRole('button', { name: 'Ask the reporter' }).click();
    const notice = bea.getByRole('status').filter({ hasText: 'somebody answered first' });
    await notice.getByText(/Disseminate, by Analyst One \(demo\)/).waitFor();
    await notice.getByText('What you had typed').click();
    expect(await notice.textContent()).toContain('Where was it?');
    await notice.getByRole('button', { name: 'Show the case as it is now' }).click();
    await bea.getByRole('heading', { name: 'Write up' }).waitFor();
  });

  it('who write the same report overwrite nothing: both versions are shown', async () => {
    await ana.getByRole('textbox', { name: 'Title' }).fill('Title of the first');
    await ana.getByLabel('Item 1', { exact: true }).fill('An officer sells addresses.');
    await ana.getByLabel('Provenance').fill('Known indirectly');
    await ana.getByRole('button', { name: 'Save' }).click();
    await ana.getByRole('button', { name: /Report 1/ }).waitFor();
    await bea.getByRole('navigation', { name: 'Staff page' }).getByRole('link', { name: 'Queues' }).click();
    await bea.getByRole('link', { name: 'To write up' }).click();
    await openCase(bea);
    await bea.getByRole('textbox', { name: 'Title' }).fill('Title of the second');
    await ana.getByRole('textbox', { name: 'Title' }).fill('Title of the first, mended');
    await ana.getByRole('button', { name: 'Save' }).click();
    await ana.getByText('Saved as revision 2').waitFor();
    await bea.getByRole('button', { name: 'Save' }).click();
    const row = bea.getByRole('row', { name: /^Title/ });
    await row.waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      'Title of the second',
      'Title of the first, mended',
    ]);
  });

  it('choose which goes on, and the other stays as a revision', async () => {
    await bea.getByRole('button', { name: 'Save mine as the next revision' }).click();
    await bea.getByText('Saved as revision 3').waitFor();
    expect(await bea.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Title of the second');
  });

  it('get no report past the server with a mark that one of them never saw', async () => {
    await bea.getByLabel('Item 1', { exact: true }).fill('An officer sells addresses. My wife saw him.');
    await bea.getByRole('button', { name: 'Save' }).click();
    await bea.getByText('Saved as revision 4').waitFor();
    await ana.getByRole('button', { name: 'Submit for approval' }).click();
    await ana.getByRole('link', { name: /A report was changed meanwhile/ }).waitFor();
    const answer = ana.getByLabel('“My wife saw him” stays because');
    await answer.fill('A phrase that the subject uses of himself');
    await ana.getByRole('button', { name: 'Submit for approval' }).click();
    await ana.getByText('Could lead to the reporter, and was kept').waitFor();
  });
});
