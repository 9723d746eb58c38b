import type { Timers } from '../timers.ts';
import type { Recorder } from './recorder.ts';
import type { Branch, Run } from './run.ts';

/** What the steps of a workflow need from outside. */
export interface Machinery {
  recorder: Recorder;
  timers: Timers;
  now: () => number;
  /** After the engine was closed nothing is called or recorded any more. */
  isClosed: () => boolean;
  random: () => number;
  /** A task token for a state of this branch. */
  newToken: (run: Run, branch: Branch) => string;
  /** Calls a Lambda function. Rejects with an Error whose name is the error type. */
  invoke: (functionArn: string, payload: unknown) => Promise<unknown>;
  schedule: <T>(work: () => Promise<T>) => Promise<T>;
  /** Goes on with a branch that something has happened to. */
  advance: (run: Run, branch: Branch) => void;
  /** Does something to a branch from outside its steps (an answer, a timeout), then goes on with it. */
  attempt: (run: Run, branch: Branch, work: () => void) => void;
}

/** Whether a branch goes on at once, or has to be advanced when something happens. */
export type Step = 'on' | 'parked';
