import { describe, expect, it } from 'vitest';
import type { ForceId } from '../../../functions/domain/force/forces.ts';
import type { CaseFigures } from '../../../functions/domain/statistics/case-figures.ts';
import { countFigures } from '../../../functions/domain/statistics/count.ts';

const aCase = (change: Partial<CaseFigures> = {}): CaseFigures => ({
  month: '2026-03',
  channel: 'online',
  standing: 'being-assessed',
  sent: [],
  ...change,
});

const now = '2026-03-20T12:00:00.000Z';
/** Times by which a report was acknowledged in time, late, or is not due yet. */
const times = {
  'in-time': { dueAt: '2026-03-06T10:00:00.000Z', acknowledgedAt: '2026-03-05T10:00:00.000Z' },
  late: { dueAt: '2026-03-06T10:00:00.000Z', acknowledgedAt: null },
  'not-due': { dueAt: '2026-03-21T10:00:00.000Z', acknowledgedAt: null },
} as const;

const force = (id: string) => id as ForceId;

describe('the sums', () => {
  it('have every month between the first and the last, and all before the last twelve together', () => {
    const { months } = countFigures(
      ['2024-11', '2025-01', '2026-01', '2026-02'].map((month) => aCase({ month })),
      now,
    ).tables;
    expect(months).toHaveLength(13);
    expect(months[0]).toEqual(['earlier', 2]);
    expect(months[1]).toEqual(['2025-03', 0]);
    expect(months.slice(-2)).toEqual([
      ['2026-01', 1],
      ['2026-02', 1],
    ]);
  });

  it('have no month before the first report', () => {
    expect(countFigures([], now).tables.months).toEqual([]);
    expect(countFigures([aCase()], now).tables.months).toEqual([['2026-03', 1]]);
  });

  it('count information reports and the forces that got one, each force once', () => {
    const sent = (forceId: ForceId | null, standing: keyof typeof times) =>
      ({ forceId, outcome: 'none-yet', ...times[standing] }) as const;
    const counts = countFigures(
      [
        aCase({
          standing: 'passed-on',
          sent: [sent(force('kent'), 'in-time'), sent(force('essex'), 'late')],
        }),
        aCase({ standing: 'passed-on', sent: [sent(force('kent'), 'not-due'), sent(null, 'in-time')] }),
      ],
      now,
    );
    expect(counts).toMatchObject({ received: 2, sent: 4, forces: 2, due: 3, inTime: 2 });
    expect(counts.tables.outcomes.at(-1)).toEqual(['none-yet', 4]);
    expect(counts.tables.standings).toContainEqual(['passed-on', 2]);
  });
});
