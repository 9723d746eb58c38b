import { type DueAlert, dueAlert, isAlerting } from '../domain/case/alerts.ts';
import { beginAlert, endAlert } from '../domain/case/commands/alert.ts';
import type { CaseEvent } from '../domain/case/events.ts';
import { type CaseState, openTasks, type Task } from '../domain/case/state.ts';
import { derivedId } from '../domain/hash.ts';
import type { CaseId } from '../domain/ids.ts';
import { attemptEach } from './attempt-each.ts';
import type { CaseDesk } from './case-desk.ts';
import type { StaffAlerts, Told } from './staff-alerts.ts';
import type { TokenStore } from './token-store.ts';

/** Nobody was told of what cannot wait: it is tried again every minute. `reason` is a code. */
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
  readonly tokens: Pick<TokenStore, 'dueTimes'>;
  readonly staffAlerts: StaffAlerts;
  readonly now: () => string;
}

const actor = { kind: 'system', id: 'alert-on-call' } as const;

/** The command that commits what came of a try: what came of another is another command. */
const endOf = (id: string, { reached, failed }: Told): string =>
  `${id}-ended-${derivedId('alert-ended', reached.join(' '), failed.join(' '))}`;

/**
 * Alerts to those on call. Each is committed before its first mail and after each try: where the end of an earlier try is
 * not known, the mails go again, marked as sent again. An alert twice does no harm, none does.
 */
export const createOnCallAlerts = (deps: Deps): OnCallAlerts => {
  const commit = (caseId: CaseId, commandId: string, decide: (state: CaseState) => readonly CaseEvent[]) =>
    deps.desk.carryOut({ caseId, commandId, actor, decide });

  /** Null where the task ended meanwhile. */
  const tell = async (state: CaseState, task: Task, due: DueAlert): Promise<Told | null> => {
    const { caseId } = state;
    const { number, level, duties, except, copyTo } = due;
    const id = `alert-${task.taskId}-${number}`;
    const which = { taskId: task.taskId, number, level };
    const begun = await commit(caseId, id, (current) => beginAlert(current, which));
    if (!openTasks(begun.state).some((open) => open.taskId === task.taskId)) return null;
    const told = await deps.staffAlerts.tell(duties, { id, level, except, copyTo });
    await commit(caseId, endOf(id, told), (current) => endAlert(current, { ...which, ...told }));
    return told;
  };

  const alertTask = async (state: CaseState, task: Task, due: string): Promise<boolean> => {
    const alert = dueAlert(state, task, { due, now: deps.now() });
    if (!alert) return false;
    const told = await tell(state, task, alert);
    if (!told) return false;
    const { reached, failed } = told;
    if (reached.length === 0 && alert.except.length === 0)
      throw new NobodyTold(failed.length > 0 ? 'mail-failed' : 'nobody-on-call');
    return reached.length > 0;
  };

  return {
    alert: async (caseId) => {
      const state = await deps.desk.find(caseId);
      const tasks = openTasks(state).filter((task) => isAlerting(task.kind));
      const dueTimes = await deps.tokens.dueTimes(tasks.map((task) => task.taskId));
      let count = 0;
      const [error] = await attemptEach(tasks, async (task) => {
        if (await alertTask(state, task, dueTimes.get(task.taskId) ?? task.openedAt)) count += 1;
      });
      if (error !== undefined) throw error;
      return count;
    },
  };
};
