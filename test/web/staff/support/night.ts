import type { Page } from 'playwright-core';
import type { Report } from '../../../../functions/domain/report/report.ts';
import { aReport } from './seed.ts';
import type { StaffSite } from './staff-site.ts';

/** Ten past two in the morning, UK time, on a bank holiday: the early May one of 2026. */
const night = Date.parse('2026-05-04T01:10:00.000Z');

/** Time that goes on from that night as this machine's does. `shift` is how far it is away, in milliseconds. */
export const nightClock = () => {
  const shift = night - Date.now();
  return { shift, now: () => new Date(Date.now() + shift).toISOString() };
};

/** Sets the clock of a page whose person has signed in: the issuer keeps the real time. */
export const shiftClock = (page: Page, shift: number): Promise<void> =>
  page.evaluate((by) => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + by;
  }, shift);

/** A report of danger now, to a force that is known. */
export const anImmediateReport = (): Report =>
  aReport({
    narrative:
      'PC Daniel Marsh, collar number 4471 at Halifax, is at his wife’s house in Halifax right now with a knife and says he will kill her tonight. Her two children are in the house. He is a serving officer and has hit her before. I heard it through the wall.',
    categories: ['abuse-or-control'],
    where: 'Halifax',
    knowledge: { basis: 'witnessed' },
    risk: { someoneInDanger: 'yes' },
  });

/** Whom West Yorkshire Police names, as its directory entry says. People and numbers are invented. */
export const nameContacts = (site: StaffSite) =>
  site.api.entries.revise({
    forceId: 'west-yorkshire' as never,
    expectedVersion: 0,
    commandId: 'contacts',
    staffId: 'supervisor-of-the-seed',
    entry: {
      mailbox: null,
      alternates: [],
      fastTime: {
        inHours: [{ name: 'Anti-Corruption Unit, duty desk', phone: '01632 960100' }],
        outOfHours: [
          { name: 'Force Duty Officer', phone: '01632 960101' },
          { name: 'Control room inspector', phone: '01632 960102' },
        ],
      },
    },
  });
