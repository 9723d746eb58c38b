import type { Duty } from '../on-call/roster.ts';
import type { AlertLevel } from './alert-levels.ts';
import { type Alert, type CaseState, isOpen, type Task } from './state.ts';
import type { TaskKind } from './task-kinds.ts';

interface Step {
  readonly level: AlertLevel;
  /** Minutes after the task is due; before it where negative. */
  readonly minutes: number;
  /** Left out where somebody took the task meanwhile. */
  readonly unlessTaken?: true;
}

const atOnce = Number.NEGATIVE_INFINITY;
const untilSupervisor: readonly Step[] = [
  { level: 'second', minutes: -5, unlessTaken: true },
  { level: 'supervisor', minutes: 0 },
  { level: 'supervisor', minutes: 10 },
  { level: 'supervisor', minutes: 20 },
];

/**
 * Who is told of what cannot wait, and when. A call opens in the hands of whoever confirmed the review, so that nobody is
 * told of it at once. After the last step there is no end: it is repeated until the task is answered.
 */
const steps: Partial<Readonly<Record<TaskKind, readonly Step[]>>> = {
  'fast-time-review': [{ level: 'first', minutes: atOnce, unlessTaken: true }, ...untilSupervisor],
  'fast-time-call': untilSupervisor,
  'fast-time-unanswered': [
    { level: 'supervisor', minutes: atOnce, unlessTaken: true },
    { level: 'supervisor', minutes: 0 },
    { level: 'supervisor', minutes: 10 },
  ],
};

/** Whether those on call are told of tasks of this kind. */
export const isAlerting = (kind: TaskKind): boolean => steps[kind] !== undefined;

/** An alert that should go out now. `number` counts the steps of its kind from 1, and on with each repeat. */
export interface DueAlert {
  readonly number: number;
  readonly level: AlertLevel;
  readonly duties: readonly Duty[];
  /** Ids of people who have this alert already. */
  readonly except: readonly string[];
  /** To whom a mail may have gone out before, by id. */
  readonly copyTo: 'everybody' | readonly string[];
}

const dutiesOf: Readonly<Record<AlertLevel, readonly Duty[]>> = {
  first: ['first'],
  second: ['first', 'second'],
  supervisor: ['first', 'second', 'supervisor'],
};

/** Where no force is known, a supervisor decides which to ring: they are told from the first. */
const dutiesFor = (state: CaseState, level: AlertLevel): readonly Duty[] => {
  const duties = dutiesOf[level];
  return state.forces.length > 0 || duties.includes('supervisor') ? duties : [...duties, 'supervisor'];
};

const minute = 60_000;
const repeatMinutes = 15;

/** Whoever was told so far has not done it: others are told as well. Where somebody has it in hand, supervisors alone. */
const dutiesOfRepeat = ({ assignee }: Task): readonly Duty[] =>
  assignee === null ? ['first', 'second', 'supervisor', 'fallback'] : ['supervisor', 'fallback'];

interface When {
  readonly due: string;
  readonly now: string;
}

/** The number of the furthest alert whose time has come, repeats of the last step counted on; 0 where there is none. */
const numberAt = (ofKind: readonly Step[], task: Task, { due, now }: When): number => {
  const minutes = (Date.parse(now) - Date.parse(due)) / minute;
  const last = ofKind.findLastIndex(
    (step) => minutes >= step.minutes && !(step.unlessTaken && task.assignee !== null),
  );
  const since = minutes - (ofKind.at(-1)?.minutes ?? minutes);
  return last + 1 + Math.max(0, Math.floor(since / repeatMinutes));
};

const isDone = ({ reached, missed }: Alert): boolean => reached !== null && missed.length === 0;

/** What an earlier try leaves to do. One that did not end, or failed for all, may have reached anybody. */
const leftBy = (earlier: Alert | undefined): Pick<DueAlert, 'except' | 'copyTo'> => {
  if (earlier?.reached) return { except: earlier.reached, copyTo: earlier.missed };
  const isNew = !earlier || earlier.problem === 'nobody-on-call';
  return { except: [], copyTo: isNew ? [] : 'everybody' };
};

/**
 * The alert that an open task asks for now: the furthest whose time has come, where a mail of it was not taken yet. Those that
 * were passed over meanwhile are not made up for. Null where there is none.
 */
export const dueAlert = (state: CaseState, task: Task, when: When): DueAlert | null => {
  const ofKind = steps[task.kind];
  if (!ofKind || !isOpen(task)) return null;
  const done = Math.max(0, ...task.alerts.filter(isDone).map((alert) => alert.number));
  const number = numberAt(ofKind, task, when);
  const step = ofKind[Math.min(number, ofKind.length) - 1];
  if (!step || number <= done) return null;
  const duties = number > ofKind.length ? dutiesOfRepeat(task) : dutiesFor(state, step.level);
  const earlier = task.alerts.find((alert) => alert.number === number);
  return { number, level: step.level, duties, ...leftBy(earlier) };
};
