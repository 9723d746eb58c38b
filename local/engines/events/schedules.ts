import type { EventBus } from './bus.ts';
import type { RuleSettings } from './rules.ts';

/** Timers of Node fire at once beyond this. */
const longestWaitMs = 2 ** 31 - 1;

/** Fires the enabled rules that have a schedule, each when it is due; a rate begins to count at the start. */
export function startSchedules(rules: readonly RuleSettings[], bus: EventBus): { close(): void } {
  const timers = new Map<RuleSettings, NodeJS.Timeout>();

  function wait(rule: RuleSettings, due: Date): void {
    const waitMs = Math.min(Math.max(due.getTime() - Date.now(), 0), longestWaitMs);
    timers.set(
      rule,
      setTimeout(() => wake(rule, due), waitMs),
    );
  }

  function wake(rule: RuleSettings, due: Date): void {
    if (due.getTime() > Date.now()) {
      wait(rule, due);
      return;
    }
    void bus.fire(rule.logicalId);
    plan(rule, due);
  }

  /** Missed turns, after the machine slept, are not made up for. */
  function plan(rule: RuleSettings, after: Date): void {
    const next = rule.nextDue?.(after);
    const due = next !== undefined && next.getTime() < Date.now() ? rule.nextDue?.(new Date()) : next;
    if (due !== undefined) wait(rule, due);
  }

  for (const rule of rules.filter(({ enabled }) => enabled)) plan(rule, new Date());
  return {
    close() {
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}
