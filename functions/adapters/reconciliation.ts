import { z } from 'zod';
import { caseCommitSchema } from '../domain/case/events.ts';
import { caseIdOf, fold } from '../domain/case/evolve.ts';
import { type Counts, countPlaces, type Place, placeOf } from '../domain/case/reconcile.ts';
import type { CaseId } from '../domain/ids.ts';
import type { LedgerStore } from './ledger-store.ts';

/** A case that the sum does not account for. `unreadable`: its commits are not what this version writes. */
export interface Unaccounted {
  readonly caseId: CaseId;
  readonly why: 'nowhere' | 'unreadable';
  /** When it was last written to, ISO 8601; null where that cannot be read. */
  readonly lastCommitAt: string | null;
}

export interface Reconciliation {
  readonly counts: Counts;
  readonly unaccounted: readonly Unaccounted[];
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

const inTurns = async <T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> => {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += atOnce)
    results.push(...(await Promise.all(items.slice(start, start + atOnce).map(work))));
  return results;
};

/**
 * Finds every case of the ledger by the days of its commits, and says where each is. `firstDay` (YYYY-MM-DD) is the day
 * of the oldest case; every case accepted by `now` is counted, whatever the projections say.
 */
export const reconcile = async (
  deps: { readonly ledger: Pick<LedgerStore, 'load' | 'streamsOfDay'> },
  span: { readonly firstDay: string; readonly now: string },
): Promise<Reconciliation> => {
  const look = async (stream: string): Promise<Unaccounted | Place> => {
    const caseId = caseIdOf(stream);
    const commits = z.array(caseCommitSchema).safeParse(await deps.ledger.load(stream));
    const state = commits.success ? fold(commits.data) : null;
    const lastCommitAt = commits.data?.at(-1)?.at;
    if (!state || !lastCommitAt) return { caseId, why: 'unreadable', lastCommitAt: null };
    return placeOf(state, { lastCommitAt, now: span.now }) ?? { caseId, why: 'nowhere', lastCommitAt };
  };

  const days = daysBetween(span.firstDay, span.now.slice(0, 10));
  const found = await inTurns(days, daysAtOnce, (day) => deps.ledger.streamsOfDay(day));
  const streams = new Set(found.flatMap((day) => [...day.keys()]));
  const looks = await inTurns(
    [...streams].filter((stream) => stream.startsWith('case#')),
    casesAtOnce,
    look,
  );
  return {
    counts: countPlaces(looks.map((one) => (typeof one === 'string' ? one : null))),
    unaccounted: looks.flatMap((one) => (typeof one === 'string' ? [] : [one])),
  };
};
