import type { RecoverableState, Retrier } from '../definition/schema.ts';
import type { Recovery } from './entry.ts';
import type { Failure, Frame } from './run.ts';

/** Errors that `States.ALL` does not stand for. */
const beyondAll = ['States.Runtime', 'States.DataLimitExceeded'];
const timeouts = ['States.Timeout', 'States.HeartbeatTimeout'];

function matches(names: string[], type: RecoverableState['Type'], error: string): boolean {
  return names.some((name) => {
    if (name === error) return true;
    if (name === 'States.ALL') return !beyondAll.includes(error);
    if (name === 'States.Timeout') return error === 'States.HeartbeatTimeout';
    return (
      name === 'States.TaskFailed' &&
      type === 'Task' &&
      !timeouts.includes(error) &&
      !beyondAll.includes(error)
    );
  });
}

/** Milliseconds until the attempt after `made` earlier ones: exponential, capped, and with full jitter any part of it. */
export function retryDelay(retrier: Retrier, made: number, random: () => number): number {
  const seconds = retrier.IntervalSeconds * retrier.BackoffRate ** made;
  const capped = Math.min(seconds, retrier.MaxDelaySeconds ?? Number.POSITIVE_INFINITY) * 1000;
  return Math.round(retrier.JitterStrategy === 'FULL' ? capped * random() : capped);
}

/** What the state's `Retry` and `Catch` make of a failure at `now` (epoch ms). The first that names the error decides. */
export function recoveryFor(
  frame: Frame,
  { error = '' }: Failure,
  { now, random }: { now: number; random: () => number },
): Recovery {
  const { state } = frame;
  if (!('Retry' in state)) return { kind: 'fail' };
  const index = state.Retry.findIndex(({ ErrorEquals }) => matches(ErrorEquals, state.Type, error));
  const retrier = state.Retry[index];
  const made = frame.retries[index] ?? 0;
  if (retrier !== undefined && error !== 'States.Runtime' && made < retrier.MaxAttempts) {
    return { kind: 'retry', retrier: index, at: now + retryDelay(retrier, made, random) };
  }
  const catcher = state.Catch.findIndex(({ ErrorEquals }) => matches(ErrorEquals, state.Type, error));
  return catcher === -1 ? { kind: 'fail' } : { kind: 'catch', catcher };
}
