import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseCommitSchema } from '../../../functions/domain/case/events.ts';
import { fold } from '../../../functions/domain/case/evolve.ts';
import { projectCase, projectTasks } from '../../../functions/domain/case/project.ts';
import { reportsOf } from '../../../functions/domain/case/state.ts';
import { findChainFault } from '../../../functions/domain/ledger/commit.ts';
import { runCommands, sequences } from '../../support/case-sequences.ts';

describe('any sequence of commands', () => {
  it('leaves a valid chain of well-formed commits, and a state equal to the fold of it', () => {
    fc.assert(
      fc.property(sequences, (list) => {
        const { commits, state } = runCommands(list);
        expect(findChainFault(commits)).toBeNull();
        const stored = commits.map((commit) => caseCommitSchema.parse(JSON.parse(JSON.stringify(commit))));
        expect(fold(stored)).toEqual(state);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves rows, projected commit by commit, equal to those rebuilt from the ledger', () => {
    fc.assert(
      fc.property(sequences, (list) => {
        const { states, state } = runCommands(list);
        const rows = new Map<string, unknown>();
        let since = 0;
        for (const each of states) {
          for (const row of [...projectTasks(each, new Map(), since), projectCase(each, new Map())])
            rows.set(row.row, row);
          since = each.head.sequence;
        }
        const rebuilt = [...projectTasks(state, new Map(), 0), projectCase(state, new Map())];
        expect(rows).toEqual(new Map(rebuilt.map((row) => [row.row, row])));
      }),
      { numRuns: 200 },
    );
  });

  it('never answers a task twice, and never approves by an author', () => {
    fc.assert(
      fc.property(sequences, (list) => {
        const { commits, states } = runCommands(list);
        const events = commits.flatMap((commit) => commit.events);
        const answered = events.flatMap((event) => (event.type === 'TaskAnswered' ? [event.taskId] : []));
        expect(new Set(answered).size).toBe(answered.length);
        for (const each of states) {
          for (const report of reportsOf(each)) {
            if (report.attempts.length > 0)
              expect(['approved', 'built', 'set-aside', 'submitted', 'returned']).toContain(report.state);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
