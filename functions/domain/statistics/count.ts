import { channelSchema, outcomes } from '../case/events.ts';
import { type CaseFigures, isInTime, standings } from './case-figures.ts';
import type { TableName } from './figures.ts';

export type Row = readonly [code: string, count: number];

/** Exact counts: never published as they are. */
export interface Counts {
  readonly received: number;
  readonly sent: number;
  readonly forces: number;
  /** Information reports whose acknowledgement came or fell due, and those of them where it came in time. */
  readonly due: number;
  readonly inTime: number;
  readonly tables: Readonly<Record<TableName, readonly Row[]>>;
}

const shownMonths = 12;

const tally = (codes: readonly string[], found: readonly string[]): readonly Row[] => {
  const counts = new Map(codes.map((code) => [code, 0]));
  for (const code of found) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts];
};

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};

/** Every month from the first report's to the last one's. */
const monthsOf = (found: readonly string[]): readonly string[] => {
  const sorted = [...found].sort();
  const last = sorted.at(-1);
  const months: string[] = [];
  for (let month = sorted[0]; month && last && month <= last; month = monthAfter(month)) months.push(month);
  return months;
};

/** The last twelve months one by one, all before them together. */
const byMonth = (found: readonly string[]): readonly Row[] => {
  const months = monthsOf(found);
  const shown = months.slice(-shownMonths);
  const codes = months.length > shownMonths ? ['earlier', ...shown] : shown;
  return tally(
    codes,
    found.map((month) => (shown.includes(month) ? month : 'earlier')),
  );
};

/** Adds up what the cases say at `now` (ISO 8601 in UTC). */
export const countFigures = (cases: readonly CaseFigures[], now: string): Counts => {
  const sent = cases.flatMap((one) => one.sent);
  const judged = sent.flatMap((one) => isInTime(one, now) ?? []);
  return {
    received: cases.length,
    sent: sent.length,
    forces: new Set(sent.flatMap(({ forceId }) => forceId ?? [])).size,
    due: judged.length,
    inTime: judged.filter(Boolean).length,
    tables: {
      months: byMonth(cases.map(({ month }) => month)),
      channels: tally(
        channelSchema.options,
        cases.map(({ channel }) => channel),
      ),
      standings: tally(
        standings,
        cases.map(({ standing }) => standing),
      ),
      outcomes: tally(
        [...outcomes, 'none-yet'],
        sent.map(({ outcome }) => outcome),
      ),
    },
  };
};
