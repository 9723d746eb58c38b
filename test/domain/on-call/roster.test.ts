import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changesAt,
  gapsBetween,
  onDutyAt,
  peopleFor,
  type Roster,
  rosterProblems,
  type Shift,
  shiftAt,
} from '../../../functions/domain/on-call/roster.ts';
import { inUkTime, toInstant } from '../../../functions/domain/on-call/uk-time.ts';

const moment = (text: string): string => {
  const parsed = toInstant(text);
  if ('instant' in parsed) return parsed.instant;
  throw new RangeError(parsed.problem);
};
const aShift = (from: string, to: string, change: Partial<Shift> = {}): Shift => ({
  from: moment(from),
  to: moment(to),
  first: 'ada',
  second: 'ben',
  supervisor: 'sue',
  ...change,
});
const aRoster = (...shifts: Shift[]): Roster => ({
  people: [
    { personId: 'ada', role: 'analyst' },
    { personId: 'ben', role: 'analyst' },
    { personId: 'sue', role: 'supervisor' },
    { personId: 'tom', role: 'supervisor' },
  ],
  shifts,
  fallback: ['tom'],
});

const christmas = aRoster(
  aShift('2026-12-25T20:00', '2026-12-26T08:00', { first: 'ben', second: null }),
  aShift('2026-12-26T08:00', '2026-12-26T20:00'),
);

describe('who is on call', () => {
  it('at 02:00 on Boxing Day is whom the night names', () => {
    expect(onDutyAt(christmas, '2026-12-26T02:00:00Z')).toEqual([
      { duty: 'first', personId: 'ben' },
      { duty: 'supervisor', personId: 'sue' },
    ]);
  });

  it('changes with the minute: a shift ends as the next begins', () => {
    expect(shiftAt(christmas, '2026-12-26T07:59:59Z')?.first).toBe('ben');
    expect(shiftAt(christmas, '2026-12-26T08:00:00Z')?.first).toBe('ada');
    expect(changesAt(christmas, '2026-12-26T02:00:00Z')).toBe('2026-12-26T08:00:00+00:00');
  });

  it('in a gap is nobody but the fallback supervisors', () => {
    expect(onDutyAt(christmas, '2026-12-26T20:00:00Z')).toEqual([{ duty: 'fallback', personId: 'tom' }]);
    expect(peopleFor(christmas, '2026-12-26T20:00:00Z', ['first'])).toEqual(['tom']);
    expect(changesAt(christmas, '2026-12-26T20:00:00Z')).toBeNull();
    expect(changesAt(christmas, '2026-12-24T20:00:00Z')).toBe('2026-12-25T20:00:00+00:00');
  });

  it.each([
    ['the night the clocks go forward', '2026-03-28T20:00', '2026-03-29T08:00', '2026-03-29T06:59:00Z'],
    ['the night the clocks go back', '2026-10-24T20:00', '2026-10-25T08:00', '2026-10-25T07:59:00Z'],
  ])('on %s is the night shift until 8 by the clock on the wall', (_night, from, to, last) => {
    const roster = aRoster(aShift(from, to));
    expect(shiftAt(roster, last)).not.toBeNull();
    expect(shiftAt(roster, new Date(Date.parse(last) + 60_000).toISOString())).toBeNull();
  });

  it('covers both times that the clock shows half past one when it goes back', () => {
    const roster = aRoster(
      aShift('2026-10-24T20:00', '2026-10-25T01:30:00+00:00'),
      aShift('2026-10-25T01:30:00+00:00', '2026-10-25T08:00', { first: 'ben', second: null }),
    );
    expect(shiftAt(roster, '2026-10-25T01:30:00+01:00')?.first).toBe('ada');
    expect(shiftAt(roster, '2026-10-25T01:30:00+00:00')?.first).toBe('ben');
  });
});

describe('whom to tell', () => {
  const night = '2026-12-26T02:00:00Z';
  it('is each of the duties once', () => {
    expect(peopleFor(christmas, '2026-12-26T10:00:00Z', ['first', 'second', 'supervisor'])).toEqual([
      'ada',
      'ben',
      'sue',
    ]);
  });

  it('is the supervisor in the place of a second that the shift does not have', () => {
    expect(peopleFor(christmas, night, ['first', 'second'])).toEqual(['ben', 'sue']);
    expect(peopleFor(christmas, night, ['first', 'second', 'supervisor'])).toEqual(['ben', 'sue']);
  });

  it('is the fallback supervisors beside a shift only where they are asked for', () => {
    expect(peopleFor(christmas, night, ['supervisor', 'fallback'])).toEqual(['sue', 'tom']);
    expect(peopleFor(christmas, '2026-12-26T20:00:00Z', ['first', 'fallback'])).toEqual(['tom']);
  });
});

