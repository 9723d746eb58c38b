import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../../support/browser.ts';
import { axeViolations, overflow } from '../support/axe.ts';
import { anImmediateReport, nameContacts, nightClock, shiftClock } from '../support/night.ts';
import { signedIn } from '../support/person.ts';
import { aReport, sendIn } from '../support/seed.ts';
import { type StaffSite, startStaffSite } from '../support/staff-site.ts';

let site: StaffSite;
let browser: Browser;
let analyst: Page;
let supervisor: Page;
let reference: string;
const { shift, now } = nightClock();

beforeAll(async () => {
  site = await startStaffSite({ now });
  await nameContacts(site);
  await sendIn(site, [aReport()]);
  browser = await launchBrowser();
  analyst = await signedIn(browser, site, 'analyst');
  supervisor = await signedIn(browser, site, 'supervisor', { width: 320, hash: '#/on-call' });
  for (const page of [analyst, supervisor]) await shiftClock(page, shift);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const panel = (page: Page) => page.getByRole('region', { name: /^Fast time/ });
const banner = (page: Page) => page.getByRole('region', { name: 'Urgent', exact: true });
/** The window is looked at again: what is urgent is read at once, not at the next quarter of a minute. */
const lookAt = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
const fits = async (page: Page): Promise<void> => {
  expect(await axeViolations(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
};

describe('an immediate report at ten past two on a bank holiday', () => {
  it('is announced to an analyst in the middle of a call, and in the title of the window', async () => {
    await analyst.getByRole('link', { name: 'Take a call' }).click();
    await analyst.getByRole('button', { name: 'Start a call' }).click();
    await analyst.getByLabel('What happened?').fill('A sergeant takes cash.');
    [reference = ''] = await sendIn(site, [anImmediateReport()]);
    await banner(analyst).getByText('nobody has it').waitFor();
    expect(await analyst.title()).toBe('URGENT (1) – Call – staff page');
    const read = await analyst.getByRole('alert').filter({ hasText: reference }).textContent();
    expect(read).toContain('confirm or stand down, nobody has it');
    await fits(analyst);
    expect(await analyst.getByLabel('What happened?').inputValue()).toBe('A sergeant takes cash.');
  });

  it('opens with u: what the machine saw, in the words of the report, and ten minutes counting down', async () => {
    await analyst.keyboard.press('Escape');
    await analyst.keyboard.press('u');
    await panel(analyst).getByText('“knife”').first().waitFor();
    await panel(analyst)
      .getByText(/^[89]:\d\d left$/)
      .waitFor();
    await analyst.keyboard.press('a');
    await panel(analyst).getByText('You have it').waitFor();
    await banner(analyst).waitFor({ state: 'detached' });
  });

  it('is looked for without counting what waits in the other queues', () => {
    const looks = site.requests.filter((request) => request.includes('queue=urgent'));
    expect(looks).not.toEqual([]);
    for (const look of looks) expect(look).toContain('counts=none');
  });

  it('is confirmed only when each phrase that could lead to the reporter is rewritten or has a reason', async () => {
    const words = 'PC Marsh is at a house in Halifax with a knife and says he will kill the woman there.';
    await panel(analyst).getByLabel('Confirm: tell the force by phone now').check();
    const field = panel(analyst).getByLabel('The words that may be spoken on the phone');
    await field.fill(`${words} My neighbour saw it.`);
    await panel(analyst).getByText('One phrase could lead to the reporter').waitFor();
    await analyst.keyboard.press('Control+Enter');
    const refused = panel(analyst).getByRole('alert');
    await refused.getByText('Take “My neighbour saw it” out of the words, or say why it stays').waitFor();
    await fits(analyst);
    await field.fill(words);
    await field.press('Control+Enter');
    await panel(analyst).getByRole('heading', { name: 'Ring West Yorkshire Police now' }).waitFor();
  });

  it('shows the force’s contact of this hour with a number to dial, why, and the words to read out alone', async () => {
    const number = panel(analyst).getByRole('link', { name: '01632 960 101' });
    expect(await number.getAttribute('href')).toBe('tel:01632960101');
    const text = (await panel(analyst).textContent()) ?? '';
    expect(text).toMatch(/Monday 4 May at 02:1\d, UK time: bank holiday in England and Wales, out of hours/);
    expect(text).toContain('Next: Control room inspector');
    expect(text).toContain('Never say how we know');
    expect(await panel(analyst).locator('blockquote').textContent()).not.toContain('neighbour');
    await fits(analyst);
  });

  it('that nobody answers comes to the next contact, and to the supervisor on whatever screen', async () => {
    await panel(analyst).getByLabel('No answer').check();
    await panel(analyst).getByRole('button', { name: 'No answer' }).click();
    await panel(analyst).getByRole('link', { name: '01632 960 102' }).waitFor();
    await panel(analyst).getByText('Rang Force Duty Officer, 01632 960101: no answer').waitFor();
    await lookAt(supervisor);
    await banner(supervisor).getByText('Fast time: nobody answers at the force').waitFor();
    await fits(supervisor);
    await banner(supervisor).getByRole('link', { name: reference }).first().click();
    await panel(supervisor).getByRole('link', { name: '01632 960 102' }).waitFor();
    await fits(supervisor);
  });

  it('that was told is recorded with whom and what was agreed, and seen by the supervisor without a reload', async () => {
    await panel(analyst).getByLabel('I told the force').check();
    await panel(analyst).getByRole('button', { name: 'I told the force' }).click();
    await panel(analyst).getByRole('link', { name: 'Say what was agreed' }).waitFor();
    await panel(analyst).getByLabel('Who did you speak to?').fill('Inspector Shah');
    await panel(analyst).getByLabel('What was agreed?').fill('A unit is on its way');
    await panel(analyst).getByRole('button', { name: 'I told the force' }).click();
    await panel(analyst).getByText('Answered by: supervisor.').waitFor();
    const said = panel(supervisor).locator('dl');
    await lookAt(supervisor);
    await said.waitFor();
    const text = await said.textContent();
    for (const part of ['Control room inspector', 'Inspector Shah', 'A unit is on its way', 'marked URGENT'])
      expect(text).toContain(part);
  });

  it('ends when the supervisor has looked at what was said', async () => {
    await panel(supervisor).getByRole('button', { name: 'Looked at' }).click();
    await supervisor.getByRole('heading', { name: 'Fast time: over' }).waitFor();
    await fits(supervisor);
  });
});

describe('the charity’s own people on call', () => {
  const person = async (index: number, { name, role }: { name: string; role: string }) => {
    await supervisor.getByRole('button', { name: 'Add a person' }).click();
    await supervisor.getByLabel(`${index + 1}. Name`).fill(name);
    await supervisor.getByLabel('Email read day and night').nth(index).fill(`person${index}@reports.example`);
    await supervisor.getByLabel('Number', { exact: true }).nth(index).fill(`07700 90010${index}`);
    await supervisor.getByLabel('Role').nth(index).selectOption(role);
  };

  it('are put on a shift by a supervisor; what cannot be is refused beside its field, and nothing typed is lost', async () => {
    await supervisor.getByRole('link', { name: 'On call' }).click();
    await person(0, { name: 'Jo Marsden', role: 'analyst' });
    await person(1, { name: 'Ruth Delaney', role: 'supervisor' });
    await supervisor.getByRole('button', { name: 'Add a shift' }).click();
    await supervisor.getByLabel('From').fill('2026-05-03T22:00');
    await supervisor.getByLabel('To', { exact: true }).fill('2026-05-03T08:00');
    await supervisor.getByLabel('First').selectOption('Jo Marsden');
    await supervisor.getByLabel('Supervisor', { exact: true }).selectOption('Ruth Delaney');
    await supervisor.getByLabel('Ruth Delaney').check();
    await supervisor.keyboard.press('Control+s');
    await supervisor.getByRole('link', { name: 'This shift ends before it begins, or as it begins' }).click();
    await fits(supervisor);
    await supervisor.keyboard.press('Control+a');
    await supervisor.getByLabel('To', { exact: true }).fill('2026-05-04T08:00');
    await supervisor.keyboard.press('Control+s');
    await supervisor.getByText('The roster is saved. It leaves one gap in the coming 14 days.').waitFor();
    await supervisor.getByText('Mon 4 May, 08:00 to Mon 18 May, 02:1').waitFor();
    await fits(supervisor);
  });

  it('are seen by an analyst, who changes nothing', async () => {
    await analyst.getByRole('link', { name: 'On call' }).click();
    await analyst.getByText('Jo Marsden').waitFor();
    expect(await analyst.getByRole('link', { name: '07700 900 100' }).count()).toBe(1);
    expect(await analyst.getByRole('button', { name: 'Save' }).count()).toBe(0);
    await fits(analyst);
  });

  it('saved by another supervisor meanwhile: both versions are shown, and neither is lost', async () => {
    const { roster, version } = await site.api.onCall.view();
    if (roster === null) throw new Error('There is no roster');
    const [first] = roster.people;
    if (first === undefined) throw new Error('Nobody is on the roster');
    const actor = { kind: 'staff', id: 'another-supervisor' } as const;
    await site.api.onCall.save({
      roster: {
        ...roster,
        fallback: [...roster.fallback],
        people: [{ ...first, name: 'Jo Marsden-Hill' }, ...roster.people.slice(1)],
      },
      expectedVersion: version,
      actor,
      commandId: 'another',
    });
    await supervisor.getByLabel('1. Name').fill('Jo Marsden (nights)');
    await supervisor.keyboard.press('Control+s');
    const row = supervisor.getByRole('row', { name: /^People/ });
    await row.getByText('Jo Marsden-Hill').waitFor();
    expect(await row.textContent()).toContain('Jo Marsden (nights)');
    await supervisor.getByRole('button', { name: 'Go on with theirs' }).click();
    expect(await supervisor.getByLabel('1. Name').inputValue()).toBe('Jo Marsden-Hill');
  });
});

describe('a drill', () => {
  it('shows number and script, is recorded, and proves that contact and no other', async () => {
    await supervisor.getByRole('link', { name: 'Drills' }).click();
    const row = supervisor.getByRole('row', { name: /West Yorkshire Police/ });
    await row.getByText('Never proved').first().waitFor();
    await fits(supervisor);
    await supervisor.getByRole('link', { name: 'West Yorkshire Police' }).click();
    await supervisor.getByRole('button', { name: 'Start a drill' }).click();
    await supervisor.getByRole('link', { name: '01632 960 101' }).waitFor();
    await supervisor.getByText(/This is a test call/).waitFor();
    await supervisor.getByLabel('Answered by somebody who can act').check();
    await supervisor.getByRole('button', { name: 'Record the drill' }).click();
    await supervisor.getByRole('link', { name: 'Say who answered: name or role' }).waitFor();
    await fits(supervisor);
    await supervisor.getByLabel('Who answered?').fill('Duty inspector');
    await supervisor.getByRole('button', { name: 'Record the drill' }).click();
    await supervisor.getByText('The drill is recorded').waitFor();
    await supervisor.getByText('In hours never proved, out of hours proved 4 May 2026.').waitFor();
    await fits(supervisor);
  });
});
