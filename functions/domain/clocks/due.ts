import { DateTime } from 'luxon';
import type { UrgencyLevel } from '../assessment/assessment.ts';
import type { TaskKind } from '../case/task-kinds.ts';
import { isWorkingDay, type Nation } from './working-day.ts';

/** How long a wait may take: minutes on the clock, day and night, or working days. */
type Allowance = { readonly minutes: number } | { readonly workingDays: number };

const desk: Readonly<Record<UrgencyLevel, Allowance>> = {
  immediate: { minutes: 10 },
  priority: { minutes: 4 * 60 },
  routine: { workingDays: 1 },
};
const always = (allowance: Allowance): Readonly<Record<UrgencyLevel, Allowance>> => ({
  immediate: allowance,
  priority: allowance,
  routine: allowance,
});

/** Every clock of the service: a person looks at what is immediate within 10 minutes, day or night. */
const clocks: Readonly<Record<TaskKind, Readonly<Record<UrgencyLevel, Allowance>>>> = {
  'fast-time-review': always({ minutes: 10 }),
  'fast-time-call': always({ minutes: 10 }),
  'fast-time-unanswered': always({ minutes: 10 }),
  'fast-time-check': always({ workingDays: 1 }),
  'reveal-check': always({ workingDays: 1 }),
  triage: desk,
  'reporter-answer': always({ minutes: 14 * 24 * 60 }),
  'write-up': { ...desk, immediate: { minutes: 60 } },
  approval: { ...desk, immediate: { minutes: 30 } },
  rewrite: { ...desk, immediate: { minutes: 30 } },
  delivery: always({ minutes: 60 }),
  'delivery-remedy': always({ minutes: 60 }),
  acknowledgement: { immediate: { minutes: 60 }, priority: { minutes: 4 * 60 }, routine: { workingDays: 2 } },
  'acknowledgement-overdue': desk,
  'code-mail-returned': always({ minutes: 60 }),
  addition: desk,
  failure: always({ minutes: 60 }),
};

/** Counted from the day itself: a day added to a time that a night of changed clocks left out would keep the wrong hour. */
const addWorkingDays = (from: DateTime, days: number, nation?: Nation): DateTime => {
  let [added, left] = [0, days];
  while (left > 0) {
    added += 1;
    if (isWorkingDay(from.plus({ days: added }), nation)) left -= 1;
  }
  return from.plus({ days: added });
};

/**
 * When a wait that begins at `openedAt` (ISO 8601, UTC) is due, in UTC. Working days end at the same UK local time
 * on a later Monday to Friday that is no bank holiday in the nation: left out, that is where the charity's desk is.
 */
export const dueAt = (wait: {
  kind: TaskKind;
  urgency: UrgencyLevel;
  openedAt: string;
  nation?: Nation;
}): string => {
  const allowance = clocks[wait.kind][wait.urgency];
  const opened = DateTime.fromISO(wait.openedAt, { zone: 'Europe/London' });
  const due =
    'minutes' in allowance
      ? opened.plus({ minutes: allowance.minutes })
      : addWorkingDays(opened, allowance.workingDays, wait.nation);
  return due.toUTC().toISO() ?? wait.openedAt;
};
