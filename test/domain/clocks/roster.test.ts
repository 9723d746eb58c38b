import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OfficeHours, usualHours } from '../../../functions/domain/clocks/office-hours.ts';
import { contactToRing, hoursAt, isInHours, nationOf } from '../../../functions/domain/clocks/roster.ts';
import type { Nation } from '../../../functions/domain/clocks/working-day.ts';
import { forceById, forceIdSchema } from '../../../functions/domain/force/forces.ts';

const roster = { inHours: ['desk', 'deputy'], outOfHours: ['duty', 'superintendent'] };
const usual = (nation: Nation) => ({ nation, officeHours: usualHours });
const ring = (at: string, nation: Nation, unanswered = 0) =>
  contactToRing(roster, { at, desk: usual(nation), unanswered });

describe('whom to ring at a force', () => {
  it.each<[string, string, Nation, string]>([
    ['a weekday morning', '2026-03-04T10:00:00Z', 'england-and-wales', 'desk'],
    ['a weekday night', '2026-03-04T02:00:00Z', 'england-and-wales', 'duty'],
    ['the last minute of the day', '2026-03-04T16:59:59Z', 'england-and-wales', 'desk'],
    ['five o’clock', '2026-03-04T17:00:00Z', 'england-and-wales', 'duty'],
    ['a Saturday', '2026-03-07T10:00:00Z', 'england-and-wales', 'duty'],
    ['02:00 on Boxing Day in Scotland', '2028-12-26T02:00:00Z', 'scotland', 'duty'],
    ['noon on Boxing Day in Scotland, a Tuesday', '2028-12-26T12:00:00Z', 'scotland', 'duty'],
    ['the day in lieu of Boxing Day in Scotland', '2026-12-28T10:00:00Z', 'scotland', 'duty'],
    ['2 January in Scotland', '2026-01-02T10:00:00Z', 'scotland', 'duty'],
    ['2 January in England', '2026-01-02T10:00:00Z', 'england-and-wales', 'desk'],
    ['Easter Monday in Scotland', '2026-04-06T10:00:00Z', 'scotland', 'desk'],
    ['Easter Monday in Wales', '2026-04-06T10:00:00Z', 'england-and-wales', 'duty'],
    ['the Twelfth in Northern Ireland', '2027-07-12T10:00:00Z', 'northern-ireland', 'duty'],
    ['8:30 UTC in summer: half past nine', '2026-07-01T08:30:00Z', 'england-and-wales', 'desk'],
    ['8:30 UTC in winter: half past eight', '2026-12-01T08:30:00Z', 'england-and-wales', 'duty'],
    ['16:30 UTC in summer: half past five', '2026-07-01T16:30:00Z', 'england-and-wales', 'duty'],
  ])('%s', (_when, at, nation, expected) => {
    expect(ring(at, nation)).toBe(expected);
  });

  it.each<[string, Nation, string]>([
    ['2026-12-26T02:00:00Z', 'scotland', 'bank-holiday'],
    ['2026-12-27T02:10:00Z', 'scotland', 'weekend'],
    ['2026-01-02T10:00:00Z', 'scotland', 'bank-holiday'],
    ['2026-01-02T10:00:00Z', 'england-and-wales', 'office-hours'],
    ['2026-07-01T16:30:00Z', 'england-and-wales', 'office-closed'],
  ])('%s in %s counts as %s', (at, nation, expected) => {
    expect(hoursAt(at, usual(nation))).toBe(expected);
  });

  it('is the duty contact in every hour of the nights on which the clocks change', () => {
    for (const night of ['2026-03-28T22:00:00Z', '2026-10-24T22:00:00Z'])
      for (let hour = 0; hour < 9; hour += 1) {
        const at = new Date(Date.parse(night) + hour * 3_600_000).toISOString();
        expect(ring(at, 'england-and-wales'), at).toBe('duty');
      }
    expect(isInHours('2026-03-30T08:00:00Z', usual('england-and-wales'))).toBe(true);
    expect(isInHours('2026-10-26T08:00:00Z', usual('england-and-wales'))).toBe(false);
  });

  it('is the next after each call that nobody took, and the first again after the last', () => {
    const rung = [0, 1, 2, 3].map((unanswered) => ring('2026-03-04T02:00:00Z', 'scotland', unanswered));
    expect(rung).toEqual(['duty', 'superintendent', 'duty', 'superintendent']);
  });

  it('changes list, and keeps its place in the order, when the day begins between two calls', () => {
    expect(ring('2026-03-04T09:00:00Z', 'scotland', 1)).toBe('deputy');
  });

  it('is nobody where the list is empty, and somebody wherever it is not', () => {
    const none = { inHours: [], outOfHours: [] };
    expect(
      contactToRing(none, { at: '2026-03-04T02:00:00Z', desk: usual('scotland'), unanswered: 3 }),
    ).toBeNull();
    const moments = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2030-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, fc.nat(50), (at, unanswered) => {
        expect(ring(at.toISOString(), 'scotland', unanswered)).not.toBeNull();
      }),
    );
  });

  it.each([
    ['police-scotland', 'scotland'],
    ['psni', 'northern-ireland'],
    ['south-wales', 'england-and-wales'],
    ['british-transport-police', 'england-and-wales'],
  ])('goes by the bank holidays of the nation of %s: %s', (id, nation) => {
    expect(nationOf(forceById(forceIdSchema.parse(id)))).toBe(nation);
  });
});

describe('a force with office hours of its own', () => {
  const early: OfficeHours = { days: ['Mon', 'Tue', 'Wed', 'Thu'], opens: '07:30', closes: '15:45' };
  const always: OfficeHours = {
    days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    opens: '00:00',
    closes: '24:00',
  };
  const hours = (at: string, officeHours: OfficeHours, nation: Nation = 'scotland') =>
    hoursAt(at, { nation, officeHours });

  it.each<[string, string, string]>([
    ['a minute before it opens', '2026-03-04T07:29:59Z', 'office-closed'],
    ['as it opens', '2026-03-04T07:30:00Z', 'office-hours'],
    ['in its last minute', '2026-03-04T15:44:59Z', 'office-hours'],
    ['as it closes', '2026-03-04T15:45:00Z', 'office-closed'],
    ['on a Friday, which it does not work', '2026-03-06T10:00:00Z', 'office-closed'],
    ['on a Saturday', '2026-03-07T10:00:00Z', 'weekend'],
    ['on 2 January, its bank holiday', '2029-01-02T10:00:00Z', 'bank-holiday'],
    ['at half past six UTC in summer, which is half past seven', '2026-07-01T06:30:00Z', 'office-hours'],
    ['at half past six UTC in winter', '2026-12-01T06:30:00Z', 'office-closed'],
    [
      'on the Monday after the clocks go forward, an hour earlier by UTC',
      '2026-03-30T06:30:00Z',
      'office-hours',
    ],
    ['on the Monday after the clocks go back, at the same UTC', '2026-10-26T06:30:00Z', 'office-closed'],
  ])('%s', (_when, at, expected) => {
    expect(hours(at, early)).toBe(expected);
  });

  it('that is open round the clock is reached in hours in each hour of the nights on which the clocks change', () => {
    for (const night of ['2026-03-28T22:00:00Z', '2026-10-24T22:00:00Z'])
      for (let hour = 0; hour < 9; hour += 1) {
        const at = new Date(Date.parse(night) + hour * 3_600_000).toISOString();
        expect(hours(at, always), at).toBe('office-hours');
      }
    expect(hours('2026-12-25T12:00:00Z', always)).toBe('bank-holiday');
  });
});
