import type { Machine, State, SubMachine } from '../definition/schema.ts';
import type { Json } from '../json.ts';
import type { Recovery, ScheduledDetail, StartedDetail } from './entry.ts';

/** Where a state stands. A phase is a new object whenever it changes, so that a late answer can tell it is late. */
export type Phase =
  | { kind: 'entered' }
  | TaskPhase
  | { kind: 'children'; input: Json; total: number; begun: number; results: Map<number, Json> }
  | { kind: 'succeeded'; output: Json }
  | { kind: 'failed'; failure: Failure; recovery: Recovery };

/** `called` says whether this process has called the function; `submitted`, that it answered and the token is awaited. */
export interface TaskPhase {
  kind: 'task';
  scheduled: ScheduledDetail;
  at: number;
  called: boolean;
  started: boolean;
  submitted: boolean;
  heartbeatAt: number;
}

export interface Failure {
  error?: string | undefined;
  cause?: string | undefined;
}

/** A state being run. `input` is its raw input, `retries` counts the attempts made under each of its retriers. */
export interface Frame {
  name: string;
  state: State;
  input: Json;
  enteredAt: number;
  retries: number[];
  phase: Phase;
}

type Position =
  | { kind: 'next'; state: string; input: Json }
  | { kind: 'in'; frame: Frame }
  | { kind: 'ended'; output: Json };

/** A line of states: the execution itself (id ''), a branch of a Parallel state, or an iteration of a Map state. */
export interface Branch {
  id: string;
  machine: SubMachine;
  parent: Branch | null;
  index: number;
  item: { index: number; value: Json } | null;
  lastId: number;
  position: Position;
  cancelTimer: (() => void) | null;
}

export type Status = 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'TIMED_OUT' | 'ABORTED';

/** An execution that has not ended, as folded from its entries. Times are epoch ms. */
export interface Run {
  key: string;
  started: StartedDetail;
  startedAt: number;
  input: Json;
  machine: Machine;
  status: Status;
  endedAt: number | null;
  lastId: number;
  branches: Map<string, Branch>;
  /** Journal lines not written yet. */
  pending: string[];
  cancelTimer: (() => void) | null;
}

/** A branch at a state. */
export interface Place {
  run: Run;
  branch: Branch;
  frame: Frame;
}

/** Takes a branch and all that runs below it out of the execution. */
export function dropBelow(run: Run, branch: Branch): void {
  for (const child of [...run.branches.values()]) {
    if (child.parent !== branch) continue;
    dropBelow(run, child);
    dropBranch(run, child);
  }
}

export function dropBranch(run: Run, branch: Branch): void {
  branch.cancelTimer?.();
  branch.cancelTimer = null;
  run.branches.delete(branch.id);
}

/** Whether this phase of this state is still what the branch is at. */
export function isCurrent({ run, branch, frame }: Place, phase: Phase): boolean {
  const { position } = branch;
  if (run.status !== 'RUNNING' || run.branches.get(branch.id) !== branch) return false;
  return position.kind === 'in' && position.frame === frame && frame.phase === phase;
}
