import type { ShiftDuty } from '../on-call/roster.ts';
import type { AlertLevel } from './alert-levels.ts';
import { type CaseState, isOpen, type Task } from './state.ts';
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
 * told of it at once. After the last step a task stays in the urgent queue and is reminded of as any other.
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

/** An alert that should go out now. `number` counts the steps of its kind from 1. */
export interface DueAlert {
  readonly number: number;
  readonly level: AlertLevel;
  readonly duties: readonly ShiftDuty[];
}

const dutiesOf: Readonly<Record<AlertLevel, readonly ShiftDuty[]>> = {
  first: ['first'],
  second: ['first', 'second'],
  supervisor: ['first', 'second', 'supervisor'],
};

/** Where no force is known, a supervisor decides which to ring: they are told from the first. */
const dutiesFor = (state: CaseState, level: AlertLevel): readonly ShiftDuty[] => {
  const duties = dutiesOf[level];
  return state.forces.length > 0 || duties.includes('supervisor') ? duties : [...duties, 'supervisor'];
};

const minute = 60_000;

const isTime = ({ minutes }: Step, when: { due: string; now: string }): boolean =>
  Date.parse(when.now) >= Date.parse(when.due) + minutes * minute;

/**
 * The alert that an open task asks for now: the furthest step whose time has come and that was not taken by a mail yet.
 * Steps that were passed over meanwhile are not made up for. Null where there is none.
 */
export const dueAlert = (
  state: CaseState,
  task: Task,
  when: { readonly due: string; readonly now: string },
): DueAlert | null => {
  const ofKind = steps[task.kind];
  if (!ofKind || !isOpen(task)) return null;
  const done = Math.max(0, ...task.alerts.filter((alert) => alert.reached).map((alert) => alert.number));
  const index = ofKind.findLastIndex(
    (step) => isTime(step, when) && !(step.unlessTaken && task.assignee !== null),
  );
  const step = ofKind[index];
  return step && index + 1 > done
    ? { number: index + 1, level: step.level, duties: dutiesFor(state, step.level) }
    : null;
};
