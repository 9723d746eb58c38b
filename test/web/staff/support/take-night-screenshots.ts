import type { Page } from 'playwright-core';
import { beginAlert, endAlert } from '../../../../functions/domain/case/commands/alert.ts';
import { openTasks } from '../../../../functions/domain/case/state.ts';
import { caseIdSchema } from '../../../../functions/domain/ids.ts';
import { launchBrowser } from '../../../support/browser.ts';
import { anImmediateReport, nameContacts, nightClock, shiftClock } from './night.ts';
import { signedIn } from './person.ts';
import { aReport, sendIn } from './seed.ts';
import { type StaffSite, startStaffSite } from './staff-site.ts';

/**
 * Takes the pictures of fast time, the on-call roster and a drill in docs/images.
 * Run: npx tsx test/web/staff/support/take-night-screenshots.ts
 */
const folder = new URL('../../../../docs/images/', import.meta.url).pathname;
const { shift, now } = nightClock();

const shoot = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: `${folder}staff-${name}.png` });
};

const sized = async (page: Page, width: number, height: number): Promise<void> => {
  await page.setViewportSize({ width, height });
};

const people = [
  { personId: '0b0f9a34-5f6c-4a1e-9d0a-000000000001', name: 'Jo Marsden', role: 'analyst' },
  { personId: '0b0f9a34-5f6c-4a1e-9d0a-000000000002', name: 'Sam Okafor', role: 'analyst' },
  { personId: '0b0f9a34-5f6c-4a1e-9d0a-000000000003', name: 'Ruth Delaney', role: 'supervisor' },
] as const;
const [jo, sam, ruth] = people;

/** A roster with a gap in its second week. People and numbers are invented. */
const putOnCall = (site: StaffSite) => {
  const shiftOf = (from: string, to: string, first: string, second: string) => ({
    from,
    to,
    first,
    second,
    supervisor: ruth.personId,
  });
  return site.api.onCall.save({
    expectedVersion: 0,
    commandId: 'roster',
    actor: { kind: 'staff', id: 'supervisor-of-the-seed' },
    roster: {
      people: people.map((person, index) => ({
        ...person,
        email: `${person.name.split(' ')[0]?.toLowerCase()}@reports.example`,
        phone: `07700 90010${index}`,
      })),
      shifts: [
        shiftOf('2026-05-01T08:00:00+01:00', '2026-05-08T08:00:00+01:00', jo.personId, sam.personId),
        shiftOf('2026-05-08T08:00:00+01:00', '2026-05-15T08:00:00+01:00', sam.personId, jo.personId),
      ],
      fallback: [ruth.personId],
    },
  });
};

/** The alert of the open review reached Sam and missed Jo, once. */
const missJo = async ({ api }: StaffSite): Promise<void> => {
  const states = await Promise.all(
    [...api.ledger.streams.keys()].flatMap((stream) =>
      stream.startsWith('case#') ? [api.desk.find(caseIdSchema.parse(stream.slice('case#'.length)))] : [],
    ),
  );
  const state = states.find((one) => one.urgency === 'immediate');
  const task = state && openTasks(state).find(({ kind }) => kind === 'fast-time-review');
  if (!task) throw new Error('No review is open');
  const which = { taskId: task.taskId, number: 1, level: 'first' } as const;
  const told = { reached: [sam.personId], failed: [jo.personId], refused: [], toAll: false };
  const about = { caseId: state.caseId, actor: { kind: 'system', id: 'alert-on-call' } } as const;
  await api.desk.carryOut({ ...about, commandId: 'begun', decide: (now) => beginAlert(now, which) });
  await api.desk.carryOut({
    ...about,
    commandId: 'ended',
    decide: (now) => endAlert(now, { ...which, ...told }),
  });
};

const shootFastTime = async (page: Page): Promise<void> => {
  const words =
    'PC Daniel Marsh, collar number 4471, is at a house in Halifax now with a knife and says he will kill the woman who lives there.';
  await page.getByLabel('Confirm: tell the force by phone now').check();
  const field = page.getByLabel('The words that may be spoken on the phone');
  await field.fill(`${words} My neighbour heard it.`);
  await page.getByRole('heading', { name: 'As it will be read out' }).waitFor();
  await sized(page, 1280, 1330);
  await shoot(page, 'fast-time-review');
  await field.fill(`${words} Two children are in the house.`);
  await field.press('Control+Enter');
  await page.getByRole('heading', { name: 'Ring West Yorkshire Police now' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await page.getByText('You have it').waitFor();
  await page.getByLabel('No answer').check();
  await page.getByRole('button', { name: 'No answer' }).click();
  await page.getByText('Rang Force Duty Officer').waitFor();
  await page.getByLabel('I told the force').check();
  await sized(page, 1280, 1080);
  await shoot(page, 'fast-time');
  await sized(page, 360, 900);
  await page.mouse.move(0, 0);
  await page.evaluate(() =>
    document.querySelector('.fast-time__columns')?.scrollIntoView({ block: 'start' }),
  );
  await page.screenshot({ path: `${folder}staff-fast-time-narrow.png` });
};

const main = async (): Promise<void> => {
  const site = await startStaffSite({ now });
  await nameContacts(site);
  await putOnCall(site);
  await sendIn(site, [aReport()]);
  const browser = await launchBrowser();
  const page = await signedIn(browser, site, 'supervisor');
  await shiftClock(page, shift);
  await sendIn(site, [anImmediateReport()]);
  await missJo(site);
  await page.getByRole('region', { name: 'Urgent' }).waitFor({ timeout: 20_000 });
  await sized(page, 1280, 560);
  await shoot(page, 'urgent');
  await page.keyboard.press('u');
  await page.getByRole('region', { name: 'Fast time' }).waitFor();
  await page.keyboard.press('a');
  await page.getByText('You have it').waitFor();
  await shootFastTime(page);
  await sized(page, 1280, 1620);
  await page.getByRole('link', { name: 'On call' }).click();
  await page.getByRole('heading', { name: 'Change the roster' }).waitFor();
  await shoot(page, 'on-call');
  await sized(page, 1280, 1000);
  await page.getByRole('link', { name: 'Drills' }).click();
  await page.getByRole('link', { name: 'West Yorkshire Police' }).click();
  await page.getByRole('button', { name: 'Start a drill' }).click();
  await page.getByRole('button', { name: 'Record the drill' }).waitFor();
  await shoot(page, 'drill');
  await browser.close();
  await site.close();
};

await main();
