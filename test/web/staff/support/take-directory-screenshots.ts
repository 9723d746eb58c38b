import type { Page } from 'playwright-core';
import { forceEntrySchema } from '../../../../functions/contracts/force-entry.ts';
import { forceIdSchema, forces } from '../../../../functions/domain/force/forces.ts';
import { launchBrowser } from '../../../support/browser.ts';
import { signedIn } from './person.ts';
import { type StaffSite, startStaffSite } from './staff-site.ts';

/**
 * Takes the pictures of the force directory in docs/images.
 * Run: npx tsx test/web/staff/support/take-directory-screenshots.ts
 */
const folder = new URL('../../../../docs/images/', import.meta.url).pathname;
const kent = forceIdSchema.parse('kent');

const shoot = (page: Page, name: string): Promise<unknown> =>
  page.screenshot({ path: `${folder}staff-${name}.png` });

const roster = {
  inHours: [
    { name: 'Duty desk of the unit', phone: '01632 960001' },
    { name: 'Head of the unit', phone: '01632 960002' },
  ],
  outOfHours: [{ name: 'Control room, duty inspector', phone: '01632 960003' }],
};
const alternate = {
  name: 'Office of the commissioner',
  kind: 'local-policing-body',
  mailbox: { address: 'office@commissioner.example', transport: 'ses' },
};

/** Most forces with a mailbox in use and a roster; Kent with a mailbox that another supervisor nominated. */
const seed = async ({ api }: StaffSite): Promise<void> => {
  const ids = forces.map(({ id }) => forceIdSchema.parse(id));
  for (const [index, forceId] of ids.entries()) {
    if (index % 7 === 3) continue;
    await api.directory.importMailbox(forceId, `information.reports@${forceId}.police.example`);
    const isKent = forceId === kent;
    const entry = forceEntrySchema.parse({
      mailbox: isKent ? { address: 'acu@kent.police.example.cjsm.net', transport: 'smtp' } : null,
      fastTime: index % 5 === 2 ? null : roster,
      alternates: isKent ? [alternate] : [],
      reason: 'The unit has moved. Asked for by its head, rung back on the number we had.',
    });
    await api.entries.revise({
      forceId,
      expectedVersion: 1,
      entry,
      staffId: '5c0ffee5-0000-4000-8000-000000000000',
      commandId: `seed ${forceId}`,
    });
  }
};

const list = `forceId,address,transport
essex,acu@essex.police.example.cjsm.net,smtp
west-mercia,psd@west-mercia.police.example,ses
atlantis,acu@atlantis.example,ses
kent,acu at kent.police.example,smtp
`;

const mended = `forceId,address,transport
essex,acu@essex.police.example.cjsm.net,smtp
west-mercia,psd@west-mercia.police.example,ses
`;

const main = async (): Promise<void> => {
  const site = await startStaffSite();
  await seed(site);
  const browser = await launchBrowser();
  const page = await signedIn(browser, site, 'supervisor', { hash: '#/directory' });
  await page.getByRole('table').waitFor();
  await shoot(page, 'directory');
  await page.getByRole('link', { name: 'Kent Police' }).click();
  await page.getByRole('button', { name: 'Send a test message' }).first().click();
  await page.getByText('The test message was sent').waitFor();
  await shoot(page, 'directory-force');
  await page.getByRole('link', { name: 'Force directory' }).click();
  await page.getByRole('link', { name: 'Import a list of mailboxes' }).click();
  await page.getByLabel('Or paste the list').fill(list);
  await page.getByRole('button', { name: 'Try the list' }).click();
  await page.getByText('2 lines are wrong').waitFor();
  await shoot(page, 'directory-import');
  await page.getByLabel('Or paste the list').fill(mended);
  await page.getByRole('button', { name: 'Try the list' }).click();
  await page.getByRole('button', { name: 'Import what is new' }).click();
  await page.getByText(/nominated\. Each mailbox waits/).waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await shoot(page, 'directory-imported');
  const narrow = await signedIn(browser, site, 'supervisor', { width: 390, hash: `#/directory/${kent}` });
  await narrow.getByLabel('Code from the test message').waitFor();
  await shoot(narrow, 'directory-narrow');
  await browser.close();
  await site.close();
};

await main();
