import type { Machine, State, SubMachine } from '../definition/schema.ts';
import { parseJson } from '../json.ts';
import type { Detail, DetailOf, Entry, StartedDetail } from './entry.ts';
import { type Branch, dropBelow, dropBranch, type Frame, type Phase, type Run, type Status } from './run.ts';

/** A journal that does not fit the definition or itself. */
export class BrokenJournal extends Error {
  override readonly name = 'BrokenJournal';
}

/** The execution that an `execution-started` entry begins. */
export function beginRun(key: string, machine: Machine, entry: { at: number; detail: StartedDetail }): Run {
  const input = parseJson(entry.detail.input);
  const run: Run = {
    key,
    started: entry.detail,
    startedAt: entry.at,
    input,
    machine,
    status: 'RUNNING',
    endedAt: null,
    lastId: 1,
    branches: new Map(),
    pending: [],
    cancelTimer: null,
  };
  addBranch(run, { id: '', machine, parent: null, index: 0, item: null, lastId: 0 }, input);
  return run;
}

function addBranch(run: Run, branch: Omit<Branch, 'position' | 'cancelTimer'>, input: Frame['input']): void {
  const position = { kind: 'next' as const, state: branch.machine.StartAt, input };
  run.branches.set(branch.id, { ...branch, position, cancelTimer: null });
}

/** Applies an entry to its execution. Running it and recovering it after a restart both come through here. */
export function fold(run: Run, entry: Entry): void {
  const branch = run.branches.get(entry.branch);
  if (branch === undefined)
    throw new BrokenJournal(`event ${entry.id} belongs to a branch that does not run`);
  run.lastId = entry.id;
  if (entry.detail.kind !== 'iteration-started') branch.lastId = entry.id;
  const ending = endings[entry.detail.kind];
  if (ending !== undefined) end(run, ending, entry.at);
  else if (entry.detail.kind === 'state-entered') enter(branch, entry.detail, entry.at);
  else if (entry.detail.kind === 'state-exited') exit(run, branch, entry.detail);
  else if (entry.detail.kind.startsWith('iteration-')) foldIteration(run, branch, entry);
  else foldFrame({ run, branch, frame: frameOf(branch) }, entry);
}

const endings: Partial<Record<Detail['kind'], Status>> = {
  'execution-succeeded': 'SUCCEEDED',
  'execution-failed': 'FAILED',
  'execution-timed-out': 'TIMED_OUT',
  'execution-aborted': 'ABORTED',
};

function end(run: Run, status: Status, at: number): void {
  run.status = status;
  run.endedAt = at;
  run.cancelTimer?.();
  for (const branch of [...run.branches.values()]) dropBranch(run, branch);
}

function enter(branch: Branch, { name, input }: DetailOf<'state-entered'>, at: number): void {
  const state = branch.machine.States[name];
  if (state === undefined) throw new BrokenJournal(`the definition has no state ${name}`);
  const retries = 'Retry' in state ? state.Retry.map(() => 0) : [];
  branch.position = {
    kind: 'in',
    frame: { name, state, input, enteredAt: at, retries, phase: { kind: 'entered' } },
  };
}

function exit(run: Run, branch: Branch, { output, next }: DetailOf<'state-exited'>): void {
  branch.position = next === null ? { kind: 'ended', output } : { kind: 'next', state: next, input: output };
  const { parent } = branch;
  if (next !== null || parent === null || frameOf(parent).state.Type !== 'Parallel') return;
  complete(run, branch, output);
}

/** A branch or iteration has ended: its output waits in the state above for the others. */
function complete(run: Run, branch: Branch, output: Frame['input']): void {
  const { parent } = branch;
  const phase = parent === null ? null : frameOf(parent).phase;
  if (parent === null || phase?.kind !== 'children')
    throw new BrokenJournal('a branch ended outside its state');
  phase.results.set(branch.index, output);
  parent.lastId = branch.lastId;
  dropBranch(run, branch);
}

function foldIteration(run: Run, branch: Branch, { id, detail }: Entry): void {
  if (detail.kind === 'iteration-started') beginIteration(run, branch, { id, detail });
  if (detail.kind === 'iteration-succeeded' && branch.position.kind === 'ended') {
    complete(run, branch, branch.position.output);
  }
}

function beginIteration(
  run: Run,
  parent: Branch,
  entry: { id: number; detail: DetailOf<'iteration-started'> },
): void {
  const { state, phase } = frameOf(parent);
  if (state.Type !== 'Map' || phase.kind !== 'children')
    throw new BrokenJournal('an iteration outside a Map state');
  const { index, item, input } = entry.detail;
  phase.begun = Math.max(phase.begun, index + 1);
  const machine = state.ItemProcessor;
  addBranch(
    run,
    { id: `${entry.id}`, machine, parent, index, item: { index, value: item }, lastId: entry.id },
    input,
  );
}

function frameOf(branch: Branch): Frame {
  if (branch.position.kind !== 'in') throw new BrokenJournal('an event outside a state');
  return branch.position.frame;
}

function foldFrame(
  { run, branch, frame }: { run: Run; branch: Branch; frame: Frame },
  { id, at, detail }: Entry,
): void {
  if (detail.kind === 'task-started') markTask(frame, { started: true });
  else if (detail.kind === 'task-submitted') markTask(frame, { submitted: true });
  else frame.phase = phaseAfter(frame, detail, at);
  if (detail.kind === 'parallel-started') beginBranches(run, branch, { id, input: detail.input });
  if (detail.kind === 'children-failed') dropBelow(run, branch);
}

function markTask(frame: Frame, mark: { started?: true; submitted?: true }): void {
  if (frame.phase.kind === 'task') Object.assign(frame.phase, mark);
}

function phaseAfter(frame: Frame, detail: Detail, at: number): Phase {
  switch (detail.kind) {
    case 'task-scheduled':
      return {
        kind: 'task',
        scheduled: detail,
        at,
        called: false,
        started: false,
        submitted: false,
        heartbeatAt: at,
      };
    case 'task-succeeded':
    case 'children-succeeded':
      return { kind: 'succeeded', output: detail.output };
    case 'parallel-started':
      return childrenPhase(branchesOf(frame.state).length, detail.input);
    case 'map-started':
      return childrenPhase(detail.length, null);
    case 'task-failed':
    case 'children-failed':
      return failedPhase(frame, detail);
    default:
      throw new BrokenJournal(`${detail.kind} outside its place`);
  }
}

function childrenPhase(total: number, input: Frame['input']): Phase {
  return { kind: 'children', input, total, begun: 0, results: new Map() };
}

function failedPhase(frame: Frame, detail: DetailOf<'task-failed' | 'children-failed'>): Phase {
  const { error, cause, recovery } = detail;
  if (recovery.kind === 'retry') frame.retries[recovery.retrier] = (frame.retries[recovery.retrier] ?? 0) + 1;
  return { kind: 'failed', failure: { error, cause }, recovery };
}

function branchesOf(state: State): SubMachine[] {
  return state.Type === 'Parallel' ? state.Branches : [];
}

function beginBranches(run: Run, parent: Branch, { id, input }: { id: number; input: Frame['input'] }): void {
  branchesOf(frameOf(parent).state).forEach((machine, index) => {
    addBranch(run, { id: `${id}.${index}`, machine, parent, index, item: parent.item, lastId: id }, input);
  });
}
