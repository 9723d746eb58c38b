import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anAlternate } from '../../../support/an-alternate.ts';
import { launchBrowser } from '../../../support/browser.ts';
import { axeViolations } from '../support/axe.ts';
import { signedIn } from '../support/person.ts';
import { aReport, sendIn } from '../support/seed.ts';
import { type StaffSite, startStaffSite } from '../support/staff-site.ts';

let site: StaffSite;
let browser: Browser;
let analyst: Page;
let supervisor: Page;
let reference: string;

beforeAll(async () => {
  site = await startStaffSite();
  await anAlternate(site.api, 'west-yorkshire');
  const contact = { phone: '07700 900123', charityMayContact: true, forceMayContact: true };
  const subjects = [{ name: 'Daniel Marsh', role: 'officer' as const, rank: 'Chief Superintendent' }];
  [reference = ''] = await sendIn(site, [aReport({ subjects, contact })]);
  browser = await launchBrowser();
  analyst = await signedIn(browser, site, 'analyst');
  supervisor = await signedIn(browser, site, 'supervisor');
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const find = async (page: Page, typed: string): Promise<void> => {
  await page.keyboard.press('/');
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
};
const events = (): string[] =>
  [...site.api.ledger.streams.values()].flatMap((commits) =>
    commits.flatMap((commit) => commit.events.map(({ type }) => type)),
  );

describe('a case', () => {
  it('is found by its reference, however it is typed, and not by one that nothing has', async () => {
    await find(analyst, 'R-0000-000000');
    await analyst.getByText('No case has this reference').waitFor();
    await analyst.getByLabel('Find a case by its reference').fill('');
    await analyst.keyboard.press('Escape');
    await find(analyst, reference.toLowerCase().replaceAll('-', ' '));
    await analyst.getByRole('heading', { level: 1, name: reference }).waitFor();
    expect(analyst.url()).not.toContain(reference);
    expect(events()).toContain('CaseLookedUp');
  });
});

describe('a subject who may see the report', () => {
  it('is pointed out to whoever writes it up', async () => {
    await analyst.getByText('A supervisor chooses who receives it.').waitFor();
    await analyst.getByLabel('Disseminate').check();
    await analyst.getByRole('button', { name: 'Disseminate' }).click();
    await analyst.getByRole('textbox', { name: 'Title' }).fill('Sale of addresses');
    await analyst.getByLabel('Item 1', { exact: true }).fill('A senior officer sells addresses.');
    await analyst.getByLabel('Provenance').fill('Known indirectly');
    await analyst.getByRole('button', { name: 'Save' }).click();
    await analyst.getByRole('button', { name: /Report 1/ }).waitFor();
    await analyst.getByRole('button', { name: 'Submit for approval' }).click();
    await analyst.getByRole('heading', { name: 'Approve an information report' }).waitFor();
  });

  it('keeps the report from its usual recipient until the supervisor has chosen', async () => {
    await find(supervisor, reference);
    await supervisor.getByLabel('Approve and send').check();
    await supervisor.getByText('A conflict of interest is possible.').waitFor();
    await supervisor.getByRole('button', { name: 'Approve and send' }).click();
    await supervisor.getByRole('link', { name: 'Choose who receives it' }).waitFor();
    expect(await axeViolations(supervisor)).toEqual([]);
  });

  it('is no reason for another recipient only where the supervisor says why', async () => {
    await supervisor.getByLabel(/The usual mailbox of West Yorkshire Police/).check();
    await supervisor.getByRole('button', { name: 'Approve and send' }).click();
    await supervisor.getByRole('link', { name: 'Say why no alternate recipient is needed' }).waitFor();
  });

  it('sends it to the alternate recipient of the force’s entry', async () => {
    await supervisor.getByLabel('Commissioner').check();
    await supervisor.getByRole('button', { name: 'Approve and send' }).click();
    await supervisor.getByText('Your answer was taken').waitFor();
    const approved = [...site.api.ledger.streams.values()]
      .flatMap((commits) => commits.flatMap((commit) => commit.events))
      .find((event) => event.type === 'TaskAnswered' && event.decision === 'approve');
    expect(approved).toMatchObject({
      codes: { conflicts: ['senior-officer'], recipientId: expect.stringMatching(/^[0-9a-z]{26}$/) },
    });
  });
});

describe('contact details', () => {
  it('are shown once, for a reason, and a supervisor is to look over it', async () => {
    await analyst.getByRole('heading', { name: 'Contact details' }).click();
    await analyst.getByLabel('Why do you need them?').selectOption('safeguarding');
    await analyst.getByLabel('In your own words').fill('She rang and was cut off');
    await analyst.getByRole('button', { name: 'Show the contact details' }).click();
    await analyst.getByText('07700 900123').waitFor();
    expect(await analyst.getByRole('button', { name: /Delete/ }).count()).toBe(0);
    await analyst.getByRole('button', { name: 'Hide' }).click();
    expect(await analyst.getByText('07700 900123').count()).toBe(0);
    await find(supervisor, reference);
    await supervisor
      .getByRole('navigation', { name: 'Staff page' })
      .getByRole('link', { name: 'Queues' })
      .click();
    await supervisor.getByRole('link', { name: 'To approve' }).click();
    await supervisor.getByRole('link', { name: reference }).click();
    const check = supervisor
      .getByRole('listitem')
      .filter({ has: supervisor.getByRole('heading', { level: 3, name: 'Contact details were looked at' }) });
    await supervisor.getByRole('heading', { name: 'Contact details', exact: true }).click();
    await supervisor.getByText('She rang and was cut off').waitFor();
    await check.getByRole('button', { name: 'Looked over' }).click();
    await supervisor.getByText('Your answer was taken').waitFor();
    await expect.poll(() => check.count()).toBe(0);
  });

  it('are deleted by a supervisor when the reporter asks, and are gone', async () => {
    await supervisor.getByText('Delete them, as the reporter asked').click();
    await supervisor.getByLabel('Who asked for it, and how?').fill('Asked in the thread');
    await supervisor.getByRole('button', { name: 'Delete the contact details' }).click();
    await supervisor.getByText(/^Deleted .*as the reporter asked/).waitFor();
    expect(events()).toContain('ContactDeleted');
    expect(await axeViolations(supervisor)).toEqual([]);
  });
});
