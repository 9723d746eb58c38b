import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acknowledge } from '../../../../functions/domain/case/commands/dissemination.ts';
import { caseStream } from '../../../../functions/domain/case/evolve.ts';
import { forceIdSchema } from '../../../../functions/domain/force/forces.ts';
import { type CaseId, caseIdSchema, reportIdSchema } from '../../../../functions/domain/ids.ts';
import { launchBrowser } from '../../../support/browser.ts';
import { axeViolations } from '../support/axe.ts';
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
    await analyst.getByRole('button', { name: 'Add an item' }).click();
    await analyst.getByLabel('Item 3', { exact: true }).fill('A third was told of it.');
    await analyst.getByLabel('Provenance').fill('Known indirectly');
    await analyst.getByRole('button', { name: 'Save' }).click();
    await analyst.getByRole('button', { name: /Report 1: West Yorkshire Police/ }).waitFor();
    await analyst.getByRole('button', { name: 'Into a report of its own: item 2' }).click();
    await analyst.getByRole('button', { name: 'Submit for approval' }).click();
    await analyst.getByRole('link', { name: /^Save the new report too/ }).waitFor();
    await analyst.getByRole('button', { name: /Report 1/ }).click();
    await analyst.getByRole('button', { name: 'Remove item 2' }).waitFor();
    expect(await analyst.getByRole('button', { name: /^Into a report of its own/ }).count()).toBe(0);
    await analyst.getByRole('button', { name: 'New report' }).click();
    await analyst.getByLabel('Force', { exact: true }).selectOption('cheshire');
    await analyst.getByRole('button', { name: 'Save' }).click();
    await analyst.getByRole('button', { name: /Report 2: Cheshire/ }).waitFor();
    await analyst.getByRole('button', { name: /Report 1/ }).click();
    await analyst.getByRole('button', { name: 'Save' }).click();
    await analyst.getByText('Saved as revision 2').waitFor();
    expect(await analyst.getByLabel('Item 3', { exact: true }).count()).toBe(0);
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

describe('the code of a force, where its mail leaked', () => {
  const mailbox = 'acu@cheshire.police.example';
  const codeIn = (mail: { text: string } | undefined): string =>
    /acknowledge#([0-9A-Z-]+)/.exec(mail?.text.replaceAll('=\r\n', '') ?? '')?.[1] ?? '';
  const fold = (page: Page) =>
    page.locator('summary').filter({ hasText: 'Withdraw the code of Cheshire Constabulary' });

  it('is withdrawn by a supervisor alone, and not without its reason', async () => {
    const { reports } = await site.api.desk.find(caseId());
    const sent = Object.values(reports).find(({ forceId }) => forceId === 'cheshire');
    await site.api.directory.importMailbox(forceIdSchema.parse('cheshire'), mailbox);
    await site.api.sendOut(caseId(), reportIdSchema.parse(sent?.reportId));
    for (const page of [analyst, supervisor]) {
      await openCase(page, 'All open');
      await page.getByRole('region', { name: 'Sent to forces' }).waitFor();
    }
    expect(await fold(analyst).count()).toBe(0);
    await fold(supervisor).focus();
    await supervisor.keyboard.press('Enter');
    await supervisor.getByRole('button', { name: 'Withdraw the code' }).press('Enter');
    await supervisor.getByRole('link', { name: 'Choose the reason' }).waitFor();
    await supervisor.getByRole('link', { name: 'Say why the code is withdrawn' }).waitFor();
    expect(await axeViolations(supervisor)).toEqual([]);
  });

  it('is withdrawn even where the mail with another is refused, which is said, and what was typed stays', async () => {
    site.api.refusing.add(mailbox);
    await supervisor.getByLabel('Why').selectOption('mailbox-changed');
    await supervisor.getByLabel('In your own words').fill('Passed on outside the unit.');
    await supervisor.getByRole('button', { name: 'Withdraw the code' }).press('Enter');
    await supervisor.getByText(/the mail with another was not taken/).waitFor();
    expect(await supervisor.evaluate(() => document.activeElement?.textContent)).toContain('not taken');
    expect(await supervisor.getByLabel('In your own words').inputValue()).toBe('Passed on outside the unit.');
  });

  it('is followed by another once the mailbox takes mail, and both withdrawals stand in the history', async () => {
    site.api.refusing.clear();
    const before = codeIn(site.api.mails.at(-1));
    await supervisor.getByRole('button', { name: 'Withdraw the code' }).press('Enter');
    await supervisor.getByText('Another went to the mailbox that the directory names.').waitFor();
    expect(site.api.mails.at(-1)?.to).toBe(mailbox);
    expect([before, codeIn(site.api.mails.at(-1))].map((code) => code.length > 8)).toEqual([true, true]);
    expect(codeIn(site.api.mails.at(-1))).not.toBe(before);
    const history = supervisor.locator('details').filter({ has: supervisor.locator('#timeline') });
    await expect.poll(() => history.getByText(/code/i).count()).toBe(2);
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
