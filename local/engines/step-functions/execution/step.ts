import { choose, fillTemplate, followPath, readPath } from '../definition/interpret.ts';
import type { State } from '../definition/schema.ts';
import type { Json } from '../json.ts';
import { stepChildren } from './children.ts';
import { contextOf } from './context.ts';
import { exit, fail, goToCatcher, succeed } from './leave.ts';
import type { Machinery, Step } from './machinery.ts';
import type { Branch, Phase, Place, Run } from './run.ts';
import { stepTask } from './task.ts';
import { untilOf } from './wait.ts';

/** Takes a branch one step further. Throws StateError when the state cannot be run on its data. */
export async function step(machinery: Machinery, run: Run, branch: Branch): Promise<Step> {
  const { position } = branch;
  if (position.kind === 'next') return enter(machinery, run, branch);
  if (position.kind === 'ended') return end(machinery, { run, branch, output: position.output });
  const place = { run, branch, frame: position.frame };
  const { phase } = position.frame;
  if (phase.kind === 'succeeded') return then(succeed(machinery, place, phase.output));
  if (phase.kind === 'failed') return afterFailure(machinery, place, phase);
  return stepState(machinery, place);
}

async function then(done: Promise<void>): Promise<Step> {
  await done;
  return 'on';
}

function enter({ recorder }: Machinery, run: Run, branch: Branch): Step {
  if (branch.position.kind !== 'next') return 'on';
  const { state: name, input } = branch.position;
  const type = branch.machine.States[name]?.Type;
  if (type === undefined) throw new Error(`no state ${name}`);
  recorder.record(run, branch, { kind: 'state-entered', type, name, input });
  return 'on';
}

function end({ recorder, advance }: Machinery, ended: { run: Run; branch: Branch; output: Json }): Step {
  const { run, branch, output } = ended;
  const { parent } = branch;
  if (parent === null) {
    recorder.end(run, branch, { kind: 'execution-succeeded', output });
    return 'parked';
  }
  const name = parent.position.kind === 'in' ? parent.position.frame.name : '';
  recorder.record(run, branch, { kind: 'iteration-succeeded', name, index: branch.index });
  advance(run, parent);
  return 'parked';
}

async function afterFailure(
  machinery: Machinery,
  place: Place,
  phase: Extract<Phase, { kind: 'failed' }>,
): Promise<Step> {
  const { failure, recovery } = phase;
  if (recovery.kind === 'fail') {
    fail(machinery, place, failure);
    return 'parked';
  }
  if (recovery.kind === 'catch')
    return then(goToCatcher(machinery, place, { failure, catcher: recovery.catcher }));
  if (recovery.at <= machinery.now()) return stepState(machinery, place);
  return sleep(machinery, place, recovery.at);
}

function sleep({ recorder, timers, advance }: Machinery, { run, branch }: Place, until: number): Step {
  recorder.flush(run);
  branch.cancelTimer = timers.at(until, () => advance(run, branch));
  return 'parked';
}

async function stepState(machinery: Machinery, place: Place): Promise<Step> {
  const { state } = place.frame;
  if (state.Type === 'Task') return stepTask(machinery, place, state);
  if (state.Type === 'Parallel' || state.Type === 'Map') return stepChildren(machinery, place, state);
  return stepSimple(machinery, place, state);
}

type Simple = Exclude<State, { Type: 'Task' | 'Parallel' | 'Map' }>;

async function stepSimple(machinery: Machinery, place: Place, state: Simple): Promise<Step> {
  const context = contextOf(place, null);
  const inputPath = 'InputPath' in state ? state.InputPath : undefined;
  const scope = { value: await followPath(inputPath, { value: place.frame.input, context }), context };
  switch (state.Type) {
    case 'Pass': {
      const filled =
        state.Parameters === undefined ? scope.value : await fillTemplate(state.Parameters, scope);
      return then(succeed(machinery, place, state.Result === undefined ? filled : state.Result));
    }
    case 'Succeed':
      return then(succeed(machinery, place, scope.value));
    case 'Choice': {
      const next = await choose(state.Choices, state.Default, scope);
      exit(machinery, place, { output: await followPath(state.OutputPath, scope), next });
      return 'on';
    }
    case 'Wait': {
      const until = await untilOf(state, scope, place.frame.enteredAt);
      return until <= machinery.now()
        ? then(succeed(machinery, place, scope.value))
        : sleep(machinery, place, until);
    }
    case 'Fail': {
      const error =
        state.ErrorPath === undefined ? state.Error : String(await readPath(state.ErrorPath, scope));
      const cause =
        state.CausePath === undefined ? state.Cause : String(await readPath(state.CausePath, scope));
      fail(machinery, place, { error, cause });
      return 'parked';
    }
  }
}
