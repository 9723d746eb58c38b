import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forceIdSchema } from '../../../../functions/domain/force/forces.ts';
import { launchBrowser } from '../../../support/browser.ts';
import { anEvent, call } from '../../../support/service.ts';
import { axeViolations, overflow } from '../support/axe.ts';
import { signedIn } from '../support/person.ts';
import { type StaffSite, startStaffSite } from '../support/staff-site.ts';

const kent = forceIdSchema.parse('kent');
const old = 'information.reports@kent.police.example';
const fresh = 'acu@kent.police.example.cjsm.net';
let site: StaffSite;
let browser: Browser;
let ann: Page;
let bob: Page;

beforeAll(async () => {
  site = await startStaffSite();
  await site.api.directory.importMailbox(kent, old);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const openKent = async (page: Page): Promise<void> => {
  await page.getByRole('navigation', { name: 'Staff page' }).getByRole('link', { name: 'Directory' }).click();
  await page.getByLabel('Find a force').fill('kent');
  await page.getByRole('link', { name: 'Kent Police' }).click();
  await page.getByRole('heading', { name: 'Change the entry' }).waitFor();
};
const standing = (page: Page) => page.getByRole('region', { name: 'As it stands' });
const form = (page: Page) => page.getByRole('form', { name: 'Change the entry' });
const save = (page: Page): Promise<void> => form(page).getByRole('button', { name: 'Save' }).click();
const contacts = (page: Page, list: string) => form(page).getByRole('group', { name: list, exact: true });
const inUse = async (): Promise<string | undefined> => (await site.api.directory.mailboxOf(kent))?.address;

/** What the unit reads in its mailbox. */
const codeIn = (mail: { text: string } | undefined): string =>
  /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(mail?.text ?? '')?.[0] ?? '';

const nomination = async () => {
  const { nominated } = await site.api.entries.view(kent);
  return { mailboxId: nominated?.mailboxId ?? '', staffId: nominated?.nominatedBy ?? '' };
};

describe('a change of mailbox', () => {
  it('needs a reason and an address that can be one, and says so at each field', async () => {
    ann = await signedIn(browser, site, 'supervisor');
    await openKent(ann);
    await standing(ann).getByText(old).waitFor();
    await form(ann).getByLabel('Mailbox', { exact: true }).fill('acu at kent');
    await save(ann);
    const summary = ann.getByRole('alert').filter({ hasText: 'Check what you entered' });
    await summary.getByRole('link', { name: /Say why the entry changes/ }).waitFor();
    await summary.getByRole('link', { name: /Give the whole address/ }).click();
    expect(await ann.evaluate(() => document.activeElement?.id)).toBe('entry-mailbox.address');
    expect(await form(ann).getByLabel('Mailbox', { exact: true }).inputValue()).toBe('acu at kent');
  });

  it('keeps what is typed while another screen is looked at', async () => {
    await form(ann).getByLabel('Mailbox', { exact: true }).fill(fresh);
    await form(ann).getByLabel('Through the gateway').check();
    await form(ann).getByLabel('Why the entry changes').fill('Asked for by the head of the unit');
    await ann.getByRole('link', { name: 'Force directory' }).click();
    await ann.getByRole('link', { name: 'Kent Police' }).click();
    await form(ann).waitFor();
    expect(await form(ann).getByLabel('Mailbox', { exact: true }).inputValue()).toBe(fresh);
  });

  it('is nominated, and reports go on going to the old one', async () => {
    await save(ann);
    await ann.getByText('The nominated mailbox is used once it is confirmed').waitFor();
    await standing(ann).getByText(`${fresh} (through the gateway), nominated by you`).waitFor();
    await standing(ann).getByText(`Reports go to ${old}`).waitFor();
    expect(await inUse()).toBe(old);
  });

  it('sends a code to the new mailbox and nowhere else', async () => {
    await standing(ann).getByRole('button', { name: 'Send a test message' }).click();
    await ann.getByText('The test message was sent').waitFor();
    expect(site.api.mails.map(({ to }) => to)).toEqual([fresh]);
    expect(codeIn(site.api.mails[0])).not.toBe('');
    expect(await inUse()).toBe(old);
  });

  it('is not confirmed by whoever nominated it: no field for the code, and the server refuses it', async () => {
    await standing(ann).getByText('You nominated it, so you cannot enter the code').waitFor();
    expect(await standing(ann).getByLabel('Code from the test message').count()).toBe(0);
    const { mailboxId, staffId } = await nomination();
    const answer = await call(
      site.api.routes['POST /api/forces/{forceId}/mailbox-confirmations'],
      anEvent({
        roles: ['supervisor'],
        staffId,
        path: { forceId: kent },
        body: { mailboxId, code: codeIn(site.api.mails[0]) },
      }),
    );
    expect([answer.status, answer.body.detail]).toEqual([403, expect.stringContaining('Another person')]);
    expect(await inUse()).toBe(old);
  });

  it('is confirmed by another supervisor with the code, a wrong one refused, and only then used', async () => {
    bob = await signedIn(browser, site, 'second-supervisor');
    await openKent(bob);
    const field = standing(bob).getByLabel('Code from the test message');
    await field.fill('AAAA-AAAA-AAAA');
    await standing(bob).getByRole('button', { name: 'Confirm the mailbox' }).click();
    await standing(bob).getByText('This is not the code of the newest test message').waitFor();
    expect(await inUse()).toBe(old);
    await field.fill(codeIn(site.api.mails[0]).toLowerCase().replaceAll('-', ' '));
    await field.press('Enter');
    await bob.getByText('Confirmed. Reports go there from now on').waitFor();
    await standing(bob).getByText(`Reports go to ${fresh}`).waitFor();
    expect(await inUse()).toBe(fresh);
  });

  it('shows in the list of the directory', async () => {
    await bob.getByRole('link', { name: 'Force directory' }).click();
    const row = bob.getByRole('row', { name: /Kent Police/ });
    expect(await row.textContent()).toContain('ConfirmedThrough the gateway');
    await bob.getByLabel('Show').selectOption('no-mailbox');
    await bob.getByLabel('Find a force').fill('');
    await bob.getByText('47 of 48 forces').waitFor();
    expect(await bob.getByRole('link', { name: 'Kent Police' }).count()).toBe(0);
    await bob.getByLabel('Show').selectOption('all');
  });
});

describe('two supervisors at one entry', () => {
  const name = (page: Page, list: string) => contacts(page, list).getByLabel('1. Name or role');
  const number = (page: Page, list: string) => contacts(page, list).getByLabel('Number');

  it('do not hinder each other by a test message or a code: the change is saved over it', async () => {
    await name(ann, 'In hours').fill('Duty desk');
    await number(ann, 'In hours').fill('01632 960001');
    await name(ann, 'Out of hours').fill('Control room');
    await number(ann, 'Out of hours').fill('01632 960002');
    await form(ann).getByLabel('Why the entry changes').fill('The unit gave its numbers');
    await save(ann);
    await ann.getByText('The entry is saved').waitFor();
    expect((await site.api.entries.view(kent)).fastTime?.outOfHours[0]?.name).toBe('Control room');
    expect(await inUse()).toBe(fresh);
  });

  it('see both versions where both changed it, and nothing is lost', async () => {
    await openKent(bob);
    await number(bob, 'Out of hours').fill('01632 960009');
    await form(bob).getByLabel('Why the entry changes').fill('They rang with another number');
    await number(ann, 'Out of hours').fill('01632 960008');
    await form(ann).getByLabel('Why the entry changes').fill('A wrong digit');
    await ann.keyboard.press('Control+s');
    await ann.getByText('A wrong digit').first().waitFor();
    await save(bob);
    const row = bob.getByRole('row', { name: /^Out of hours/ });
    await row.waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      'Control room, 01632 960009',
      'Control room, 01632 960008',
    ]);
    await bob.getByRole('button', { name: 'Save mine over theirs' }).click();
    await bob.getByText('The entry is saved').waitFor();
    expect((await site.api.entries.view(kent)).fastTime?.outOfHours[0]?.phone).toBe('01632 960009');
    await standing(bob).getByText('They rang with another number').waitFor();
  });
});

