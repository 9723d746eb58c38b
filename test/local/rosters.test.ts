import { describe, expect, it } from 'vitest';
import { rosterSchema } from '../../functions/contracts/force-entry.ts';
import { onCallBodySchema } from '../../functions/contracts/on-call.ts';
import { gapsBetween, rosterProblems } from '../../functions/domain/on-call/roster.ts';
import { forceRoster, onCallRoster } from '../../local/rosters.ts';
import { staff } from '../../local/staff.ts';

describe('the rosters of a local copy', () => {
  it.each([
    ['in summer', '2026-07-01T10:00:00Z'],
    ['over the night the clocks go forward', '2026-03-28T23:30:00Z'],
    ['over the night the clocks go back', '2026-10-24T23:30:00Z'],
    ['at the turn of the year', '2026-12-31T23:59:00Z'],
  ])('begun %s have somebody on call from then on for two weeks and more', (_when, now) => {
    const roster = onCallBodySchema.parse(onCallRoster(Date.parse(now)));
    expect(rosterProblems(roster)).toEqual([]);
    const to = new Date(Date.parse(now) + 20 * 24 * 3_600_000).toISOString();
    expect(gapsBetween(roster, { from: now, to })).toEqual([]);
  });

  it('name people who can sign in', () => {
    const { people } = onCallRoster(Date.parse('2026-07-01T10:00:00Z'));
    const known: readonly string[] = staff.map(({ email }) => email);
    expect(people.filter(({ email }) => !known.includes(email))).toEqual([]);
  });

  it('have numbers that lead nowhere, another for each force', () => {
    const rosters = Array.from({ length: 48 }, (_, index) => rosterSchema.parse(forceRoster(index)));
    const numbers = rosters.flatMap(({ inHours, outOfHours }) =>
      [...inHours, ...outOfHours].map(({ phone }) => phone),
    );
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) expect(number).toMatch(/^01632 960\d{3}$/);
  });
});
