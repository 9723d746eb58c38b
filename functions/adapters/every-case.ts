import type { LedgerStore } from './ledger-store.ts';
import { mapBounded } from './map-bounded.ts';

/** Days in UTC (YYYY-MM-DD), both included. */
export interface Span {
  readonly firstDay: string;
  readonly lastDay: string;
}

const dayMilliseconds = 24 * 60 * 60 * 1_000;
/** A day is eight queries, a case is one. */
const daysAtOnce = 4;
const casesAtOnce = 16;

/** Every day of a span. */
export const daysOf = ({ firstDay, lastDay }: Span): readonly string[] => {
  const start = Date.parse(`${firstDay}T00:00:00.000Z`);
  const count = Math.floor((Date.parse(`${lastDay}T00:00:00.000Z`) - start) / dayMilliseconds) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    new Date(start + index * dayMilliseconds).toISOString().slice(0, 10),
  );
};

/** The day so many days after one, or before it where `count` is negative. */
export const dayAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + count * dayMilliseconds).toISOString().slice(0, 10);

/** Looks at every case with a commit in these days, once, as it stands now, whatever the projections say. */
export const everyCase = async <R>(
  ledger: Pick<LedgerStore, 'load' | 'streamsOfDay'>,
  span: Span,
  look: (stream: string, commits: readonly unknown[]) => R,
): Promise<readonly R[]> => {
  const found = await mapBounded(daysOf(span), daysAtOnce, (day) => ledger.streamsOfDay(day));
  const streams = new Set(found.flatMap((day) => [...day.keys()]));
  return mapBounded(
    [...streams].filter((stream) => stream.startsWith('case#')),
    casesAtOnce,
    async (stream) => look(stream, await ledger.load(stream)),
  );
};