describe('gaps', () => {
  it('are told in UK time, from edge to edge', () => {
    const window = { from: '2026-12-25T12:00:00Z', to: '2026-12-27T00:00:00Z' };
    expect(gapsBetween(christmas, window)).toEqual([
      { from: '2026-12-25T12:00:00+00:00', to: '2026-12-25T20:00:00+00:00' },
      { from: '2026-12-26T20:00:00+00:00', to: '2026-12-27T00:00:00+00:00' },
    ]);
  });

  const hours = (count: number): string =>
    new Date(Date.parse('2026-10-24T00:00:00Z') + count * 3_600_000).toISOString();

  it('and shifts cover every moment of a window between them, and none twice', () => {
    const edges = fc.uniqueArray(fc.integer({ min: -5, max: 60 }), { maxLength: 12 });
    fc.assert(
      fc.property(edges, fc.integer({ min: 0, max: 47 }), (list, hour) => {
        const sorted = [...list].sort((a, b) => a - b);
        const shifts = sorted.flatMap((from, index) => {
          const to = sorted[index + 1];
          const isShift = index % 2 === 0 && to !== undefined;
          return isShift ? [aShift(hours(from), hours(to))] : [];
        });
        const roster = aRoster(...shifts.reverse());
        const gaps = gapsBetween(roster, { from: hours(0), to: hours(48) });
        const at = Date.parse(hours(hour));
        const inGap = gaps.filter(({ from, to }) => Date.parse(from) <= at && at < Date.parse(to));
        expect(inGap).toHaveLength(shiftAt(roster, hours(hour)) ? 0 : 1);
      }),
    );
  });

  it('are none where shifts touch', () => {
    const window = { from: '2026-12-25T20:00:00Z', to: '2026-12-26T20:00:00Z' };
    expect(gapsBetween(christmas, window)).toEqual([]);
    expect(inUkTime(window.from)).toBe(christmas.shifts[0]?.from);
  });
});

describe('a roster', () => {
  const pathsOf = (roster: Roster) => rosterProblems(roster).map(({ path }) => path);

  it('has no problem where everybody is known and no two shifts overlap', () => {
    expect(rosterProblems(christmas)).toEqual([]);
    expect(rosterProblems(aRoster())).toEqual([]);
  });

  it.each([
    ['a shift that ends before it begins', aShift('2026-12-26T08:00', '2026-12-26T07:00'), ['shifts.0.to']],
    ['a shift of no length', aShift('2026-12-26T08:00', '2026-12-26T08:00'), ['shifts.0.to']],
    [
      'people whom the list does not have',
      aShift('2026-12-26T08:00', '2026-12-26T20:00', { first: 'zed', second: 'yan', supervisor: 'xi' }),
      ['shifts.0.first', 'shifts.0.second', 'shifts.0.supervisor'],
    ],
    [
      'an analyst as supervisor',
      aShift('2026-12-26T08:00', '2026-12-26T20:00', { supervisor: 'ada' }),
      ['shifts.0.supervisor'],
    ],
    [
      'one person twice',
      aShift('2026-12-26T08:00', '2026-12-26T20:00', { second: 'ada' }),
      ['shifts.0.second'],
    ],
  ])('is refused for %s, naming the field', (_what, shift, paths) => {
    expect(pathsOf(aRoster(shift))).toEqual(paths);
  });

  it('is refused for shifts that overlap, in whatever order they come', () => {
    const one = aShift('2026-12-26T08:00', '2026-12-26T20:00');
    const other = aShift('2026-12-26T19:00', '2026-12-27T08:00');
    expect(pathsOf(aRoster(one, other))).toEqual(['shifts.1.from']);
    expect(pathsOf(aRoster(other, one))).toEqual(['shifts.1.from']);
  });

  it('is refused for two people of one id, and for a fallback who is unknown or no supervisor', () => {
    const people = [...aRoster().people, { personId: 'ada', role: 'analyst' as const }];
    expect(pathsOf({ ...aRoster(), people, fallback: ['tom', 'ada', 'zed'] })).toEqual([
      'people.4.personId',
      'fallback.1',
      'fallback.2',
    ]);
  });
});
