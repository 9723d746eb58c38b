import { type Figures, roundedTo, smallest, type TableName } from './figures.ts';

/** Whole numbers from `least` to `most`, both included. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

type Total = 'received' | 'sent';

/** Which tables are parts of which total. */
const partsOf: Readonly<Record<Total, readonly TableName[]>> = {
  received: ['months', 'channels', 'standings'],
  sent: ['outcomes'],
};

const halfStep = Math.floor(roundedTo / 2);

/** What a published count says of the exact one. */
const said = (count: number | null): Range =>
  count === null
    ? { least: 0, most: smallest - 1 }
    : { least: Math.max(smallest, count - halfStep), most: count + halfStep };

const both = (one: Range, other: Range): Range => ({
  least: Math.max(one.least, other.least),
  most: Math.min(one.most, other.most),
});

const sum = (ranges: readonly Range[]): Range => ({
  least: ranges.reduce((total, { least }) => total + least, 0),
  most: ranges.reduce((total, { most }) => total + most, 0),
});

const without = (total: Range, rest: Range): Range => ({
  least: total.least - rest.most,
  most: total.most - rest.least,
});

/** Where five information reports or more were sent, at least one report was passed on. */
const atLeastOne: Range = { least: 1, most: Number.POSITIVE_INFINITY };

const rangesOf = ({ tables, sent }: Figures, name: TableName): readonly Range[] =>
  tables[name].rows.map(({ code, count }) =>
    code === 'passed-on' && sent !== null ? both(said(count), atLeastOne) : said(count),
  );

/** What a total must be, by its own rounding and by every table that is shown and adds up to it. */
const totalOf = (figures: Figures, total: Total): Range =>
  partsOf[total]
    .filter((name) => figures.tables[name].rows.length > 0)
    .map((name) => sum(rangesOf(figures, name)))
    .reduce(both, said(figures[total]));

/**
 * What somebody with pencil and paper can say of each suppressed count of a table: its own rule, and the total without the
 * other rows. Exact, since each table and its total are one sum of whole numbers.
 */
export const workedOut = (figures: Figures, name: TableName): readonly Range[] => {
  const total = totalOf(figures, name === 'outcomes' ? 'sent' : 'received');
  const ranges = rangesOf(figures, name);
  return ranges.flatMap((range, at) =>
    figures.tables[name].rows[at]?.count === null
      ? both(range, without(total, sum(ranges.toSpliced(at, 1))))
      : [],
  );
};
