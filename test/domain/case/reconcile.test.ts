import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportUnaccounted } from '../../../functions/domain/case/commands/report-unaccounted.ts';
import { countPlaces, placeOf, places } from '../../../functions/domain/case/reconcile.ts';
import { type CaseState, openTasks, tasksOf } from '../../../functions/domain/case/state.ts';
import { runCommands, sequences } from '../../support/case-sequences.ts';

const lastCommitAt = '2026-03-04T10:00:00.000Z';
const soon = { lastCommitAt, now: '2026-03-04T11:00:00.000Z' };
const later = { lastCommitAt, now: '2026-03-05T10:00:00.000Z' };

/** Tasks that say nothing about where a report is. */
const beside: readonly string[] = [
  'addition',
  'acknowledgement',
  'acknowledgement-overdue',
  'code-mail-returned',
  'fast-time-check',
  'reveal-check',
];

const openKinds = (state: CaseState): readonly string[] =>
  openTasks(state)
    .map((task) => task.kind)
    .filter((kind) => !beside.includes(kind));

/** What the ledger must show for a place, said without the code under test. */
const shows = {
  held: (state: CaseState) =>
    openKinds(state).includes('failure') ||
    (openKinds(state).length === 0 &&
      tasksOf(state).some((task) => task.kind === 'failure' && task.answer?.decision === 'noted')),
  waiting: (state: CaseState) => openKinds(state).length > 0 && !openKinds(state).includes('failure'),
  closed: (state: CaseState) => openKinds(state).length === 0 && state.closed !== null,
  delivered: (state: CaseState) =>
    openKinds(state).length === 0 &&
    state.closed === null &&
    Object.values(state.reports).some(
      (report) =>
        report.acknowledgedAt !== null ||
        report.attempts.some((attempt) => attempt.results.includes('delivered')) ||
        tasksOf(state).some(
          (task) => task.reportId === report.reportId && task.answer?.decision === 'telephone',
        ),
    ),
  nowhere: (state: CaseState) => openKinds(state).length === 0 && state.closed === null,
} as const;

const eachState = (check: (state: CaseState) => void): void => {
  fc.assert(
    fc.property(sequences, (list) => {
      for (const state of runCommands(list).states) check(state);
    }),
    { numRuns: 200 },
  );
};

describe('where a case is', () => {
  it('is one place that the ledger shows, or none at all, after any sequence of commands', () => {
    eachState((state) => expect(shows[placeOf(state, later) ?? 'nowhere'](state)).toBe(true));
  });

  it('is waiting, while a step may be at work, wherever it would be none', () => {
    eachState((state) => expect(placeOf(state, soon)).toBe(placeOf(state, later) ?? 'waiting'));
  });

  it('is held once it was none and a supervisor has the task', () => {
    let made = 0;
    eachState((state) => {
      const events = reportUnaccounted(state, later);
      expect(events.length > 0).toBe(placeOf(state, later) === null);
      made += events.length;
    });
    expect(made).toBeGreaterThan(0);
  });

  it('adds up: accepted is the sum of the four places and of those that are nowhere', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom(...places))), (found) => {
        const { accepted, ...counts } = countPlaces(found);
        const sum = Object.values(counts).reduce((total, count) => total + count, 0);
        expect(accepted).toBe(sum + found.filter((one) => one === null).length);
      }),
    );
  });
});
