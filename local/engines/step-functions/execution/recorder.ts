import type { Journal } from '../journal/journal.ts';
import type { Detail, Entry } from './entry.ts';
import { fold } from './fold.ts';
import type { Branch, Run } from './run.ts';
import { StateError } from './state-error.ts';

/** The branch was taken out of the execution, or the execution has ended, while something was under way for it. */
export class BranchGone extends Error {
  override readonly name = 'BranchGone';
}

/** Source: https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html (history events of one execution) */
const LONGEST_HISTORY = 25_000;

export interface Recorder {
  /** Makes something true of an execution. It is on disk after the next flush. Throws BranchGone, StateError. */
  record(run: Run, branch: Branch, detail: Detail): void;
  /** Ends an execution, and moves its journal to the finished ones. */
  end(run: Run, branch: Branch, detail: Detail): void;
  flush(run: Run): void;
}

export function createRecorder(deps: {
  journal: Journal;
  now: () => number;
  ended: (run: Run) => void;
  isClosed: () => boolean;
}): Recorder {
  const { journal, now } = deps;

  function write(run: Run, branch: Branch, detail: Detail): void {
    if (deps.isClosed() || run.branches.get(branch.id) !== branch) throw new BranchGone();
    const entry: Entry = {
      id: run.lastId + 1,
      previous: branch.lastId,
      at: now(),
      branch: branch.id,
      detail,
    };
    fold(run, entry);
    run.pending.push(JSON.stringify(entry));
  }

  function flush(run: Run): void {
    if (run.pending.length === 0) return;
    journal.append(run.key, run.pending);
    run.pending = [];
  }

  return {
    record(run, branch, detail) {
      if (run.lastId + 1 >= LONGEST_HISTORY) {
        throw new StateError(
          'States.Runtime',
          `The execution reached the maximum number of history events (${LONGEST_HISTORY}).`,
        );
      }
      write(run, branch, detail);
    },
    end(run, branch, detail) {
      write(run, branch, detail);
      flush(run);
      deps.ended(run);
    },
    flush,
  };
}
