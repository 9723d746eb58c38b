import { type DueAlert, dueAlert, isAlerting, isUnheard } from '../domain/case/alerts.ts';
import { beginAlert, endAlert } from '../domain/case/commands/alert.ts';
import type { CaseEvent } from '../domain/case/events.ts';
import { type CaseState, openTasks, type Task } from '../domain/case/state.ts';
import { derivedId } from '../domain/hash.ts';
import type { CaseId } from '../domain/ids.ts';
import { attemptEach } from './attempt-each.ts';
import type { CaseDesk } from './case-desk.ts';
import type { StaffAlerts, Told } from './staff-alerts.ts';
import type { TokenStore } from './token-store.ts';

/** Nobody was told of what cannot wait: it is tried again. `reason` is a code. */
export class NobodyTold extends Error {
  readonly reason: 'mail-failed' | 'nobody-on-call';
  constructor(reason: NobodyTold['reason']) {
    super(`Nobody on call was told (${reason})`);
    this.name = 'NobodyTold';
    this.reason = reason;
  }
}

export interface OnCallAlerts {
  /**
   * Tells those on call of every task of a case that asks for it now; tells how many alerts reached somebody new. Throws
   * NobodyTold, once every task was tried.
   */
  alert(caseId: CaseId): Promise<number>;
}

interface Deps {
  readonly desk: CaseDesk;
  readonly tokens: Pick<TokenStore, 'dueTimes' | 'keepDue'>;
  readonly staffAlerts: StaffAlerts;
  readonly now: () => string;
}

const actor = { kind: 'system', id: 'alert-on-call' } as const;

/** The command that commits what came of a try: what came of another is another command. */
const endOf = (id: string, tries: number, { reached, failed, refused }: Told): string =>
  `${id}-ended-${tries}-${derivedId('alert-ended', reached.join(' '), failed.join(' '), refused.join(' '))}`;

const alertIn = (state: CaseState, taskId: string, number: number) =>
  state.tasks[taskId]?.alerts.find((alert) => alert.number === number);

/**
 * Alerts to those on call. Each is committed before its first mail and after each try: where the end of an earlier try is
 * not known, the mails go again, marked as sent again. An alert twice does no harm, none does.
 */
export const createOnCallAlerts = (deps: Deps): OnCallAlerts => {
  const commit = (caseId: CaseId, commandId: string, decide: (state: CaseState) => readonly CaseEvent[]) =>
    deps.desk.carryOut({ caseId, commandId, actor, decide });

  /** Null where the task ended meanwhile. */
  const tell = async (state: CaseState, task: Task, due: DueAlert) => {
    const { caseId } = state;
    const { taskId } = task;
    const { number, level, duties, except, copyTo, toAll } = due;
    const id = `alert-${taskId}-${number}`;
    const which = { taskId, number, level };
    const { state: begun } = await commit(caseId, id, (current) => beginAlert(current, which));
    if (!openTasks(begun).some((open) => open.taskId === taskId)) return null;
    const about = { caseId, taskId, number };
    const told = await deps.staffAlerts.tell(duties, { id, about, level, except, copyTo });
    const ended = endOf(id, alertIn(begun, taskId, number)?.tries ?? 0, told);
    const after = await commit(caseId, ended, (current) => endAlert(current, { ...which, ...told, toAll }));
    return { told, after: after.state };
  };

  const alertTask = async (state: CaseState, task: Task, due: string): Promise<boolean> => {
    const alert = dueAlert(state, task, { due, now: deps.now() });
    if (!alert) {
      if (isUnheard(task)) throw new NobodyTold('mail-failed');
      return false;
    }
    const tried = await tell(state, task, alert);
    if (!tried) return false;
    const { told, after } = tried;
    const again = after.tasks[task.taskId];
    const ended = alertIn(after, task.taskId, alert.number);
    if (again && ended && ended.refused.length > 0 && !ended.toAll)
      return (await alertTask(after, again, due)) || told.reached.length > 0;
    if (ended && ended.reached === null) throw new NobodyTold(ended.problem ?? 'mail-failed');
    return told.reached.length > 0;
  };

  /**
   * Where it was lost when a task is due, the hour of its opening stands in. It is kept, whatever came of the alert: a later
   * time would put off the alerts that follow.
   */
  const alertByDue = async (state: CaseState, task: Task, due: string | undefined): Promise<boolean> => {
    try {
      return await alertTask(state, task, due ?? task.openedAt);
    } finally {
      if (due === undefined) await deps.tokens.keepDue(task.taskId, task.openedAt);
    }
  };

  return {
    alert: async (caseId) => {
      const state = await deps.desk.find(caseId);
      const tasks = openTasks(state).filter((task) => isAlerting(task.kind));
      const dueTimes = await deps.tokens.dueTimes(tasks.map((task) => task.taskId));
      let count = 0;
      const [error] = await attemptEach(tasks, async (task) => {
        if (await alertByDue(state, task, dueTimes.get(task.taskId))) count += 1;
      });
      if (error !== undefined) throw error;
      return count;
    },
  };
};
