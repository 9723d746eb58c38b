import type { Browser, Page } from 'playwright-core';
import type { StaffSite } from './staff-site.ts';

/** Fills in the issuer's form as one of the people in the local directory. */
export const fillSignIn = async (popup: Page, site: StaffSite, name: string): Promise<void> => {
  const person = site.person(name);
  await popup.getByLabel('Email address').fill(person.email);
  await popup.getByLabel('Password').fill(person.password);
  await popup.getByLabel(/Six-digit code/).fill(person.code());
  await popup.getByRole('button', { name: 'Sign in' }).click();
};

type At = { width?: number; hash?: string };

/** A page of a browser of its own, with somebody signed in. */
export const signedIn = async (
  browser: Browser,
  site: StaffSite,
  name: string,
  at: At = {},
): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: at.width ?? 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(site.url + (at.hash ?? ''));
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await fillSignIn(await popup, site, name);
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  return page;
};
