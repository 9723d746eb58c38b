import type { EntryWords } from '../contracts/force-entry.ts';
import { ledFrom } from '../domain/case/led-from.ts';
import { type CaseState, openTasks, type Task } from '../domain/case/state.ts';
import { officeHoursText } from '../domain/clocks/office-hours.ts';
import { contactsAt, contactToRing, type Hours, hoursAt } from '../domain/clocks/roster.ts';
import type { Nation } from '../domain/clocks/working-day.ts';
import type { ForceId } from '../domain/force/forces.ts';
import type { ForceEntries } from './force-entries.ts';

type Contact = NonNullable<EntryWords['fastTime']>['inHours'][number];

/** A call that somebody has to make now: to which force, by which list, and to whom next. */
export interface CallToMake {
  readonly taskId: string;
  readonly forceId: ForceId;
  /** The moment this was worked out for, ISO 8601 in UTC. */
  readonly at: string;
  /** Into which hours the moment falls, by UK local time, the office hours and the bank holidays of `nation`. */
  readonly hours: Hours;
  readonly nation: Nation;
  /** When the force's offices are open, as `Mon-Fri 09:00-17:00`. */
  readonly officeHours: string;
  /** Calls that nobody took so far. */
  readonly unanswered: number;
  /** All that the force named for this hour, in the order to try. */
  readonly contacts: readonly Contact[];
  /** Whose turn it is; null where the force named nobody for this hour. */
  readonly ring: Contact | null;
  /** Whose turn it is where that one does not answer either: the first again after the last. */
  readonly next: Contact | null;
}

/** The force that was chosen by the confirmation which led to this call: another review may have chosen another. */
const forceOf = (state: CaseState, call: Task): ForceId | undefined =>
  ledFrom(state, call)?.answer?.codes.forceIds?.[0];

/** The open fast-time call of a case, with the contact whose turn it is by UK local time; null where none is open. */
export const callToMake = async (
  state: CaseState,
  deps: { readonly entries: Pick<ForceEntries, 'roster'>; readonly now: () => string },
): Promise<CallToMake | null> => {
  const call = openTasks(state).find((task) => task.kind === 'fast-time-call');
  const forceId = call && forceOf(state, call);
  if (!call || !forceId) return null;
  const { fastTime, desk } = await deps.entries.roster(forceId);
  const at = deps.now();
  const unanswered = call.tries.length;
  const turn = (tries: number) =>
    fastTime && contactToRing(fastTime, { at, desk, unanswered: unanswered + tries });
  return {
    taskId: call.taskId,
    forceId,
    at,
    hours: hoursAt(at, desk),
    nation: desk.nation,
    officeHours: officeHoursText(desk.officeHours),
    unanswered,
    contacts: fastTime ? contactsAt(fastTime, at, desk) : [],
    ring: turn(0),
    next: turn(1),
  };
};
