import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../support/browser.ts';
import { type OpenSite, openSite, receiptOn, visit } from './open-site.ts';

let browser: Browser;
let open: OpenSite;

beforeAll(async () => {
  [browser, open] = await Promise.all([launchBrowser(), openSite()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), open.close()]);
});

const typed = 'zanzibar: Sgt Smith sells what he reads to a dealer.';

describe('without JavaScript', () => {
  it('a report goes the whole way: an error first, a check, the receipt, a question, its answer', async () => {
    const { page, leave } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(`${open.origin}/`);
    await page.getByRole('link', { name: 'Make a report' }).first().click();
    await page.getByLabel('Name or nickname').fill('Sgt Smith');
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByRole('link', { name: 'Tell us what happened' }).click();
    await page.getByLabel('What happened?').fill(typed);
    expect(await page.getByLabel('Name or nickname').inputValue()).toBe('Sgt Smith');
    await page.getByRole('button', { name: 'Check before sending' }).click();
    expect(await page.locator('.answers').textContent()).toContain(typed);
    await page.getByRole('button', { name: 'Send the report' }).click();
    const receipt = await receiptOn(page);
    expect(page.url()).toBe(`${open.origin}/report`);

    const question = { from: 'charity' as const, text: 'Which station?', askedForAnswer: true };
    open.site.change(receipt, { status: 'more-information-wanted', messages: [question] });
    await page.getByRole('link', { name: 'Come back to a report' }).first().click();
    await page.getByLabel('Receipt').fill(receipt.toLowerCase().replaceAll('-', ' '));
    await page.getByRole('button', { name: 'Open' }).click();
    expect(await page.locator('main').textContent()).toContain('Which station?');
    await page.getByLabel('Your answer').fill('Leeds Road.');
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.locator('main').textContent()).toContain('We have your message');
    expect((await open.site.followUp.open(receipt))?.messages.at(-1)?.text).toBe('Leeds Road.');
    await leave();
  });

  it('telling words are marked once before a report and before an answer are sent, and the writer decides', async () => {
    const { page, leave } = await visit(browser, { javaScriptEnabled: false });
    const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
    const marked = (): Promise<string[]> => page.locator('mark').allInnerTexts();
    await page.goto(`${open.origin}/report`);
    await page.getByLabel('What happened?').fill(`${typed} My sister told me.`);
    await press('Send the report');
    expect(await marked()).toEqual(['My sister told me']);
    await press('Change my answers');
    await page.getByLabel('Where did it happen?').fill('Halifax');
    await press('Send the report');
    const receipt = await receiptOn(page);
    await page.goto(`${open.origin}/follow-up`);
    await page.getByLabel('Receipt').fill(receipt);
    await press('Open');
    await page.getByLabel('Add something').fill('I work with him.\nIt was May.');
    await press('Send');
    expect(await marked()).toHaveLength(1);
    await press('Change my message');
    expect(await page.getByLabel('Add something').inputValue()).toBe('I work with him.\nIt was May.');
    await page.getByLabel('Add something').fill('My brother works with him.');
    await press('Send');
    expect(await marked()).toEqual(['My brother works with him']);
    await press('Send anyway');
    const thread = await open.site.followUp.open(receipt);
    expect(thread?.messages.map(({ text }) => text)).toEqual(['My brother works with him.']);
    expect(open.site.submissions.at(-1)?.report).toMatchObject({ where: 'Halifax' });
    await leave();
  });

  it('Enter in a field never sends', async () => {
    const { page, leave } = await visit(browser, { javaScriptEnabled: false });
    const before = open.site.submissions.length;
    await page.goto(`${open.origin}/report`);
    await page.getByLabel('What happened?').fill(typed);
    await page.getByLabel('Where did it happen?').press('Enter');
    await page.getByRole('heading', { name: 'Check before you send' }).waitFor();
    expect(open.site.submissions).toHaveLength(before);
    await leave();
  });

  it('the first load is three requests at most and 14 kB compressed', async () => {
    const { page, requests, leave } = await visit(browser, { javaScriptEnabled: false });
    const sizes: number[] = [];
    page.on('requestfinished', async (request) => sizes.push((await request.sizes()).responseBodySize));
    await page.goto(`${open.origin}/cy/report`, { waitUntil: 'networkidle' });
    expect(requests.length).toBeLessThanOrEqual(3);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(14_000);
    await leave();
  });

  it('leaving by the link leaves nothing typed behind Back', async () => {
    const { page, leave } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(`${open.origin}/`);
    await page.getByRole('link', { name: 'Make a report' }).first().click();
    await page.getByLabel('What happened?').fill(typed);
    await page.getByRole('link', { name: 'Leave this page now' }).click();
    await page.waitForURL('**/weather');
    await page.goBack();
    await page.waitForURL('**/report');
    expect(await page.getByLabel('What happened?').inputValue()).toBe('');
    await leave();
  });

  it.each([
    ['a form with an error', 'Send the report', ''],
    ['the answers to check', 'Check before sending', typed],
    ['the forces found', 'Find the force', typed],
    ['the telling words', 'Send the report', `${typed} My sister told me.`],
  ])('leaving by the link from %s leaves nothing typed behind Back', async (_answer, button, narrative) => {
    const { page, leave } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(`${open.origin}/`);
    await page.getByRole('link', { name: 'Make a report' }).first().click();
    await page.getByLabel('Name or nickname').fill(typed);
    await page.getByLabel('What happened?').fill(narrative);
    await page.getByLabel('Name of the force').fill('LU1');
    await page.getByRole('button', { name: button }).click();
    await page.waitForLoadState('networkidle');
    expect(await page.content()).toContain(typed);
    await page.getByRole('link', { name: 'Leave this page now' }).click();
    await page.waitForURL('**/weather');
    for (let presses = 0; presses < 5 && page.url() !== 'about:blank'; presses += 1) {
      // A page that answered a form is not shown again: the browser has an error in its place.
      await page.goBack().catch(() => undefined);
      const fields = await page.locator('input, textarea').all();
      const shown = await Promise.all([page.content(), ...fields.map((field) => field.inputValue())]);
      expect(shown.join('\n')).not.toContain(typed);
    }
    expect(page.url()).toBe('about:blank');
    await leave();
  });

  it('the receipt, printed or saved as a PDF, names nothing but the number', async () => {
    const { page, leave } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(`${open.origin}/report`);
    await page.getByLabel('What happened?').fill(typed);
    await page.getByRole('button', { name: 'Send the report' }).click();
    const receipt = await receiptOn(page);
    await page.emulateMedia({ media: 'print' });
    const printed: string[] = [];
    for (const part of await page.locator('body *:visible').all()) {
      if ((await part.locator('*').count()) === 0) printed.push((await part.textContent()) ?? '');
    }
    expect(printed.filter((text) => text !== '')).toEqual(['Your receipt', receipt]);
    expect(await page.title()).toBe('Your number');
    await leave();
  });

  it('Back after sending shows an empty form', async () => {
    const { page, leave } = await visit(browser, { javaScriptEnabled: false });
    await page.goto(`${open.origin}/report`);
    await page.getByLabel('What happened?').fill(typed);
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.locator('.receipt-number').waitFor();
    await page.waitForLoadState('networkidle');
    await page.goBack();
    await page.waitForURL('**/report');
    expect(await page.getByLabel('What happened?').inputValue()).toBe('');
    await leave();
  });
});
