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
  /** Ids of people who have this alert already, or cannot be reached by mail. */
  readonly except: readonly string[];
  /** Whether everybody is told, since somebody cannot be reached by mail. */
  readonly toAll: boolean;
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
/** How long a task that cannot wait is open before it is due. */
const openMinutes = 10;
const everybody: readonly Duty[] = ['first', 'second', 'supervisor', 'fallback'];

/** Whoever was told so far has not done it: others are told as well. Where somebody has it in hand, supervisors alone. */
const dutiesOfRepeat = ({ assignee }: Task): readonly Duty[] =>
  assignee === null ? everybody : ['supervisor', 'fallback'];

interface When {
  readonly due: string;
  readonly now: string;
}

const minutesAfter = ({ due, now }: When): number => (Date.parse(now) - Date.parse(due)) / minute;

/** The number of the furthest alert whose time has come, repeats of the last step counted on; 0 where there is none. */
const numberAt = (ofKind: readonly Step[], task: Task, when: When): number => {
  const minutes = minutesAfter(when);
  const last = ofKind.findLastIndex(
    (step) => minutes >= step.minutes && !(step.unlessTaken && task.assignee !== null),
  );
  const since = minutes - (ofKind.at(-1)?.minutes ?? minutes);
  return last + 1 + Math.max(0, Math.floor(since / repeatMinutes));
};

/** The time of an alert in minutes after the task is due. What goes out at once goes out as the task opens. */
const timeOf = (ofKind: readonly Step[], number: number): number => {
  const step = ofKind[Math.min(number, ofKind.length) - 1];
  return Math.max(step?.minutes ?? 0, -openMinutes) + repeatMinutes * Math.max(0, number - ofKind.length);
};

const needsOthers = ({ refused, toAll }: Alert): boolean => refused.length > 0 && !toAll;

const isDone = (alert: Alert): boolean =>
  alert.reached !== null && alert.missed.length === 0 && !needsOthers(alert);

/**
 * Whether an alert that missed somebody is tried again now: after 1, 3 and 7 minutes of its time, until the next is due.
 * Others are told at once in the stead of somebody refused; where nobody is on call, each minute looks for somebody.
 */
const isTriedNow = (alert: Alert, minutesSince: number): boolean =>
  alert.tries === 0 ||
  needsOthers(alert) ||
  (alert.reached === null && alert.problem === 'nobody-on-call') ||
  minutesSince >= 2 ** alert.tries - 1;

/** What an earlier try leaves to do. One that did not end, or that failed for all, may have reached anybody. */
const leftBy = (earlier: Alert | undefined): Pick<DueAlert, 'except' | 'copyTo' | 'toAll'> => {
  const { reached = null, missed = [], refused = [] } = earlier ?? {};
  const except = [...(reached ?? []), ...refused];
  const toAll = refused.length > 0;
  if (except.length > 0 || missed.length > 0) return { except, copyTo: missed, toAll };
  const isNew = !earlier || earlier.problem === 'nobody-on-call';
  return { except: [], copyTo: isNew ? [] : 'everybody', toAll };
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
  const earlier = task.alerts.find((alert) => alert.number === number);
  if (earlier && !isTriedNow(earlier, minutesAfter(when) - timeOf(ofKind, number))) return null;
  const left = leftBy(earlier);
  if (left.toAll) return { number, level: step.level, duties: everybody, ...left };
  const duties = number > ofKind.length ? dutiesOfRepeat(task) : dutiesFor(state, step.level);
  return { number, level: step.level, duties, ...left };
};

/** Whether nobody has this task and the last alert about it reached nobody. */
export const isUnheard = ({ assignee, alerts }: Task): boolean => {
  const last = alerts.at(-1);
  return assignee === null && last?.reached === null && last.problem !== null;
};
