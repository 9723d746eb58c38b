import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { urgencyLevels } from '../../../functions/domain/assessment/assessment.ts';
import { taskKinds } from '../../../functions/domain/case/task-kinds.ts';
import { dueAt } from '../../../functions/domain/clocks/due.ts';
import { isWorkingDay } from '../../../functions/domain/clocks/working-day.ts';

const minute = 60_000;
const elapsed = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / minute;
const london = (time: string): DateTime => DateTime.fromISO(time, { zone: 'Europe/London' });

const triage = (openedAt: string, urgency: 'immediate' | 'priority' | 'routine' = 'routine'): string =>
  dueAt({ kind: 'triage', urgency, openedAt });

const anyTime = fc
  .date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2030-12-20T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());

const asTyped = (openedAt: string): string => new Date(openedAt).toISOString();

describe('a routine report', () => {
  it.each([
    ['on a working day', '2026-03-04T10:20:30.000Z', '2026-03-05T10:20:30.000Z'],
    ['on a Friday', '2026-03-06T15:00:00.000Z', '2026-03-09T15:00:00.000Z'],
    ['on a Saturday', '2026-03-07T15:00:00.000Z', '2026-03-09T15:00:00.000Z'],
    ['on a Sunday night', '2026-03-08T23:30:00.000Z', '2026-03-09T23:30:00.000Z'],
    ['before Good Friday', '2026-04-02T09:00:00.000Z', '2026-04-07T09:00:00.000Z'],
    ['before the early May bank holiday', '2026-05-01T11:00:00.000Z', '2026-05-05T11:00:00.000Z'],
    ['on a bank holiday', '2026-08-31T08:00:00.000Z', '2026-09-01T08:00:00.000Z'],
    ['on Christmas Eve 2026', '2026-12-24T11:00:00.000Z', '2026-12-29T11:00:00.000Z'],
    ['on Christmas Day 2026', '2026-12-25T11:00:00.000Z', '2026-12-29T11:00:00.000Z'],
    ['on New Year’s Eve 2026', '2026-12-31T16:45:00.000Z', '2027-01-04T16:45:00.000Z'],
  ])('%s is due on the next working day at the same time', (_when, openedAt, due) => {
    expect(triage(openedAt)).toBe(due);
  });

  it('keeps its local time over the night the clocks go forward', () => {
    expect(triage('2026-03-27T10:00:00.000Z')).toBe('2026-03-30T09:00:00.000Z');
  });

  it('keeps its local time over the night the clocks go back', () => {
    expect(triage('2026-10-23T09:00:00.000Z')).toBe('2026-10-26T10:00:00.000Z');
  });

  it('keeps its local time over a holiday in which the clocks leave that time out', () => {
    expect(triage('2027-03-25T01:00:00.000Z')).toBe('2027-03-30T00:00:00.000Z');
  });

  it('counts the day by UK time: half past midnight in June is Saturday, though UTC says Friday', () => {
    expect(triage('2026-06-05T23:30:00.000Z')).toBe('2026-06-07T23:30:00.000Z');
    expect(london('2026-06-07T23:30:00.000Z').weekdayLong).toBe('Monday');
  });

  it('is always due on the first working day after, at the same UK time of day', () => {
    fc.assert(
      fc.property(anyTime, (openedAt) => {
        const [opened, due] = [london(openedAt), london(triage(openedAt))];
        expect(isWorkingDay(due)).toBe(true);
        expect(due.toFormat('HH:mm:ss.SSS')).toBe(opened.toFormat('HH:mm:ss.SSS'));
        const between = Math.round(due.startOf('day').diff(opened.startOf('day'), 'days').days) - 1;
        const skipped = Array.from({ length: between }, (_, day) => opened.plus({ days: day + 1 }));
        expect(due.startOf('day') > opened.startOf('day')).toBe(true);
        expect(skipped.filter((day) => isWorkingDay(day))).toEqual([]);
      }),
    );
  });
});

describe('what is urgent', () => {
  it.each([
    ['at noon', '2026-03-04T12:00:00.000Z'],
    ['at three in the night', '2026-03-04T03:00:00.000Z'],
    ['on a Sunday', '2026-03-08T12:00:00.000Z'],
    ['on Christmas Day', '2026-12-25T09:00:00.000Z'],
    ['five minutes before the clocks go forward', '2026-03-29T00:55:00.000Z'],
    ['five minutes before the clocks go back', '2026-10-25T00:55:00.000Z'],
  ])(
    '%s: a person looks within 10 minutes where it is immediate, 4 hours where it has priority',
    (_when, at) => {
      expect(elapsed(at, triage(at, 'immediate'))).toBe(10);
      expect(elapsed(at, triage(at, 'priority'))).toBe(240);
    },
  );

  it('has 10 minutes for the fast-time review and 10 for the call, whatever the case was rated', () => {
    fc.assert(
      fc.property(anyTime, fc.constantFrom(...urgencyLevels), (openedAt, urgency) => {
        for (const kind of ['fast-time-review', 'fast-time-call'] as const)
          expect(elapsed(openedAt, dueAt({ kind, urgency, openedAt }))).toBe(10);
      }),
    );
  });
});

describe('waits', () => {
  it('for the reporter end after 14 days, for a delivery event after an hour', () => {
    const openedAt = '2026-03-20T10:00:00.000Z';
    const of = (kind: 'reporter-answer' | 'delivery') => dueAt({ kind, urgency: 'immediate', openedAt });
    expect(elapsed(openedAt, of('reporter-answer'))).toBe(14 * 24 * 60);
    expect(elapsed(openedAt, of('delivery'))).toBe(60);
  });

  it('for an acknowledgement end after an hour, 4 hours, or 2 working days', () => {
    const openedAt = '2026-12-23T10:00:00.000Z';
    const due = urgencyLevels.map((urgency) => dueAt({ kind: 'acknowledgement', urgency, openedAt }));
    expect(due).toEqual(['2026-12-23T11:00:00.000Z', '2026-12-23T14:00:00.000Z', '2026-12-29T10:00:00.000Z']);
  });

  it('of every kind and urgency are due later than they begin, in UTC', () => {
    fc.assert(
      fc.property(
        anyTime,
        fc.constantFrom(...taskKinds),
        fc.constantFrom(...urgencyLevels),
        (openedAt, kind, urgency) => {
          const due = dueAt({ kind, urgency, openedAt });
          expect(due).toBe(asTyped(due));
          expect(elapsed(openedAt, due)).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('are never longer for what is more urgent', () => {
    fc.assert(
      fc.property(anyTime, fc.constantFrom(...taskKinds), (openedAt, kind) => {
        const [immediate = '', priority = '', routine = ''] = urgencyLevels.map((urgency) =>
          dueAt({ kind, urgency, openedAt }),
        );
        expect([immediate, priority, routine]).toEqual([immediate, priority, routine].toSorted());
      }),
    );
  });
});
