import { readPath, type Scope } from '../definition/interpret.ts';
import type { State } from '../definition/schema.ts';
import { StateError } from './state-error.ts';

type WaitState = Extract<State, { Type: 'Wait' }>;

/** When a Wait state entered at `enteredAt` is over (both epoch ms). Throws StateError. */
export async function untilOf(state: WaitState, scope: Scope, enteredAt: number): Promise<number> {
  if (state.Seconds !== undefined) return enteredAt + state.Seconds * 1000;
  if (state.Timestamp !== undefined) return Date.parse(state.Timestamp);
  if (state.SecondsPath !== undefined) return enteredAt + (await secondsAt(state.SecondsPath, scope)) * 1000;
  const time = Date.parse(String(await readPath(state.TimestampPath ?? '', scope)));
  if (Number.isNaN(time))
    throw new StateError('States.Runtime', 'TimestampPath does not point to a timestamp');
  return time;
}

/** The whole number of seconds at a path. Throws StateError. */
export async function secondsAt(path: string, scope: Scope): Promise<number> {
  const value = await readPath(path, scope);
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return value;
  throw new StateError('States.Runtime', 'a path for seconds does not point to a whole number');
}
