import { z } from 'zod';
import { caseCommitSchema } from '../domain/case/events.ts';
import { fold } from '../domain/case/evolve.ts';
import { chain, toHour } from '../domain/ledger/commit.ts';
import { figuresOf } from '../domain/statistics/case-figures.ts';
import { countFigures } from '../domain/statistics/count.ts';
import { disclose } from '../domain/statistics/disclose.ts';
import {
  type FiguresPublished,
  statisticsCommitSchema,
  statisticsStream,
} from '../domain/statistics/figures.ts';
import { dayAfter, daysOf, everyCase, type Span } from './every-case.ts';
import type { FiguresStore, KeptFigures } from './figures-store.ts';
import type { LedgerStore } from './ledger-store.ts';
import { mapBounded } from './map-bounded.ts';

export interface Statistics {
  /** What was published last, or null. */
  latest(): Promise<FiguresPublished | null>;
}

export interface Publisher {
  /**
   * Reads on in the ledger from where it was read to, and publishes the figures of all cases as a commit, at most once a day
   * (UTC): what a day changed must not be told by the hour. Says whether it did. `firstDay` is that of the oldest case,
   * YYYY-MM-DD; with `rebuild` everything is read again from there. What a run had no time for is the next one's.
   */
  publish(from: { firstDay: string; rebuild: boolean }): Promise<boolean>;
}

export const createStatistics = (deps: { readonly ledger: Pick<LedgerStore, 'last'> }): Statistics => ({
  latest: async () => {
    const last = await deps.ledger.last(statisticsStream);
    return last === null ? null : (statisticsCommitSchema.parse(last).events.at(-1) ?? null);
  },
});

/** Days read before the mark is moved on: a case that changes for months is read again in each. */
const daysAtOnce = 31;
const monthsAtOnce = 4;

const readFigures = (commits: readonly unknown[]): readonly KeptFigures[] => {
  const read = z.array(caseCommitSchema).safeParse(commits);
  const state = read.success ? fold(read.data) : null;
  if (!state) return [];
  return [{ caseId: state.caseId, receivedAt: state.receivedAt, figures: figuresOf(state) }];
};

const earlierOf = (one: string, other: string): string => (one < other ? one : other);

/** Months from the first day to the last one, as YYYY-MM. */
const monthsOf = ({ firstDay, lastDay }: Span): readonly string[] => [
  ...new Set(daysOf({ firstDay, lastDay }).map((day) => day.slice(0, 7))),
];

export const createPublisher = (deps: {
  readonly ledger: Pick<LedgerStore, 'last' | 'append' | 'load' | 'streamsOfDay'>;
  readonly figures: FiguresStore;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
}): Publisher => {
  const { ledger, figures } = deps;

  /**
   * Keeps what cases touched since the mark add to the figures, and gives those read last. The day before is read again. A
   * mark that a clock ahead of the time left in the future counts as today's: what comes until then is not passed over.
   */
  const readOn = async (firstDay: string, today: string): Promise<readonly KeptFigures[]> => {
    const mark = await figures.readTo();
    let from = mark === null ? firstDay : dayAfter(earlierOf(mark, today), -1);
    let fresh: readonly KeptFigures[] = [];
    while (from <= today) {
      const lastDay = earlierOf(dayAfter(from, daysAtOnce - 1), today);
      const read = await everyCase(ledger, { firstDay: from, lastDay }, (_stream, commits) =>
        readFigures(commits),
      );
      fresh = read.flat();
      await figures.keep(fresh);
      await figures.markRead(lastDay);
      from = dayAfter(lastDay, 1);
    }
    return fresh;
  };

  const workOut = async (firstDay: string, now: string): Promise<FiguresPublished> => {
    const today = now.slice(0, 10);
    const fresh = await readOn(firstDay, today);
    const kept = await mapBounded(monthsOf({ firstDay, lastDay: today }), monthsAtOnce, (month) =>
      figures.ofMonth(month),
    );
    const cases = new Map([...kept.flat(), ...fresh].map((one) => [one.caseId, one.figures]));
    return {
      type: 'FiguresPublished',
      day: today,
      figures: disclose(countFigures([...cases.values()], now)),
    };
  };

  return {
    publish: async ({ firstDay, rebuild }) => {
      const now = deps.now();
      if (rebuild) await figures.markRead(firstDay);
      const last = await ledger.last(statisticsStream);
      const head = last === null ? null : statisticsCommitSchema.parse(last);
      if (!rebuild && head?.events.at(-1)?.day === now.slice(0, 10)) return false;
      const published = await workOut(firstDay, now);
      if (head?.events.at(-1)?.day === published.day) return false;
      const commit = {
        stream: statisticsStream,
        commandId: `publish-${published.day}`,
        actor: { kind: 'system', id: 'publish-figures' },
        at: toHour(now),
        events: [published],
      } as const;
      return ledger.append(statisticsCommitSchema.parse(chain(commit, head)));
    },
  };
};
