import { z } from 'zod';
import { caseCommitSchema } from '../domain/case/events.ts';
import { fold } from '../domain/case/evolve.ts';
import { chain, toHour } from '../domain/ledger/commit.ts';
import { type CaseFigures, figuresOf } from '../domain/statistics/case-figures.ts';
import { countFigures } from '../domain/statistics/count.ts';
import { disclose } from '../domain/statistics/disclose.ts';
import {
  type FiguresPublished,
  statisticsCommitSchema,
  statisticsStream,
} from '../domain/statistics/figures.ts';
import { everyCase } from './every-case.ts';
import type { LedgerStore } from './ledger-store.ts';

export interface Statistics {
  /** What was published last, or null. */
  latest(): Promise<FiguresPublished | null>;
}

export interface Publisher {
  /**
   * Works the figures out from the ledger and publishes them as a commit, at most once a day (UTC): what a day changed must
   * not be told by the hour. Says whether it did. `firstDay` is that of the oldest case, YYYY-MM-DD.
   */
  publish(firstDay: string): Promise<boolean>;
}

export const createStatistics = (deps: { readonly ledger: Pick<LedgerStore, 'last'> }): Statistics => ({
  latest: async () => {
    const last = await deps.ledger.last(statisticsStream);
    return last === null ? null : (statisticsCommitSchema.parse(last).events.at(-1) ?? null);
  },
});

const readFigures = (commits: readonly unknown[], now: string): CaseFigures | null => {
  const read = z.array(caseCommitSchema).safeParse(commits);
  const state = read.success ? fold(read.data) : null;
  return state && figuresOf(state, now);
};

export const createPublisher = (deps: {
  readonly ledger: Pick<LedgerStore, 'last' | 'append' | 'load' | 'streamsOfDay'>;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
}): Publisher => {
  const workOut = async (firstDay: string, now: string): Promise<FiguresPublished> => {
    const cases = await everyCase(deps.ledger, { firstDay, now }, (_stream, commits) =>
      readFigures(commits, now),
    );
    const figures = disclose(countFigures(cases.flatMap((one) => one ?? [])));
    return { type: 'FiguresPublished', day: now.slice(0, 10), figures };
  };

  return {
    publish: async (firstDay) => {
      const now = deps.now();
      const last = await deps.ledger.last(statisticsStream);
      const head = last === null ? null : statisticsCommitSchema.parse(last);
      if (head?.events.at(-1)?.day === now.slice(0, 10)) return false;
      const published = await workOut(firstDay, now);
      const commit = {
        stream: statisticsStream,
        commandId: `publish-${published.day}`,
        actor: { kind: 'system', id: 'publish-figures' },
        at: toHour(now),
        events: [published],
      } as const;
      return deps.ledger.append(statisticsCommitSchema.parse(chain(commit, head)));
    },
  };
};
