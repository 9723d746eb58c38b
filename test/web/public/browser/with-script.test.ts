import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../support/browser.ts';
import { goOnTo, type OpenSite, openSite, receiptOn, visit } from './open-site.ts';

let browser: Browser;
let open: OpenSite;

beforeAll(async () => {
  [browser, open] = await Promise.all([launchBrowser(), openSite()]);
});

afterAll(async () => {
  await Promise.all([browser.close(), open.close()]);
});

/** Presses Tab until the element in focus matches. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
};

const storedIn = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
  }));

describe('with JavaScript', () => {
  it('a report is completed with the keyboard alone', async () => {
    const { page, leave } = await visit(browser);
    await page.goto(`${open.origin}/report`);
    const press = async (selector: string, key: string): Promise<void> => {
      await tabTo(page, selector);
      await page.keyboard.press(key);
    };
    await press('[name="risk.someoneInDanger"]', 'ArrowDown');
    await press('[data-finish] button', 'Enter');
    await press('#categories', 'Space');
    await tabTo(page, '#narrative');
    await page.keyboard.type('DC Jones takes money from a dealer.');
    await press('[data-finish] button', 'Enter');
    await tabTo(page, '[name="subjects.0.name"]');
    await page.keyboard.type('DC Jones');
    await press('[value="add-person"]', 'Enter');
    await page.keyboard.type('PC Second');
    await press('[data-finish] button', 'Enter');
    await tabTo(page, '#place');
    await page.keyboard.type('LU1');
    await page.keyboard.press('Enter');
    await page.getByText('2 forces found').waitFor();
    await press('[name="forceId"]', 'Space');
    for (const heading of ['When, where and how you know', 'About you', 'Check before you send']) {
      await press('[data-finish] button', 'Enter');
      await page.getByRole('heading', { name: heading }).waitFor();
    }
    await press('[data-finish] [value="send"]', 'Enter');
    expect(await receiptOn(page)).toMatch(/^\w{4}-\w{4}-\w{4}-\w{5}$/);
    expect(open.site.submissions.at(-1)?.report).toMatchObject({
      narrative: 'DC Jones takes money from a dealer.',
      risk: { someoneInDanger: 'no' },
      categories: ['corrupt-payment'],
      forceId: 'bedfordshire',
      subjects: [{ name: 'DC Jones' }, { name: 'PC Second' }],
    });
    await leave();
  });

  it('a report is completed in Welsh with the keyboard alone, from the start page, an error put right on the way', async () => {
    const { page, leave } = await visit(browser);
    await page.goto(`${open.origin}/cy`);
    const press = async (selector: string, key = 'Enter'): Promise<void> => {
      await tabTo(page, selector);
      await page.keyboard.press(key);
    };
    await press('a.button[href="/cy/report"]');
    await page.getByText('Cam 1 o 7').waitFor();
    await press('[data-finish] button');
    await press('[data-finish] button');
    await page.getByText('Dywedwch wrthym beth ddigwyddodd').waitFor();
    await page.keyboard.type('Mae DC Jones yn gwerthu gwybodaeth. Dywedodd fy chwaer wrthyf.');
    await press('[name="existingComplaint"]', 'Space');
    for (const heading of ['Pwy a’i gwnaeth', 'Pa heddlu']) {
      await press('[data-finish] button');
      await page.getByRole('heading', { name: heading }).waitFor();
    }
    await tabTo(page, '#place');
    await page.keyboard.type('Abertawe');
    await page.keyboard.press('Enter');
    await page.getByText('Cafwyd un heddlu').waitFor();
    await press('[name="forceId"]', 'Space');
    for (const heading of ['Pryd, ble a sut', 'Amdanoch chi']) {
      await press('[data-finish] button');
      await page.getByRole('heading', { name: heading }).waitFor();
    }
    await tabTo(page, '[name="contact.email"]');
    await page.keyboard.type('enw');
    await press('[data-finish] button');
    await page.locator('#check mark').waitFor();
    await press('[data-finish] [value="send"]');
    await page.getByRole('alert').waitFor();
    expect(await page.locator('.summary li').count()).toBe(3);
    await press('.summary a[href="#contact.email"]');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await press('[data-finish] button');
    expect(await page.locator('.summary').count()).toBe(0);
    await press('[data-finish] [value="send"]');
    expect(await receiptOn(page)).toMatch(/^\w{4}-\w{4}-\w{4}-\w{5}$/);
    expect(open.site.submissions.at(-1)?.report).toMatchObject({
      language: 'cy',
      forceId: 'south-wales',
      existingComplaint: 'yes',
      contact: null,
    });
    await leave();
  });

  it('one step is shown at a time, and the browser’s Back and Forward move between them', async () => {
    const { page, leave } = await visit(browser);
    await page.goto(`${open.origin}/report`);
    expect(await page.locator('section:visible').count()).toBe(1);
    await goOnTo(page, 'What happened');
    await page.getByLabel('What happened?').fill('Kept while going back.');
    await goOnTo(page, 'Who did it');
    await page.goBack();
    expect(await page.getByLabel('What happened?').inputValue()).toBe('Kept while going back.');
    await page.goBack();
    expect(await page.getByRole('heading', { name: 'Danger' }).isVisible()).toBe(true);
    await page.goForward();
    expect(await page.getByLabel('What happened?').isVisible()).toBe(true);
    expect(page.url()).toBe(`${open.origin}/report`);
    await leave();
  });

  it('who began to answer before the script came stays there, and Back goes to the step before', async () => {
    const { page, leave } = await visit(browser);
    const arrived = Promise.withResolvers<void>();
    await page.route('**/form.js', async (route) => {
      await arrived.promise;
      await route.continue();
    });
    await page.goto(`${open.origin}/report`, { waitUntil: 'commit' });
    await page.getByLabel('Name or nickname').fill('Sgt Smith');
    arrived.resolve();
    await page.getByText('Step 3 of 7').waitFor();
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await page.getByText('Step 2 of 7').waitFor();
    await page.goForward();
    expect(await page.getByLabel('Name or nickname').inputValue()).toBe('Sgt Smith');
    await leave();
  });

  it('does not go past an empty account, and says so at the field', async () => {
    const { page, leave } = await visit(browser);
    await page.goto(`${open.origin}/report`);
    await goOnTo(page, 'What happened');
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(await page.getByRole('alert').textContent()).toBe('Tell us what happened');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('narrative');
    await page.keyboard.type('x');
    expect(await page.getByRole('alert').count()).toBe(0);
    await leave();
  });

  it('warns softly while typing and again before sending, with the exact words marked', async () => {
    const { page, leave } = await visit(browser);
    await page.goto(`${open.origin}/report`);
    await goOnTo(page, 'What happened');
    await page.getByLabel('What happened?').fill('He sells data. My sister told me, on 07700 900123.');
    await page.locator('#what mark').first().waitFor();
    expect(await page.locator('#what mark').allInnerTexts()).toEqual(['My sister told me', '07700 900123']);
    await goOnTo(page, 'Check before you send');
    expect(await page.locator('#check mark').allInnerTexts()).toEqual(['My sister told me', '07700 900123']);
    await page.getByRole('button', { name: 'Send anyway' }).click();
    expect(await receiptOn(page)).not.toBe('');
    await leave();
  });

  it('what only the server notices comes back in place, at the step it belongs to', async () => {
    const { page, leave } = await visit(browser);
    await page.goto(`${open.origin}/report`);
    await page.locator('#narrative').evaluate((field: HTMLTextAreaElement) => {
      field.value = 'He sells data.';
    });
    await goOnTo(page, 'About you');
    await page.getByLabel('Phone number').fill('01632 960123');
    await goOnTo(page, 'Check before you send');
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByRole('link', { name: 'Say whether the charity may contact you' }).click();
    expect(await page.getByLabel('Phone number').inputValue()).toBe('01632 960123');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contact.charityMayContact');
    await leave();
  });

  it('where the answer to Send is lost nothing says that it was not sent, and the second try is the same report', async () => {
    const { page, leave } = await visit(browser);
    await page.goto(`${open.origin}/report`);
    await goOnTo(page, 'What happened');
    await page.getByLabel('What happened?').fill('He sells data, and the answer is lost.');
    await goOnTo(page, 'Check before you send');
    const before = open.site.submissions.length;
    await page.route('**/report', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'Send the report' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('We cannot tell whether this arrived');
    await page.getByRole('button', { name: /^Change.*What happened$/ }).click();
    await goOnTo(page, 'Check before you send');
    expect(await page.locator('main').textContent()).not.toContain('Nothing has been sent');
    await page.unroute('**/report');
    await page.getByRole('button', { name: 'Send the report' }).click();
    expect(await receiptOn(page)).not.toBe('');
    expect(open.site.submissions).toHaveLength(before + 1);
    await leave();
  });

  it('an answer that never comes is given up, and the button works again', async () => {
    const { page, leave } = await visit(browser);
    await page.clock.install();
    await page.goto(`${open.origin}/report`);
    await goOnTo(page, 'What happened');
    await page.getByLabel('What happened?').fill('He sells data, on a train.');
    await goOnTo(page, 'Check before you send');
    await page.route('**/report', () => undefined);
    const sent = page.waitForRequest('**/report');
    await page.getByRole('button', { name: 'Send the report' }).click();
    await sent;
    await page.clock.fastForward('02:00');
    expect(await page.getByRole('alert').textContent()).toContain('Nothing you typed is lost');
    await page.unroute('**/report');
    await page.getByRole('button', { name: 'Send the report' }).click();
    expect(await receiptOn(page)).not.toBe('');
    await leave();
  });

  it('on a low window errors are read from the first', async () => {
    const { page, leave } = await visit(browser, { viewport: { width: 320, height: 225 } });
    await page.goto(`${open.origin}/report`);
    await goOnTo(page, 'What happened');
    await page.getByLabel('What happened?').fill('He sells data, seen small.');
    await goOnTo(page, 'About you');
    await page.getByLabel('Phone number').fill('0163');
    await goOnTo(page, 'Check before you send');
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByRole('alert').waitFor();
    const bar = await page.locator('.exit').boundingBox();
    const summary = await page.getByRole('alert').boundingBox();
    expect(summary?.height).toBeGreaterThan(225);
    expect(summary?.y).toBeGreaterThanOrEqual(bar?.height ?? Number.POSITIVE_INFINITY);
    await leave();
  });

  it('a lost connection loses nothing, and the second try sends one report', async () => {
    const { page, leave } = await visit(browser);
    await page.goto(`${open.origin}/report`);
    await goOnTo(page, 'What happened');
    await page.getByLabel('What happened?').fill('He sells data, again.');
    await goOnTo(page, 'Check before you send');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Send the report' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('Nothing you typed is lost');
    await page.context().setOffline(false);
    const before = open.site.submissions.length;
    await page.getByRole('button', { name: 'Send the report' }).click();
    expect(await receiptOn(page)).not.toBe('');
    expect(open.site.submissions).toHaveLength(before + 1);
    await leave();
  });

  it.each([
    [413, 'too long to send at once'],
    [502, 'The fault is ours'],
  ])('an answer of %i that holds no page takes nothing away', async (status, said) => {
    const { page, leave } = await visit(browser);
    await page.goto(`${open.origin}/report`);
    await goOnTo(page, 'What happened');
    await page.getByLabel('What happened?').fill('He sells data, once more.');
    await goOnTo(page, 'Check before you send');
    await page.route('**/report', (route) => route.fulfill({ status, json: { message: 'No' } }));
    await page.getByRole('button', { name: 'Send the report' }).click();
    expect(await page.getByRole('alert').textContent()).toContain(said);
    await page.unroute('**/report');
    await page.getByRole('button', { name: 'Send the report' }).click();
    expect(await receiptOn(page)).not.toBe('');
    await leave();
  });

  it('changing the language keeps what was typed', async () => {
    const { page, leave } = await visit(browser);
    await page.goto(`${open.origin}/report`);
    await goOnTo(page, 'What happened');
    await page.getByLabel('What happened?').fill('He sells data.');
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.getByRole('heading', { name: 'Rhoi gwybod' }).waitFor();
    await goOnTo(page, 'Beth ddigwyddodd');
    expect(await page.getByLabel('Beth ddigwyddodd?').inputValue()).toBe('He sells data.');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('cy');
    await leave();
  });

  it('a full journey leaves no cookie, no storage and no request to another origin, within 45 kB', async () => {
    const { page, requests, leave } = await visit(browser);
    const sizes: number[] = [];
    page.on('requestfinished', async (request) => sizes.push((await request.sizes()).responseBodySize));
    await page.goto(`${open.origin}/report`, { waitUntil: 'networkidle' });
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(45_000);
    await goOnTo(page, 'What happened');
    await page.getByLabel('What happened?').fill('He sells data to a club.');
    await goOnTo(page, 'Check before you send');
    await page.getByRole('button', { name: 'Send the report' }).click();
    const receipt = await receiptOn(page);
    await page.getByRole('link', { name: 'Come back to a report' }).first().click();
    await page.getByLabel('Receipt').fill(receipt);
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByLabel('Add something').fill('More: my sister told me.');
    await page.locator('mark').waitFor();
    expect(await page.locator('mark').allInnerTexts()).toEqual(['my sister told me']);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: 'Not sent yet' }).waitFor();
    expect(await page.locator('mark').allInnerTexts()).toEqual(['my sister told me']);
    await page.getByRole('button', { name: 'Send anyway' }).click();
    await page.getByText('We have your message').waitFor();
    expect(await storedIn(page)).toEqual({ local: 0, session: 0, databases: 0, caches: 0, cookies: '' });
    expect(await page.context().cookies()).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(open.origin))).toEqual([]);
    expect(requests.filter((url) => /\?|#/.test(url))).toEqual([]);
    await leave();
  });

  it('the code of an acknowledgement link goes into the form and out of the address', async () => {
    const { page, requests, leave } = await visit(browser);
    await page.goto(`${open.origin}/acknowledge#SECRET-CODE`);
    expect(await page.getByLabel('Code from the email').inputValue()).toBe('SECRET-CODE');
    expect(page.url()).toBe(`${open.origin}/acknowledge`);
    expect(requests.join(' ')).not.toContain('SECRET-CODE');
    await leave();
  });

  it('the digest of a PDF is worked out in the browser, and the file goes nowhere', async () => {
    const { page, requests, leave } = await visit(browser);
    await page.goto(`${open.origin}/check-a-report`);
    const loaded = requests.length;
    await page.getByLabel('Choose the PDF').setInputFiles({
      name: 'report.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('abc'),
    });
    const digest = page.getByLabel('SHA-256 of the file');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#sha256')?.value !== '');
    // The digest of "abc" in FIPS 180-4.
    expect(await digest.inputValue()).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(requests).toHaveLength(loaded);
    await leave();
  });
});
