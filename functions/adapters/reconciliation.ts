import { z } from 'zod';
import { caseCommitSchema } from '../domain/case/events.ts';
import { caseIdOf, fold } from '../domain/case/evolve.ts';
import { type Counts, countPlaces, type Place, placeOf } from '../domain/case/reconcile.ts';
import type { CaseId } from '../domain/ids.ts';
import { everyCase } from './every-case.ts';
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

const look = (stream: string, loaded: readonly unknown[], now: string): Unaccounted | Place => {
  const caseId = caseIdOf(stream);
  const commits = z.array(caseCommitSchema).safeParse(loaded);
  const state = commits.success ? fold(commits.data) : null;
  const lastCommitAt = commits.data?.at(-1)?.at;
  if (!state || !lastCommitAt) return { caseId, why: 'unreadable', lastCommitAt: null };
  return placeOf(state, { lastCommitAt, now }) ?? { caseId, why: 'nowhere', lastCommitAt };
};

/**
 * Says of every case of the ledger where it is; every case accepted by `now` (ISO 8601 in UTC) is counted. `firstDay` is
 * that of the oldest case, YYYY-MM-DD.
 */
export const reconcile = async (
  deps: { readonly ledger: Pick<LedgerStore, 'load' | 'streamsOfDay'> },
  { firstDay, now }: { readonly firstDay: string; readonly now: string },
): Promise<Reconciliation> => {
  const span = { firstDay, lastDay: now.slice(0, 10) };
  const looks = await everyCase(deps.ledger, span, (stream, commits) => look(stream, commits, now));
  return {
    counts: countPlaces(looks.map((one) => (typeof one === 'string' ? one : null))),
    unaccounted: looks.flatMap((one) => (typeof one === 'string' ? [] : [one])),
  };
};
