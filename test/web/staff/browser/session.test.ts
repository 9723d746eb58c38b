import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../support/browser.ts';
import { fillSignIn, signedIn } from '../support/person.ts';
import { aReport, sendIn } from '../support/seed.ts';
import { type StaffSite, startStaffSite } from '../support/staff-site.ts';

/** Just longer than what the page wants left: each request after two seconds renews the token. */
const accessTokenSeconds = 47;

let site: StaffSite;
let browser: Browser;
let page: Page;
let reference: string;

beforeAll(async () => {
  site = await startStaffSite({ accessTokenSeconds });
  [reference = ''] = await sendIn(site, [aReport()]);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const renewals = (requests: readonly string[]): number =>
  requests.filter((request) => request.includes('/oauth2/token')).length;

describe('signing in', () => {
  it('needs the code from the authenticator', async () => {
    const context = await browser.newContext();
    const start = await context.newPage();
    await start.goto(site.url);
    const opening = start.waitForEvent('popup');
    await start.getByRole('button', { name: 'Sign in' }).click();
    const popup = await opening;
    const person = site.person('analyst');
    await popup.getByLabel('Email address').fill(person.email);
    await popup.getByLabel('Password').fill(person.password);
    await popup.getByLabel(/Six-digit code/).fill('000000');
    await popup.getByRole('button', { name: 'Sign in' }).click();
    await popup.getByRole('alert').waitFor();
    expect(await start.getByRole('button', { name: 'Sign out' }).count()).toBe(0);
    await context.close();
  });

  it('closes its window and leaves the code in no address', async () => {
    page = await signedIn(browser, site, 'analyst');
    await expect.poll(() => page.context().pages().length).toBe(1);
    expect(page.url()).toBe(site.url);
  });

  it('keeps nothing in the browser', async () => {
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      cookies: document.cookie,
    }));
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, cookies: '' });
  });

  it('works from a tab of its own where the browser blocks windows', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      window.open = () => null;
    });
    const blocked = await context.newPage();
    await blocked.goto(site.url);
    await blocked.getByRole('button', { name: 'Sign in' }).click();
    const opening = context.waitForEvent('page');
    await blocked.getByRole('link', { name: 'Sign in in a new tab' }).click();
    const tab = await opening;
    await fillSignIn(tab, site, 'analyst');
    await blocked.getByRole('button', { name: 'Sign out' }).waitFor();
    await context.close();
  });
});

describe('a session', () => {
  it('renews its token silently and keeps what is typed', async () => {
    const seen: string[] = [];
    page.on('request', (request) => seen.push(request.url()));
    await page.getByRole('link', { name: reference }).click();
    await page.getByLabel('Ask the reporter').check();
    await page.getByLabel('Your question to the reporter').fill('Where was it?');
    await page.getByText('Nobody has it').waitFor();
    const before = renewals(seen);
    await page.waitForTimeout(2_500);
    await page.getByRole('button', { name: 'Take it' }).click();
    await page.getByText('You have it').waitFor();
    expect(renewals(seen)).toBeGreaterThan(before);
    expect(await page.getByLabel('Your question to the reporter').inputValue()).toBe('Where was it?');
  });

  it('that the issuer ended asks to sign in again over the work, and goes on', async () => {
    await page.route('**/oauth2/token', (route) =>
      route.fulfill({
        status: 400,
        headers: { 'access-control-allow-origin': '*', 'content-type': 'application/json' },
        body: '{"error":"invalid_grant"}',
      }),
    );
    await page.waitForTimeout(2_500);
    await page.getByRole('button', { name: 'Give back' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sign in again to go on' });
    await dialog.waitFor();
    await page.unroute('**/oauth2/token');
    const opening = page.waitForEvent('popup');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    const popup = await opening;
    // The issuer remembers the person, or asks again: either leads back to the work.
    if (!popup.isClosed() && popup.url().includes('/sign-in/')) await fillSignIn(popup, site, 'analyst');
    await page.getByText('Nobody has it').waitFor();
    expect(await page.getByLabel('Your question to the reporter').inputValue()).toBe('Where was it?');
  });

  it('keeps what is typed while the service does not answer', async () => {
    site.faults.offline = true;
    await page.getByLabel('Reason', { exact: true }).selectOption('more-detail-needed');
    await page.getByRole('button', { name: 'Ask the reporter' }).click();
    await page.getByText('The service did not answer').waitFor();
    site.faults.offline = false;
    await page.getByRole('button', { name: 'Ask the reporter' }).click();
    await page.getByText('Your answer was taken').waitFor();
  });

  it('ends with signing out: the refresh token is revoked, and the issuer asks for everything again', async () => {
    const revoked = page.waitForResponse((response) => response.url().endsWith('/oauth2/revoke'));
    await page.getByRole('button', { name: 'Sign out' }).click();
    expect((await revoked).status()).toBe(200);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    const opening = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await (await opening).getByLabel('Password').waitFor();
  });
});