describe('a change that the server took without its answer coming back', () => {
  it('is sent again and is no clash', async () => {
    const { version } = await site.api.entries.view(kent);
    await form(bob).getByLabel('Mailbox', { exact: true }).fill('third@kent.police.example');
    await form(bob).getByLabel('Why the entry changes').fill('Asked for by letter');
    await bob.route('**/api/forces/kent', async (route) => {
      if (route.request().method() !== 'PUT') return route.continue();
      await route.fetch();
      return route.abort();
    });
    await save(bob);
    await bob.getByText('The service did not answer').waitFor();
    await bob.unroute('**/api/forces/kent');
    await save(bob);
    await standing(bob).getByText('Asked for by letter').waitFor();
    expect(await bob.getByRole('button', { name: 'Save mine over theirs' }).count()).toBe(0);
    expect((await site.api.entries.view(kent)).version).toBe(version + 1);
  });
});

describe('a list of mailboxes', () => {
  const wrong =
    'forceId,address,transport\nessex,acu@essex.example.cjsm.net,smtp\natlantis,acu@atlantis.example,\n';

  it('with a wrong line is refused with the line shown, and changes nothing', async () => {
    await bob.getByRole('link', { name: 'Force directory' }).click();
    await bob.getByRole('link', { name: 'Import a list of mailboxes' }).click();
    await bob.getByLabel('Choose a CSV file').setInputFiles({
      name: 'list.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(wrong),
    });
    await bob.getByRole('button', { name: 'Try the list' }).click();
    const row = bob.getByRole('row', { name: /^Line 3/ });
    await row.waitFor();
    expect(await row.textContent()).toContain('atlantis,acu@atlantis.example,forceId: use the id of a force');
    expect(await bob.getByRole('button', { name: 'Import what is new' }).count()).toBe(0);
  });

  it('put right is tried without a trace, then nominated and used by nobody yet', async () => {
    const field = bob.getByLabel('Or paste the list');
    await field.fill((await field.inputValue()).replace('atlantis', 'surrey'));
    await bob.getByRole('button', { name: 'Try the list' }).click();
    await bob.getByText('Every line is right: 2 mailboxes to nominate').waitFor();
    expect(site.api.ledger.streams.has('force#essex')).toBe(false);
    await bob.getByRole('button', { name: 'Import what is new' }).click();
    await bob.getByText('2 mailboxes nominated').waitFor();
    expect(await field.inputValue()).toBe('');
    await bob.getByRole('link', { name: 'Essex Police' }).click();
    await standing(bob).getByText('No confirmed mailbox').waitFor();
    await standing(bob).getByText('nominated by you').waitFor();
    expect(await site.api.directory.mailboxOf(forceIdSchema.parse('essex'))).toBeNull();
  });
});

