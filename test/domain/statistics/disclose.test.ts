import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseFigures, standings } from '../../../functions/domain/statistics/case-figures.ts';
import { type Counts, countFigures } from '../../../functions/domain/statistics/count.ts';
import { disclose } from '../../../functions/domain/statistics/disclose.ts';
import {
  type Figures,
  figuresSchema,
  type TableName,
  tableNames,
} from '../../../functions/domain/statistics/figures.ts';

const outcomeCodes = ['investigation', 'safeguarding', 'intelligence', 'none-yet'] as const;

const aSent = fc.record({
  forceId: fc.constantFrom('kent', 'essex', 'north-wales', null),
  outcome: fc.constantFrom(...outcomeCodes),
  dueAt: fc.constantFrom('2026-03-06T10:00:00.000Z', '2026-03-21T10:00:00.000Z'),
  acknowledgedAt: fc.constantFrom('2026-03-05T10:00:00.000Z', null),
});

const aCase: fc.Arbitrary<CaseFigures> = fc
  .record({
    month: fc.constantFrom('2026-01', '2026-02', '2026-03'),
    channel: fc.constantFrom('online', 'telephone', 'api'),
    standing: fc.constantFrom(...standings),
    sent: fc.array(aSent, { minLength: 1, maxLength: 2 }),
  })
  .map((one) => ({ ...one, sent: one.standing === 'passed-on' ? one.sent : [] }) as CaseFigures);

const manyCases = fc.array(aCase, { maxLength: 90 });

const exactFor = (count: number | null): readonly number[] =>
  Array.from({ length: 200 }, (_, exact) => exact).filter((exact) =>
    count === null ? exact < 5 : exact >= 5 && Math.round(exact / 5) * 5 === count,
  );

const sumsOf = (counts: readonly (number | null)[]): ReadonlySet<number> => {
  let sums = new Set([0]);
  for (const count of counts) {
    const exact = exactFor(count);
    sums = new Set(Array.from(sums, (sum) => exact.map((one) => sum + one)).flat());
  }
  return sums;
};

const counts = (figures: Figures, name: TableName): readonly (number | null)[] =>
  figures.tables[name].rows.map(({ count }) => count);

/** What a suppressed count can have been, by trying every sum there is: slow, and without cleverness. */
const possibleCounts = (figures: Figures, name: TableName, row: number): readonly number[] => {
  const parts =
    name === 'outcomes' ? (['outcomes'] as const) : (['months', 'channels', 'standings'] as const);
  const shown = parts.map((part) => counts(figures, part)).filter((one) => one.length > 0);
  const totals = exactFor(name === 'outcomes' ? figures.sent : figures.received).filter((total) =>
    shown.every((one) => sumsOf(one).has(total)),
  );
  const rest = sumsOf(counts(figures, name).toSpliced(row, 1));
  return exactFor(null).filter((exact) => totals.some((total) => rest.has(total - exact)));
};

const countsOf = (tables: Partial<Counts['tables']>, received: number): Counts => ({
  received,
  sent: 0,
  forces: 0,
  due: 0,
  inTime: 0,
  tables: { months: [], channels: [], standings: [], outcomes: [], ...tables },
});

describe('published figures', () => {
  it('are of their schema, whatever happened: nothing below five, nothing but fives', () => {
    fc.assert(
      fc.property(manyCases, (cases) => {
        figuresSchema.parse(disclose(countFigures(cases, '2026-03-20T12:00:00.000Z')));
      }),
    );
  });

  it('never let a number that is not shown be worked out by subtraction', () => {
    fc.assert(
      fc.property(manyCases, (cases) => {
        const figures = disclose(countFigures(cases, '2026-03-20T12:00:00.000Z'));
        for (const name of tableNames) {
          for (const [row, count] of counts(figures, name).entries()) {
            if (count === null) expect(possibleCounts(figures, name, row).length).toBeGreaterThanOrEqual(3);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leave a table out where its total would tell the number that is not shown', () => {
    const rows = [
      ['online', 12],
      ['telephone', 12],
      ['api', 4],
    ] as const;
    const { received, tables } = disclose(countsOf({ channels: rows }, 28));
    expect([received, tables.channels]).toEqual([30, { withheld: true, rows: [] }]);
  });

  it('leave a table out where another table narrows the total', () => {
    const exact = {
      months: [
        ['2026-01', 8],
        ['2026-02', 8],
      ],
      channels: [
        ['online', 12],
        ['api', 4],
      ],
    } as const;
    const alone = disclose(countsOf({ channels: exact.channels, months: [['2026-01', 16]] }, 16));
    expect(alone.tables.channels.withheld).toBe(false);
    const { tables } = disclose(countsOf(exact, 16));
    expect([tables.months.withheld, tables.channels.withheld]).toEqual([false, true]);
  });

  it('show whole tables of most months', () => {
    const left = fc
      .sample(manyCases, { numRuns: 400, seed: 1 })
      .map((cases) => disclose(countFigures(cases, '2026-03-20T12:00:00.000Z')))
      .filter(({ tables }) => tableNames.some((name) => tables[name].withheld));
    expect(left.length).toBeLessThan(80);
  });

  it.each([
    [19, 19, null],
    [20, 20, 100],
    [40, 13, 35],
    [40, 0, 0],
  ])('give the share of %i, %i of them in time, as %s', (due, inTime, share) => {
    expect(disclose({ ...countsOf({}, 0), due, inTime }).acknowledgedInTime).toBe(share);
  });

  it.each([
    [0, null],
    [4, null],
    [5, 5],
    [7, 5],
    [8, 10],
    [1_002, 1_000],
  ])('show %i as %s', (exact, expected) => {
    expect(disclose(countsOf({}, exact)).received).toBe(expected);
  });
});
