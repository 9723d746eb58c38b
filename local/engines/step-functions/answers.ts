import { ServiceError } from './errors.ts';
import type { Failure } from './execution/run.ts';
import { recordFailure, recordSuccess, type TaskPlace } from './execution/task-outcome.ts';
import type { Executions } from './executions.ts';
import type { Json } from './json.ts';
import { addressOf } from './tokens.ts';

type Outcome = { output: Json } | { failure: Failure };

/** Answers the task that waits for this token. The answer is on disk when this returns. Throws ServiceError. */
export function answerTask(executions: Executions, token: string, outcome: Outcome): void {
  const task = waitingTask(executions, token);
  const { machinery } = executions;
  const { run, branch } = task;
  if ('output' in outcome) recordSuccess(machinery, task, outcome.output);
  else recordFailure(machinery, task, outcome.failure);
  machinery.recorder.flush(run);
  setImmediate(machinery.advance, run, branch);
}

/** Notes that the holder of this token is still at work. Throws ServiceError. */
export function noteHeartbeat(executions: Executions, token: string): void {
  waitingTask(executions, token).phase.heartbeatAt = executions.machinery.now();
}

function waitingTask(executions: Executions, token: string): TaskPlace {
  const address = addressOf(token);
  if (address === null) throw new ServiceError('InvalidToken', 'Invalid token');
  if (!executions.exists(address.key)) throw new ServiceError('TaskDoesNotExist', 'Task does not exist');
  const run = executions.running(address.key);
  const branch = run?.branches.get(address.branch);
  const position = branch?.position;
  if (run !== undefined && branch !== undefined && position?.kind === 'in') {
    const { frame } = position;
    if (frame.phase.kind === 'task' && frame.phase.scheduled.token === token)
      return { run, branch, frame, phase: frame.phase };
  }
  throw new ServiceError('TaskTimedOut', 'Provided task does not exist anymore');
}
