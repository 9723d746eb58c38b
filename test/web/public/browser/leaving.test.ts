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

const typed = 'zanzibar';

const fillIn = async (page: Page): Promise<void> => {
  await goOnTo(page, 'What happened');
  await page.getByLabel('What happened?').fill(`${typed}, my sister`);
};

const send = async (page: Page): Promise<string> => {
  await fillIn(page);
  await goOnTo(page, 'Check before you send');
  await page.getByRole('button', { name: 'Send anyway' }).click();
  return receiptOn(page);
};

/** Every state from which somebody may have to leave, with the word in it where there is room for one. */
const states: Record<string, (page: Page) => Promise<void>> = {
  'the first step': (page) => page.getByRole('button', { name: 'Continue' }).waitFor(),
  'a step being filled in': fillIn,
  'a step further on': async (page) => {
    await fillIn(page);
    await goOnTo(page, 'When, where and how you know');
    await page.getByLabel('Where did it happen?').fill(typed);
  },
  'a force looked for and found': async (page) => {
    await fillIn(page);
    await goOnTo(page, 'Which force');
    await page.getByLabel('Name of the force').fill('LU1');
    await page.keyboard.press('Enter');
    await page.getByText('2 forces found').waitFor();
  },
  'the check of all answers': async (page) => {
    await fillIn(page);
    await goOnTo(page, 'Check before you send');
  },
  'errors from the server': async (page) => {
    await fillIn(page);
    await goOnTo(page, 'About you');
    await page.getByLabel('Your name').fill(typed);
    await goOnTo(page, 'Check before you send');
    await page.getByRole('button', { name: 'Send anyway' }).click();
    await page.getByRole('alert').waitFor();
  },
  'the receipt': async (page) => {
    await send(page);
  },
  'a receipt that opened nothing': async (page) => {
    await page.goto(`${open.origin}/follow-up`);
    await page.getByLabel('Receipt').fill(typed);
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('alert').waitFor();
  },
  'an address that leads nowhere': async (page) => {
    await page.goto(`${open.origin}/${typed}`);
  },
  'telling words of an answer': async (page) => {
    const receipt = await send(page);
    await page.getByRole('link', { name: 'Come back to a report' }).first().click();
    await page.getByLabel('Receipt').fill(receipt);
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByLabel('Add something').fill(`${typed}, my sister told me`);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { name: 'Not sent yet' }).waitFor();
  },
  'a thread with an answer half written': async (page) => {
    const receipt = await send(page);
    await page.getByRole('link', { name: 'Come back to a report' }).first().click();
    await page.getByLabel('Receipt').fill(receipt);
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByLabel('Add something').fill(typed);
  },
};

/** Everything a person would see or could find in the fields of the page, once it stands still. */
const shownOn = async (page: Page, tries = 20): Promise<string> => {
  await page.waitForTimeout(100);
  try {
    return await page.evaluate(() => {
      const fields = [
        ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'),
      ];
      return [document.body?.textContent ?? '', ...fields.map((field) => field.value)].join('\n');
    });
  } catch (error) {
    if (tries === 0) throw error;
    return shownOn(page, tries - 1);
  }
};

const receiptPattern = /\b\w{4}-\w{4}-\w{4}-\w{5}\b/;

const goBackToTheStart = async (page: Page): Promise<string[]> => {
  const seen: string[] = [];
  for (let presses = 0; presses < 9 && page.url() !== 'about:blank'; presses += 1) {
    await page.evaluate(() => history.back()).catch(() => undefined);
    await page.waitForTimeout(150);
    seen.push(await shownOn(page));
    await expect.poll(() => new URL(page.url()).pathname).not.toMatch(/report|follow-up/);
  }
  return seen;
};

const left = (page: Page): Promise<void> => page.waitForURL('**/weather');

describe('leaving', () => {
  it.each(Object.keys(states))('by Escape from %s, and Back shows the start page at most', async (name) => {
    const { page, leave } = await visit(browser);
    await page.goto(`${open.origin}/`);
    await page.getByRole('link', { name: 'Make a report' }).first().click();
    await page.getByText('Step 1 of 7').waitFor();
    await states[name]?.(page);
    await page.keyboard.press('Escape');
    await left(page);
    const seen = await goBackToTheStart(page);
    expect(seen.length).toBeGreaterThan(0);
    for (const text of seen) {
      expect(text).not.toContain(typed);
      expect(text).not.toMatch(receiptPattern);
    }
    await leave();
  });

  it('Escape held down or pressed again neither stops the way out nor begins it anew', async () => {
    const { page, requests, leave } = await visit(browser);
    await page.goto(`${open.origin}/report`);
    await fillIn(page);
    await page.route('**/leave', () => undefined);
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noConsole: nothing else gets out of a page that is being left
      addEventListener('keydown', ({ defaultPrevented }) => console.info(`stopped: ${!defaultPrevented}`));
    });
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    for (const key of ['Escape', 'Escape']) await page.keyboard.down(key);
    await page.keyboard.up('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => heard).toEqual(Array.from({ length: 3 }, () => 'stopped: false'));
    expect(requests.filter((url) => url.endsWith('/leave'))).toHaveLength(1);
    await leave();
  });

  it('by Shift three times, and not by twice or with other keys between', async () => {
    const { page, leave } = await visit(browser);
    await page.goto(`${open.origin}/report`);
    for (const key of ['Shift', 'Shift', 'a', 'Shift', 'Shift']) await page.keyboard.press(key);
    await page.waitForTimeout(200);
    expect(page.url()).toBe(`${open.origin}/report`);
    await page.keyboard.press('Shift');
    await left(page);
    await leave();
  });

  it('by the link, which replaces the page', async () => {
    const { page, leave } = await visit(browser);
    await page.goto(`${open.origin}/`);
    await page.getByRole('link', { name: 'Leave this page now' }).click();
    await left(page);
    expect(await page.evaluate(() => history.length)).toBe(2);
    await leave();
  });

  it('while a report is on its way, and its answer is not shown any more', async () => {
    const { page, leave } = await visit(browser);
    await page.goto(`${open.origin}/report`);
    await fillIn(page);
    await goOnTo(page, 'Check before you send');
    const answers = Promise.withResolvers<void>();
    await page.route('**/leave', () => undefined);
    await page.route('**/report', async (route) => {
      await answers.promise;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Send anyway' }).click();
    await page.getByText('One moment').waitFor();
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noConsole: nothing else gets out of a page that is being left
      setInterval(() => console.info(`shown: "${document.body.textContent}"`), 20);
    });
    await page.keyboard.press('Escape');
    const answered = page.waitForEvent('requestfinished', (request) => request.method() === 'POST');
    answers.resolve();
    await answered;
    for (let looks = 0; looks < 15; looks += 1)
      expect((await page.waitForEvent('console')).text()).toBe('shown: ""');
    await leave();
  });

  it('blanks the page with the key press itself, before the network answers', async () => {
    const { page, leave } = await visit(browser);
    await page.goto(`${open.origin}/report`);
    await fillIn(page);
    const seen = page.waitForEvent('console', (message) => message.text().startsWith('left'));
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noConsole: nothing else gets out of a page that is being left
      addEventListener('keydown', () => console.info(`left: "${document.body.textContent}"`));
    });
    await page.route('**/leave', () => undefined);
    await page.keyboard.press('Escape');
    expect((await seen).text()).toBe('left: ""');
    await leave();
  });
});
