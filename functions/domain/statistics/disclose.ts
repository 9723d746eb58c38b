import type { Counts, Row } from './count.ts';
import { type Figures, roundedTo, sharesFrom, smallest, type Table, tableNames } from './figures.ts';
import { workedOut } from './worked-out.ts';

/** A suppressed count must be able to be at least so many different numbers, whatever is subtracted. */
const fewestPossible = 3;

const rounded = (count: number): number => Math.round(count / roundedTo) * roundedTo;

const shown = (count: number): number | null => (count < smallest ? null : rounded(count));

const table = (rows: readonly Row[]): Table => ({
  withheld: false,
  rows: rows.map(([code, count]) => ({ code, count: shown(count) })),
});

const share = ({ due, inTime }: Counts): number | null =>
  due < sharesFrom ? null : rounded((inTime / due) * 100);

const allRounded = (counts: Counts): Figures => ({
  received: shown(counts.received),
  sent: shown(counts.sent),
  forces: shown(counts.forces),
  acknowledgedInTime: share(counts),
  tables: {
    months: table(counts.tables.months),
    channels: table(counts.tables.channels),
    standings: table(counts.tables.standings),
    outcomes: table(counts.tables.outcomes),
  },
});

/** Leaves out, one after the other, tables from which a small number could be worked out. */
const protect = (figures: Figures): Figures => {
  const telling = tableNames.find((name) =>
    workedOut(figures, name).some(({ least, most }) => most - least + 1 < fewestPossible),
  );
  if (!telling) return figures;
  const withheld: Table = { withheld: true, rows: [] };
  return protect({ ...figures, tables: { ...figures.tables, [telling]: withheld } });
};

/**
 * Figures that may be published: counts below 5 suppressed, the others rounded to the nearest 5, each on its own; a table is
 * left out where, with the rest, a suppressed count could be narrowed down to one or two numbers.
 */
export const disclose = (counts: Counts): Figures => protect(allRounded(counts));
