import { fail } from './leave.ts';
import type { Machinery } from './machinery.ts';
import { BranchGone } from './recorder.ts';
import type { Branch, Run } from './run.ts';
import { StateError } from './state-error.ts';
import { step } from './step.ts';

/** Completes the parts of the machinery that advance branches. `report` is told of what should not happen. */
export function createDriver(
  parts: Omit<Machinery, 'advance' | 'attempt'>,
  report: (executionArn: string, error: unknown) => void,
): Machinery {
  const busy = new Map<Branch, { again: boolean }>();
  const machinery: Machinery = { ...parts, advance, attempt };

  /** One loop at a time for each branch; a call while it runs makes it go round once more. */
  function advance(run: Run, branch: Branch): void {
    const running = busy.get(branch);
    if (running !== undefined) {
      running.again = true;
      return;
    }
    const turn = { again: false };
    busy.set(branch, turn);
    void loop(run, branch, turn);
  }

  async function loop(run: Run, branch: Branch, turn: { again: boolean }): Promise<void> {
    do {
      turn.again = false;
      branch.cancelTimer?.();
      branch.cancelTimer = null;
      await stepWhilePossible(run, branch);
    } while (turn.again && isThere(run, branch));
    busy.delete(branch);
  }

  async function stepWhilePossible(run: Run, branch: Branch): Promise<void> {
    try {
      while (isThere(run, branch) && (await step(machinery, run, branch)) === 'on');
    } catch (error) {
      handle(run, branch, error);
    }
  }

  function attempt(run: Run, branch: Branch, work: () => void): void {
    try {
      work();
    } catch (error) {
      handle(run, branch, error);
    }
    if (isThere(run, branch)) advance(run, branch);
  }

  function handle(run: Run, branch: Branch, error: unknown): void {
    if (error instanceof BranchGone) return;
    if (!(error instanceof StateError)) {
      report(run.started.arn, error);
      return;
    }
    try {
      fail(machinery, { run, branch }, { error: error.error, cause: error.cause });
    } catch (second) {
      handle(run, branch, second);
    }
  }

  return machinery;
}

function isThere(run: Run, branch: Branch): boolean {
  return run.branches.get(branch.id) === branch;
}
