import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../support/browser.ts';
import { signedIn } from '../support/person.ts';
import { type StaffSite, startStaffSite } from '../support/staff-site.ts';

let site: StaffSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await startStaffSite();
  browser = await launchBrowser();
  page = await signedIn(browser, site, 'call-handler');
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const startCall = (on: Page): Promise<void> => on.getByRole('button', { name: 'Start a call' }).click();

describe('a call', () => {
  it('begins with danger, then says that nobody has to give a name', async () => {
    await startCall(page);
    await page.getByLabel('What happened?').waitFor();
    const text = (await page.getByRole('main').textContent()) ?? '';
    const [danger, script, question] = [
      'ring 999',
      'do not have to tell me who you are',
      'What happened?',
    ].map((words) => text.indexOf(words));
    expect(danger).toBeGreaterThan(-1);
    expect(script).toBeGreaterThan(danger ?? 0);
    expect(question).toBeGreaterThan(script ?? 0);
  });

  it('asks for no number of a caller who stays anonymous', async () => {
    await page.getByLabel('Stays anonymous').check();
    expect(await page.getByLabel('Phone', { exact: true }).count()).toBe(0);
  });

  it('survives a window that is killed: the same handler goes on with it', async () => {
    await page.getByLabel('What happened?').fill('A sergeant takes cash from a club.');
    await page.getByText('Saved. If this window closes').waitFor();
    await page.close();
    page = await signedIn(browser, site, 'call-handler');
    await page.getByRole('link', { name: /Go on with the call of/ }).waitFor();
  });

  it('that cannot be read just now shows no empty form, which would be saved over it, and is read again', async () => {
    site.faults.offline = true;
    await page.getByRole('link', { name: /Go on with the call of/ }).click();
    await page.getByText('What was said so far is kept on the server.').waitFor();
    expect(await page.getByLabel('What happened?').count()).toBe(0);
    site.faults.offline = false;
    await page.getByRole('button', { name: 'Read it again' }).click();
    await expect
      .poll(() => page.getByLabel('What happened?').inputValue())
      .toBe('A sergeant takes cash from a club.');
  });

  it('can go on beside another', async () => {
    await page.getByRole('link', { name: 'Take a call' }).click();
    await startCall(page);
    await page.getByLabel('What happened?').fill('Another call.');
    await page.getByRole('link', { name: 'Take a call' }).click();
    await page.getByRole('link', { name: 'Call 1' }).click();
    expect(await page.getByLabel('What happened?').inputValue()).toBe('A sergeant takes cash from a club.');
  });

  it('is not thrown away by one press', async () => {
    await page.getByRole('button', { name: 'Throw this call away' }).click();
    await page.getByText('Throw away what was typed, for good?').waitFor();
    await page.getByRole('button', { name: 'No, go on' }).click();
    expect(await page.getByLabel('What happened?').inputValue()).toBe('A sergeant takes cash from a club.');
    await page.getByRole('link', { name: 'Take a call' }).click();
    await page.getByText('Another call.').waitFor();
    await page.getByRole('link', { name: 'Call 2' }).click();
    await page.getByRole('button', { name: 'Throw this call away' }).click();
    await page.getByRole('button', { name: 'Yes, throw it away' }).click();
    await page.getByRole('button', { name: 'Start a call' }).waitFor();
    expect(await page.getByRole('link', { name: 'Call 2' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Call 1' }).click();
  });

  it('is not sent while a consent was not asked', async () => {
    await page.getByLabel('Leaves contact details').check();
    await page.getByLabel('Phone', { exact: true }).fill('07700 900123');
    await page
      .getByRole('group', { name: /May we contact you/ })
      .getByLabel('Yes')
      .check();
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByRole('link', { name: 'Ask whether the force may contact them' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('forceMayContact');
  });

  it('that was left is taken over by a supervisor, who goes on with its words', async () => {
    const fortyMinutesAgo = new Date(Date.now() - 40 * 60_000).toISOString();
    const left = { narrative: 'A call that was left.' };
    await site.api.drafts.put({
      draftId: 'a'.repeat(32),
      handler: 'somebody',
      state: 'abandoned',
      savedAt: fortyMinutesAgo,
      call: left,
    });
    await site.api.drafts.put({
      draftId: 'b'.repeat(32),
      handler: 'somebody',
      state: 'abandoned',
      savedAt: fortyMinutesAgo,
      call: left,
    });
    const supervisor = await signedIn(browser, site, 'supervisor', { hash: '#/calls' });
    const calls = supervisor.getByRole('region', { name: 'Left by their handlers' }).getByRole('listitem');
    await calls.first().getByText('left by somebody').waitFor();
    await calls.first().getByRole('button', { name: 'Give it up' }).click();
    await calls.first().getByText('Say why nothing more is done').waitFor();
    await calls.first().getByLabel('Or why nothing more is done').fill('A test call');
    await calls.first().getByRole('button', { name: 'Give it up' }).click();
    await expect.poll(() => calls.count()).toBe(1);
    await calls.first().getByRole('button', { name: 'Take it over' }).click();
    await expect
      .poll(() => supervisor.getByLabel('What happened?').inputValue())
      .toBe('A call that was left.');
  });

  it('is kept, and gives a receipt to read back in groups, which no address holds', async () => {
    await page
      .getByRole('group', { name: /May the police force contact you/ })
      .getByLabel('No')
      .check();
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByRole('heading', { name: 'The report is kept' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('kept');
    const groups = await page.locator('.receipt__group').allTextContents();
    expect(groups.map((group) => group.length)).toEqual([4, 4, 4, 5]);
    expect(site.requests.join('\n')).not.toContain(groups[0]);
    expect(page.url()).not.toContain(groups[0]);
  });

  it('is shown to an analyst as taken by phone, with its contact details apart and shown for a reason only', async () => {
    const analyst = await signedIn(browser, site, 'analyst');
    await analyst.locator('.case-row').first().getByRole('link').click();
    await expect.poll(() => analyst.locator('.narrative').textContent()).toContain('cash');
    expect(await analyst.getByRole('main').textContent()).not.toContain('07700 900123');
    await analyst.getByRole('heading', { name: 'Contact details' }).click();
    await analyst.getByRole('button', { name: 'Show the contact details' }).click();
    await analyst.getByRole('link', { name: 'Say why you need to see them' }).waitFor();
    await analyst.getByLabel('Why do you need them?').selectOption('safeguarding');
    await analyst.getByLabel('In your own words').fill('To keep somebody safe');
    await analyst.getByRole('button', { name: 'Show the contact details' }).click();
    await analyst.getByText('07700 900123').waitFor();
    await analyst.getByRole('button', { name: 'Hide' }).click();
    expect(await analyst.getByText('07700 900123').count()).toBe(0);
  });
});
