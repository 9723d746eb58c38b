import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { launchBrowser } from '../support/browser.ts';
import { pdfPages } from '../support/pdf-text.ts';
import { aRunningService, type Endpoints, until } from '../support/running-service.ts';
import { explainFailures } from '../support/service-account.ts';
import { signInAt } from '../support/staff-sign-in.ts';

const service = aRunningService();
explainFailures(service);
const mailsSchema = z.array(z.object({ id: z.string(), to: z.array(z.string()), subject: z.string() }));

let endpoints: Endpoints;
let browser: Browser;
let reference = '';

const pageOf = async (options: { javaScriptEnabled?: boolean } = {}): Promise<Page> => {
  const page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(60_000);
  return page;
};

const signIn = async (email: string): Promise<Page> => {
  const page = await pageOf();
  await signInAt(page, { site: endpoints.site, dataDir: service.dataDir, email });
  return page;
};

const openCase = async (page: Page, queue: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Queues' }).getByRole('link', { name: queue }).click();
  await page.getByRole('link', { name: reference }).click();
  await page.getByRole('heading', { level: 1, name: reference }).waitFor();
};

describe('in a browser, from the form to the PDF in the inbox', () => {
  beforeAll(async () => {
    [endpoints, browser] = await Promise.all([service.start(), launchBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await service.remove();
  });

  it('a member of the public reports without JavaScript and gets a receipt', async () => {
    const page = await pageOf({ javaScriptEnabled: false });
    await page.goto(`${endpoints.site}/report`);
    await page.getByLabel('Name or nickname').fill('PC Alex Thornwick');
    await page
      .getByLabel('What happened?')
      .fill(
        'PC Alex Thornwick of Halifax police station, West Yorkshire, takes cash from a recovery yard for every car he sends there. I saw the envelope on 3 March 2026.',
      );
    await page.getByRole('button', { name: 'Send the report' }).click();
    reference = (await page.getByText(/^R-[0-9A-Z]{4}-[0-9A-Z]{6}$/).textContent()) ?? '';
    await page.getByText(/^([0-9A-Z]{4}-){3}[0-9A-Z]{5}$/).waitFor();
    expect(page.url()).toBe(`${endpoints.site}/report`);
    expect(await page.context().cookies()).toEqual([]);
  });

  it('an analyst signs in, disseminates and writes it up', async () => {
    const page = await signIn('analyst@example.org');
    await openCase(page, 'To triage');
    await page.getByLabel('Disseminate').check();
    await page.getByRole('button', { name: 'Take out West Yorkshire Police' }).waitFor();
    expect(await page.getByLabel('Reason', { exact: true }).inputValue()).toBe('agrees-with-assessment');
    await page.getByRole('button', { name: 'Disseminate' }).click();
    await page.getByRole('heading', { name: 'Write up' }).waitFor();
    await page.getByRole('textbox', { name: 'Title' }).fill('Payments for vehicle recovery');
    await page
      .getByLabel('Item 1', { exact: true })
      .fill('A serving officer receives cash for recovery work.');
    await page.getByLabel('Provenance').fill('Known directly.');
    await page.getByLabel('Date of the information').fill('Spring 2026');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: /Report 1: West Yorkshire Police/ }).waitFor();
    await page.getByRole('button', { name: 'Submit for approval' }).click();
    await page.getByRole('heading', { name: 'Approve an information report' }).waitFor();
  });

  it('a supervisor approves it', async () => {
    const page = await signIn('supervisor@example.org');
    await openCase(page, 'To approve');
    await page.getByLabel('Approve and send').check();
    await page.getByRole('button', { name: 'Approve and send' }).click();
    await page.getByText('Your answer was taken').waitFor();
  });

  it('the force finds one mail with the PDF in its mailbox, and acknowledges it by the link', async () => {
    const [mail] = await until('the mail', async () => {
      const found = mailsSchema.parse(await (await fetch(`${endpoints.inbox}/mails`)).json());
      return found.length > 0 && found;
    });
    expect(mail?.to).toEqual(['information.reports@west-yorkshire.police.example']);
    const pdf = await fetch(`${endpoints.inbox}/mails/${mail?.id}/attachments/0`);
    const text = (await pdfPages(new Uint8Array(await pdf.arrayBuffer()))).join(' ');
    expect(text).toContain('A serving officer receives cash for recovery work.');
    const raw = await (await fetch(`${endpoints.inbox}/mails/${mail?.id}/raw`)).text();
    const code = /acknowledge#([0-9A-Z-]+)/.exec(raw.replaceAll('=\r\n', ''))?.[1] ?? '';
    const page = await pageOf();
    await page.goto(`${endpoints.site}/acknowledge#${code}`);
    await page.getByRole('button', { name: /Acknowledge/ }).click();
    await page
      .getByText(/NAC-[0-9A-Z]{4}/)
      .first()
      .waitFor();
  });
});
