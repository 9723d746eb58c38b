import type { Json } from '../json.ts';
import { recover } from './leave.ts';
import type { Machinery } from './machinery.ts';
import { type Failure, isCurrent, type Place, type TaskPhase } from './run.ts';

/** A branch at a task that is under way. */
export interface TaskPlace extends Place {
  phase: TaskPhase;
}

/** Source: https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html (input or output of a state) */
const LARGEST_DATA = 262_144;

/** The function has answered. With a task token that answer is only kept: the state waits for the token. */
export function recordAnswer({ recorder, ...machinery }: Machinery, task: TaskPlace, answer: Json): void {
  const { run, branch, phase } = task;
  const { resource, token } = phase.scheduled;
  const integrated = resource.startsWith('invoke');
  const output = integrated ? { ExecutedVersion: '$LATEST', Payload: answer, StatusCode: 200 } : answer;
  if (token === null) {
    recordSuccess({ recorder, ...machinery }, task, output);
    return;
  }
  recorder.record(run, branch, { kind: 'task-submitted', resource, output });
  recorder.flush(run);
}

/** The task has its result. One above the size that AWS allows between states is a failure. */
export function recordSuccess(machinery: Machinery, task: TaskPlace, output: Json): void {
  const { resource } = task.phase.scheduled;
  if (Buffer.byteLength(JSON.stringify(output)) <= LARGEST_DATA) {
    machinery.recorder.record(task.run, task.branch, { kind: 'task-succeeded', resource, output });
    return;
  }
  const cause = `The task '${task.frame.name}' returned a result with a size exceeding the maximum number of bytes.`;
  recordFailure(machinery, task, { error: 'States.DataLimitExceeded', cause });
}

export function recordFailure(
  machinery: Machinery,
  task: TaskPlace,
  failure: Failure & { timedOut?: true },
): void {
  const { run, branch, phase, frame } = task;
  const { timedOut = false, ...named } = failure;
  const { resource } = phase.scheduled;
  const recovery = recover(machinery, { frame }, named);
  machinery.recorder.record(run, branch, { kind: 'task-failed', resource, timedOut, ...named, recovery });
}

/** A function's error as AWS gives it to the workflow; the stack stays out of the history. */
export function lambdaFailure(error: unknown): Failure {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { error: name, cause: JSON.stringify({ errorType: name, errorMessage: message, trace: [] }) };
}

/** Fails the task when its time is up, or when no heartbeat has come in time. */
export function armTimeout(machinery: Machinery, task: TaskPlace): void {
  const { run, branch, phase } = task;
  const due = nextDeadline(phase);
  if (due === null) return;
  branch.cancelTimer = machinery.timers.at(due.at, () => {
    if (!isCurrent(task, phase)) return;
    const later = nextDeadline(phase);
    if (later !== null && later.at > machinery.now()) {
      armTimeout(machinery, task);
      return;
    }
    machinery.attempt(run, branch, () =>
      recordFailure(machinery, task, { error: due.error, timedOut: true }),
    );
  });
}

function nextDeadline({ scheduled, at, heartbeatAt }: TaskPhase): { at: number; error: string } | null {
  const deadlines = [
    ...(scheduled.timeout === null ? [] : [{ at: at + scheduled.timeout * 1000, error: 'States.Timeout' }]),
    ...(scheduled.heartbeat === null
      ? []
      : [{ at: heartbeatAt + scheduled.heartbeat * 1000, error: 'States.HeartbeatTimeout' }]),
  ];
  return deadlines.toSorted((one, other) => one.at - other.at)[0] ?? null;
}
