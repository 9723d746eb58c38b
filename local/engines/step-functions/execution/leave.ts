import { fillTemplate, followPath, placeResult } from '../definition/interpret.ts';
import type { State } from '../definition/schema.ts';
import type { Json } from '../json.ts';
import { contextOf } from './context.ts';
import type { Recovery } from './entry.ts';
import type { Machinery } from './machinery.ts';
import { recoveryFor } from './recovery.ts';
import type { Branch, Failure, Place, Run } from './run.ts';

/** The state has its result: `ResultSelector`, `ResultPath` and `OutputPath`, then the next state. */
export async function succeed(machinery: Machinery, place: Place, result: Json): Promise<void> {
  const { state, input } = place.frame;
  const context = contextOf(place, null);
  const selected =
    'ResultSelector' in state && state.ResultSelector !== undefined
      ? await fillTemplate(state.ResultSelector, { value: result, context })
      : result;
  const placed = 'ResultPath' in state ? await placeResult(state.ResultPath, input, selected) : selected;
  const outputPath = 'OutputPath' in state ? state.OutputPath : undefined;
  const output = await followPath(outputPath, { value: placed, context });
  exit(machinery, place, { output, next: nextOf(state) });
}

function nextOf(state: State): string | null {
  return 'Next' in state && state.Next !== undefined ? state.Next : null;
}

export function exit(
  machinery: Machinery,
  { run, branch, frame }: Place,
  to: { output: Json; next: string | null },
): void {
  machinery.recorder.record(run, branch, {
    kind: 'state-exited',
    type: frame.state.Type,
    name: frame.name,
    ...to,
  });
  if (to.next === null && branch.parent !== null) machinery.advance(run, branch.parent);
}

/** The catcher takes the failure over: its error and cause, put where `ResultPath` says, are the input of its state. */
export async function goToCatcher(
  machinery: Machinery,
  place: Place,
  caught: { failure: Failure; catcher: number },
): Promise<void> {
  const { state, input } = place.frame;
  const catcher = 'Catch' in state ? state.Catch[caught.catcher] : undefined;
  if (catcher === undefined) return fail(machinery, place, caught.failure);
  const { error, cause } = caught.failure;
  const output = {
    ...(error !== undefined && { Error: error }),
    ...(cause !== undefined && { Cause: cause }),
  };
  exit(machinery, place, {
    output: await placeResult(catcher.ResultPath, input, output),
    next: catcher.Next,
  });
}

/** What the state's own `Retry` and `Catch` make of a failure now. */
export function recover(machinery: Machinery, { frame }: Pick<Place, 'frame'>, failure: Failure): Recovery {
  return recoveryFor(frame, failure, { now: machinery.now(), random: machinery.random });
}

/**
 * A branch has failed with nobody to catch it there: the state it belongs to fails, its other branches are dropped, or
 * the execution fails. `States.Runtime` always fails the execution, as on AWS.
 */
export function fail(
  machinery: Machinery,
  { run, branch }: { run: Run; branch: Branch },
  failure: Failure,
): void {
  const { recorder } = machinery;
  const { parent } = branch;
  if (parent === null || failure.error === 'States.Runtime') {
    recorder.end(run, branch, { kind: 'execution-failed', ...failure });
    return;
  }
  if (parent.position.kind !== 'in') return;
  const { frame } = parent.position;
  const type = frame.state.Type === 'Map' ? 'Map' : 'Parallel';
  if (type === 'Map') failIteration(machinery, run, branch);
  parent.lastId = branch.lastId;
  const recovery = recover(machinery, { frame }, failure);
  recorder.record(run, parent, { kind: 'children-failed', type, ...failure, recovery });
  machinery.advance(run, parent);
}

function failIteration({ recorder }: Machinery, run: Run, branch: Branch): void {
  const name = branch.parent?.position.kind === 'in' ? branch.parent.position.frame.name : '';
  recorder.record(run, branch, { kind: 'iteration-failed', name, index: branch.index });
  for (const sibling of [...run.branches.values()]) {
    if (sibling.parent !== branch.parent || sibling === branch) continue;
    recorder.record(run, sibling, { kind: 'iteration-aborted', name, index: sibling.index });
  }
}
