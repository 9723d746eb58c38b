import type { LedgerStore } from './ledger-store.ts';
import { mapBounded } from './map-bounded.ts';

/** From the day of the oldest case (YYYY-MM-DD) to now (ISO 8601 in UTC). */
export interface Span {
  readonly firstDay: string;
  readonly now: string;
}

const dayMilliseconds = 24 * 60 * 60 * 1_000;
/** A day is eight queries, a case is one. */
const daysAtOnce = 4;
const casesAtOnce = 16;

/** Days from the first to the last, both included, as YYYY-MM-DD in UTC. */
const daysBetween = (first: string, last: string): readonly string[] => {
  const start = Date.parse(`${first}T00:00:00.000Z`);
  const count = Math.floor((Date.parse(`${last}T00:00:00.000Z`) - start) / dayMilliseconds) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    new Date(start + index * dayMilliseconds).toISOString().slice(0, 10),
  );
};

/** Looks at every case of the ledger once, found by the days of its commits, whatever the projections say. */
export const everyCase = async <R>(
  ledger: Pick<LedgerStore, 'load' | 'streamsOfDay'>,
  span: Span,
  look: (stream: string, commits: readonly unknown[]) => R,
): Promise<readonly R[]> => {
  const days = daysBetween(span.firstDay, span.now.slice(0, 10));
  const found = await mapBounded(days, daysAtOnce, (day) => ledger.streamsOfDay(day));
  const streams = new Set(found.flatMap((day) => [...day.keys()]));
  return mapBounded(
    [...streams].filter((stream) => stream.startsWith('case#')),
    casesAtOnce,
    async (stream) => look(stream, await ledger.load(stream)),
  );
};
