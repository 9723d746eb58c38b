import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { startDevServer } from '../support/dev-server.ts';
import { createSite, type Site } from '../support/site.ts';

export interface OpenSite {
  readonly site: Site;
  readonly origin: string;
  close(): Promise<void>;
}

/** The public site with services that store, on a free port. */
export const openSite = async (): Promise<OpenSite> => {
  const site = createSite();
  const server = await startDevServer(site);
  return { site, ...server };
};

/** A fresh visitor. `requests` holds every address the browser asked for. */
export const visit = async (
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; requests: string[]; leave(): Promise<void> }> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  return { page, requests, leave: () => context.close() };
};

/** Presses "Continue" until the step with this heading is shown. */
export const goOnTo = async (page: Page, heading: string): Promise<void> => {
  await page.locator('html.js').waitFor({ state: 'attached' });
  for (let step = 0; step < 7; step += 1) {
    if (await page.getByRole('heading', { level: 2, name: heading, exact: true }).isVisible()) return;
    await page
      .getByRole('button', { name: /^(Continue|Parhau|Check before sending|Gwirio cyn anfon)$/ })
      .click();
  }
  throw new Error(`No step is called ${heading}`);
};

export const receiptOn = async (page: Page): Promise<string> =>
  (await page.locator('.receipt-number').textContent()) ?? '';
