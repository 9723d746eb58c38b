import { fillTemplate, followPath, readPath } from '../definition/interpret.ts';
import type { MapState, ParallelState } from '../definition/schema.ts';
import type { Json } from '../json.ts';
import { contextOf } from './context.ts';
import type { Machinery, Step } from './machinery.ts';
import { type Branch, isCurrent, type Phase, type Place, type Run } from './run.ts';
import { StateError } from './state-error.ts';

/** What AWS runs at once of a Map state that does not say. */
const DEFAULT_CONCURRENCY = 40;

type ChildrenPhase = Extract<Phase, { kind: 'children' }>;

/** Parallel and Map: begin the branches, wait for all of them, gather their outputs in order. */
export async function stepChildren(
  machinery: Machinery,
  place: Place,
  state: ParallelState | MapState,
): Promise<Step> {
  const { phase } = place.frame;
  if (phase.kind !== 'children') return begin(machinery, place, state);
  if (phase.results.size === phase.total) return gather(machinery, place, phase);
  if (state.Type === 'Map') await beginIterations(machinery, { ...place, phase }, state);
  machinery.recorder.flush(place.run);
  return 'parked';
}

async function begin(machinery: Machinery, place: Place, state: ParallelState | MapState): Promise<Step> {
  const { run, branch, frame } = place;
  const context = contextOf(place, null);
  const value = await followPath(state.InputPath, { value: frame.input, context });
  if (state.Type === 'Map') {
    const { length } = await itemsOf(state, { value, context });
    machinery.recorder.record(run, branch, { kind: 'map-started', length });
    return 'on';
  }
  const input =
    state.Parameters === undefined ? value : await fillTemplate(state.Parameters, { value, context });
  machinery.recorder.record(run, branch, { kind: 'parallel-started', input });
  for (const child of childrenOf(run, branch)) machinery.advance(run, child);
  return 'on';
}

function childrenOf(run: Run, branch: Branch): Branch[] {
  return [...run.branches.values()].filter(({ parent }) => parent === branch);
}

async function itemsOf(state: MapState, scope: { value: Json; context: Json }): Promise<Json[]> {
  const items = state.ItemsPath === undefined ? scope.value : await readPath(state.ItemsPath, scope);
  if (Array.isArray(items)) return items;
  throw new StateError('States.Runtime', 'The items of a Map state are not an array');
}

async function beginIterations(
  machinery: Machinery,
  at: Place & { phase: ChildrenPhase },
  state: MapState,
): Promise<void> {
  const { run, branch, frame, phase } = at;
  const context = contextOf(at, null);
  const value = await followPath(state.InputPath, { value: frame.input, context });
  const items = await itemsOf(state, { value, context });
  const limit = state.MaxConcurrency || DEFAULT_CONCURRENCY;
  while (isCurrent(at, phase) && phase.begun < phase.total && phase.begun - phase.results.size < limit) {
    const index = phase.begun;
    const item = items[index] ?? null;
    const scope = { value, context: { ...context, Map: { Item: { Index: index, Value: item } } } };
    const input = state.ItemSelector === undefined ? item : await fillTemplate(state.ItemSelector, scope);
    if (!isCurrent(at, phase)) return;
    beginIteration(machinery, { run, branch }, { name: frame.name, index, item, input });
  }
}

function beginIteration(
  { recorder, advance }: Machinery,
  { run, branch }: { run: Run; branch: Branch },
  iteration: { name: string; index: number; item: Json; input: Json },
): void {
  recorder.record(run, branch, { kind: 'iteration-started', ...iteration });
  const child = run.branches.get(`${run.lastId}`);
  if (child !== undefined) advance(run, child);
}

function gather(
  { recorder }: Machinery,
  { run, branch, frame }: Place,
  { results, total }: ChildrenPhase,
): Step {
  const output = Array.from({ length: total }, (_, index) => results.get(index) ?? null);
  const type = frame.state.Type === 'Map' ? 'Map' : 'Parallel';
  recorder.record(run, branch, { kind: 'children-succeeded', type, output });
  return 'on';
}