describe('with the keyboard alone', () => {
  const focused = (): Promise<string> => ann.evaluate(() => document.activeElement?.id ?? '');

  it('a force is found, opened and changed', async () => {
    await ann
      .getByRole('navigation', { name: 'Staff page' })
      .getByRole('link', { name: 'Directory' })
      .press('Enter');
    await ann.getByRole('table').waitFor();
    await ann.keyboard.press('f');
    await ann.keyboard.press('Control+a');
    await ann.keyboard.type('surrey');
    await ann.getByText('1 of 48 forces').waitFor();
    await ann.keyboard.press('Escape');
    await ann.keyboard.press('j');
    expect(await focused()).toBe('open-surrey');
    await ann.keyboard.press('Enter');
    await ann.getByRole('heading', { name: 'Surrey Police' }).waitFor();
    await form(ann).waitFor();
    await ann.keyboard.press('e');
    expect(await focused()).toBe('change-entry');
    await ann.keyboard.press('Tab');
    expect(await focused()).toBe('entry-mailbox.address');
    await ann.keyboard.press('Control+a');
    await ann.keyboard.type('psd@surrey.example');
    for (let count = 0; count < 30 && (await focused()) !== 'entry-reason'; count += 1)
      await ann.keyboard.press('Tab');
    await ann.keyboard.type('Asked for by the unit');
    await ann.keyboard.press('Control+s');
    await standing(ann).getByText('psd@surrey.example').waitFor();
  });
});

describe('the directory', () => {
  it.each([1280, 320])('has no violation and no sideways scrolling at %i pixels', async (width) => {
    const page = await signedIn(browser, site, 'supervisor', { width, hash: '#/directory' });
    const check = async (): Promise<void> => {
      expect(await axeViolations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
    };
    await page.getByRole('table').waitFor();
    await check();
    await page.getByRole('link', { name: 'Essex Police' }).click();
    await form(page).getByRole('button', { name: 'Add an alternate recipient' }).click();
    await form(page).getByRole('button', { name: 'Add a contact, in hours' }).click();
    await save(page);
    await page.getByText('Check what you entered').waitFor();
    await check();
    await page.getByRole('link', { name: 'Force directory' }).click();
    await page.getByRole('link', { name: 'Import a list of mailboxes' }).click();
    await page.getByLabel('Or paste the list').fill('forceId,address\nnowhere,x');
    await page.getByRole('button', { name: 'Try the list' }).click();
    await page.getByText('One line is wrong').waitFor();
    await check();
  });

  it('is not there for an analyst: no link, and nothing at its address', async () => {
    const analyst = await signedIn(browser, site, 'analyst', { hash: '#/directory/kent' });
    await analyst.getByRole('heading', { name: 'There is nothing here for you' }).waitFor();
    expect(await analyst.getByRole('link', { name: 'Directory' }).count()).toBe(0);
  });

  it('leaves no typed word in any address', () => {
    const addresses = site.requests.join('\n');
    for (const word of ['acu', 'cjsm', 'Duty', '960001', 'surrey.example', 'atlantis'])
      expect(addresses).not.toContain(word);
  });
});
