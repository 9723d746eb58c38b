import { z } from 'zod';
import { fillTemplate, followPath, type Scope } from '../definition/interpret.ts';
import type { TaskState } from '../definition/schema.ts';
import { type Json, toJson } from '../json.ts';
import { contextOf } from './context.ts';
import type { DetailOf } from './entry.ts';
import type { Machinery, Step } from './machinery.ts';
import { BranchGone } from './recorder.ts';
import { isCurrent, type Place } from './run.ts';
import { armTimeout, lambdaFailure, recordAnswer, recordFailure, type TaskPlace } from './task-outcome.ts';
import { secondsAt } from './wait.ts';

const callSchema = z.object({
  FunctionName: z.string(),
  Payload: z.custom<Json>((value) => value !== undefined),
});

export async function stepTask(machinery: Machinery, place: Place, state: TaskState): Promise<Step> {
  const { phase } = place.frame;
  if (phase.kind !== 'task') return schedule(machinery, place, state);
  machinery.recorder.flush(place.run);
  armTimeout(machinery, { ...place, phase });
  if (!phase.called && !phase.submitted) call(machinery, { ...place, phase });
  return 'parked';
}

async function schedule(machinery: Machinery, place: Place, state: TaskState): Promise<Step> {
  const { run, branch, frame } = place;
  const token = state.Resource.endsWith('.waitForTaskToken') ? machinery.newToken(run, branch) : null;
  const context = contextOf(place, token);
  const scope = { value: await followPath(state.InputPath, { value: frame.input, context }), context };
  const input = state.Parameters === undefined ? scope.value : await fillTemplate(state.Parameters, scope);
  const timeout = await seconds(state.TimeoutSeconds, state.TimeoutSecondsPath, scope);
  const heartbeat = await seconds(state.HeartbeatSeconds, state.HeartbeatSecondsPath, scope);
  const times = { token, timeout, heartbeat };
  machinery.recorder.record(run, branch, { kind: 'task-scheduled', ...callOf(state, input), ...times });
  return 'on';
}

async function seconds(
  fixed: number | undefined,
  path: string | undefined,
  scope: Scope,
): Promise<number | null> {
  if (fixed !== undefined) return fixed;
  return path === undefined ? null : secondsAt(path, scope);
}

/** `resource` is `invoke` or `invoke.waitForTaskToken` for the integration with Lambda, else the function's ARN. */
function callOf(
  state: TaskState,
  input: Json,
): Pick<DetailOf<'task-scheduled'>, 'resource' | 'functionArn' | 'payload'> {
  const integration = state.Resource.split(':states:::lambda:')[1];
  if (integration === undefined)
    return { resource: state.Resource, functionArn: state.Resource, payload: input };
  const { FunctionName, Payload } = callSchema.parse(input);
  return { resource: integration, functionArn: FunctionName, payload: Payload };
}

/** Calls the function and lets the branch go on when it answers, unless something has overtaken it by then. */
function call(machinery: Machinery, task: TaskPlace): void {
  const { run, branch, phase } = task;
  const { functionArn, payload, resource } = phase.scheduled;
  const settle = (outcome: () => void) => {
    if (isCurrent(task, phase)) machinery.attempt(run, branch, outcome);
  };
  phase.called = true;
  const work = async () => {
    if (!isCurrent(task, phase) || machinery.isClosed()) throw new BranchGone();
    if (!phase.started) machinery.recorder.record(run, branch, { kind: 'task-started', resource });
    return toJson(await machinery.invoke(functionArn, payload));
  };
  machinery.schedule(work).then(
    (answer) => settle(() => recordAnswer(machinery, task, answer)),
    (error) => settle(() => recordFailure(machinery, task, lambdaFailure(error))),
  );
}
