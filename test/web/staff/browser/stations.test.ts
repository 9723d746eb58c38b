import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acknowledge } from '../../../../functions/domain/case/commands/dissemination.ts';
import { caseStream } from '../../../../functions/domain/case/evolve.ts';
import { type CaseId, caseIdSchema, reportIdSchema } from '../../../../functions/domain/ids.ts';
import { launchBrowser } from '../../../support/browser.ts';
import { signedIn } from '../support/person.ts';
import { aReport } from '../support/seed.ts';
import { type StaffSite, startStaffSite } from '../support/staff-site.ts';

let site: StaffSite;
let browser: Browser;
let analyst: Page;
let supervisor: Page;
let reference: string;
let receipt: string;

beforeAll(async () => {
  site = await startStaffSite();
  const accept = (report: ReturnType<typeof aReport>, key: string, suspicions: string[] = []) =>
    site.api.intake.accept({ report, idempotencyKey: key.repeat(32), channel: 'online', suspicions });
  ({ reference, receipt } = await accept(aReport(), 'a'));
  await accept(aReport({ narrative: 'Buy cheap watches. PC Marsh sells them.' }), 'b', ['many-links']);
  browser = await launchBrowser();
  analyst = await signedIn(browser, site, 'analyst', { hash: '#/queues/triage' });
  supervisor = await signedIn(browser, site, 'supervisor', { hash: '#/queues/approval' });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const openQueue = async (page: Page, queue: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Staff page' }).getByRole('link', { name: 'Queues' }).click();
  await page.getByRole('navigation', { name: 'Queues' }).getByRole('link', { name: queue }).click();
  await page.getByRole('heading', { level: 1, name: queue }).waitFor();
};
const openCase = async (page: Page, queue: string): Promise<void> => {
  await openQueue(page, queue);
  await page.getByRole('link', { name: reference }).first().click();
  await page.getByRole('heading', { level: 1, name: reference }).waitFor();
};
const answer = async (page: Page, button: string): Promise<void> => {
  await page.getByRole('button', { name: button }).first().click();
  await page.getByText('Your answer was taken').waitFor();
};
const caseId = (): CaseId => caseIdSchema.parse(analyst.url().split('/').at(-1));
const task = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name }) });

describe('what looked like spam', () => {
  it('stands in a queue of its own and in triage, says why, and is judged by its words', async () => {
    await openQueue(analyst, 'Flagged as spam');
    await analyst.getByRole('table').getByRole('link').first().click();
    await analyst.getByText(/Flagged as possible spam/).waitFor();
    await analyst.getByRole('heading', { name: 'Triage' }).waitFor();
  });
});

describe('a report for two forces', () => {
  it('is split: one item goes into a report of its own', async () => {
    await openCase(analyst, 'To triage');
    await analyst.getByLabel('Disseminate').check();
    await answer(analyst, 'Disseminate');
    await analyst.getByRole('textbox', { name: 'Title' }).fill('Sale of addresses');
    await analyst.getByLabel('Item 1', { exact: true }).fill('An officer sells addresses.');
    await analyst.getByRole('button', { name: 'Add an item' }).click();
    await analyst.getByLabel('Item 2', { exact: true }).fill('A second officer passes them on in Chester.');
    await analyst.getByLabel('Provenance').fill('Known indirectly');
    await analyst.getByRole('button', { name: 'Save' }).click();
    await analyst.getByRole('button', { name: /Report 1: West Yorkshire Police/ }).waitFor();
    await analyst.getByRole('button', { name: 'Into a report of its own: item 2' }).click();
    await analyst.getByLabel('Force', { exact: true }).selectOption('cheshire');
    await analyst.getByRole('button', { name: 'Save' }).click();
    await analyst.getByRole('button', { name: /Report 2: Cheshire/ }).waitFor();
    await analyst.getByRole('button', { name: /Report 1/ }).click();
    await analyst.getByRole('button', { name: 'Save' }).click();
    await analyst.getByText('Saved as revision 2').waitFor();
    expect(await analyst.getByLabel('Item 2', { exact: true }).count()).toBe(0);
  });

  it('is submitted at once and approved report by report', async () => {
    await answer(analyst, 'Submit for approval');
    await expect.poll(() => task(analyst, 'Approve an information report').count()).toBe(2);
    await openCase(supervisor, 'To approve');
    const cheshire = task(supervisor, 'Approve an information report').filter({ hasText: 'Cheshire' });
    await cheshire.getByLabel('Approve and send').check();
    await cheshire.getByRole('button', { name: 'Approve and send' }).click();
    await supervisor.getByText('Your answer was taken').waitFor();
    await expect.poll(() => task(supervisor, 'Approve an information report').count()).toBe(1);
  });
});

describe('a mail that did not arrive', () => {
  it('is told by telephone, which needs who was spoken to', async () => {
    await openCase(analyst, 'Undelivered');
    const remedy = task(analyst, 'Not delivered: put it right');
    await remedy.getByLabel('Told by telephone').check();
    await remedy.getByRole('button', { name: 'Told by telephone' }).click();
    await remedy.getByRole('link', { name: 'Say who you spoke to' }).waitFor();
    await remedy.getByLabel('Who did you speak to?').fill('The duty desk');
    await answer(analyst, 'Told by telephone');
  });

  it('and that nobody acknowledged is chased, and its acknowledgement taken by a person', async () => {
    await openCase(analyst, 'Unacknowledged');
    const chased = task(analyst, 'Not acknowledged yet');
    await chased.getByLabel('Remind the force').check();
    await answer(analyst, 'Remind the force');
    await chased.getByLabel('The force acknowledged it to me').check();
    await chased.getByLabel('Who did you speak to?').fill('Sergeant on duty');
    await answer(analyst, 'The force acknowledged it to me');
    await expect.poll(() => chased.count()).toBe(0);
    await analyst.getByRole('region', { name: 'Decided so far' }).getByText('Sergeant on duty').waitFor();
  });
});

describe('a further word', () => {
  it('of the reporter is a task, and shows what was added', async () => {
    await site.api.followUp.addMessage({ receipt, text: 'It happened again on Monday.', messageKey: 'm1' });
    await openCase(analyst, 'Additions');
    await analyst.locator('.message--reporter').getByText('It happened again on Monday.').waitFor();
    await analyst.getByLabel('Noted: changes nothing').check();
    await answer(analyst, 'Noted: changes nothing');
  });

  it('of a force is a task, and its question stands in the dialogue', async () => {
    const words = await site.api.content.seal({
      stream: caseStream(caseId()),
      commandId: 'question',
      label: 'message',
      value: { text: 'Which computer system was it?' },
    });
    const { state } = await site.api.desk.carryOut({
      caseId: caseId(),
      commandId: 'question',
      actor: { kind: 'force', id: 'acknowledgement-code' },
      decide: (now) =>
        acknowledge(now, {
          reportId: reportIdSchema.parse(Object.keys(now.reports)[1]),
          outcome: null,
          question: { messageId: 'question', words },
        }),
    });
    expect(state.messages.at(-1)?.from).toBe('force');
    await openCase(analyst, 'Additions');
    await analyst.getByText('Which computer system was it?').waitFor();
    await analyst.getByLabel('Noted: changes nothing').waitFor();
  });
});
