import type { TaskAnswerOutput } from '../contracts/steps.ts';
import { type DueTimes, projectCase, projectTasks } from '../domain/case/project.ts';
import { type CaseState, openTasks, type Task, tasksOf } from '../domain/case/state.ts';
import type { CaseId } from '../domain/ids.ts';
import { invalid, notFound } from '../domain/refusal.ts';
import type { CaseCommand, CaseStore, Executed } from './case-store.ts';
import type { ProjectionStore } from './projection-store.ts';
import type { TokenStore } from './token-store.ts';
import type { WorkflowAnswerer, WorkflowStarter } from './workflow.ts';

/** Carries out commands on cases, and everything that follows from their commits. */
export interface CaseDesk {
  /**
   * A case that a command is for or names, before any words are sealed: nothing is kept for a case that does not exist.
   * Throws not-found, or invalid where a field of the body named it.
   */
  find(caseId: CaseId, field?: string): Promise<CaseState>;
  /**
   * Commits, then brings projection, waits and executions up to date. What fails after the commit is left to the
   * sweeper, which judges by the ledger: a decision that is kept is never reported as failed.
   */
  carryOut(command: CaseCommand): Promise<Executed>;
  /** Brings up to date what follows from the ledger: a round to start, answers to send, rows of tasks touched after `since`. */
  settle(state: CaseState, since: number): Promise<void>;
}

interface Deps {
  readonly cases: CaseStore;
  readonly projections: ProjectionStore;
  readonly tokens: TokenStore;
  readonly workflow: WorkflowAnswerer & WorkflowStarter;
  /** Due time of a task that opens now, ISO 8601 in UTC. */
  readonly dueOf: (task: Task, state: CaseState) => string;
  /** Told the name of what failed after a commit, for the log and its alarm. */
  readonly onUnsettled: (errorName: string) => void;
}

export const answerOutput = (task: Task): TaskAnswerOutput => ({
  taskId: task.taskId,
  decision: task.answer?.decision ?? 'noted',
  reportIds: [...(task.answer?.codes.reportIds ?? [])],
});

/** A round that was opened, and that no execution has begun to work on. */
const isRoundUnstarted = (state: CaseState): boolean =>
  state.closed === null && !tasksOf(state).some((task) => task.round === state.round && task.workflow);

const isEnded = (task: Task): boolean => task.answer !== null || task.superseded;

export const createCaseDesk = (deps: Deps): CaseDesk => {
  /** Tells the execution, then forgets the wait. A wait that is gone was told before. */
  const endWait = async (task: Task): Promise<void> => {
    const wait = await deps.tokens.wait(task.taskId);
    if (!wait) return;
    if (wait.token && task.answer) await deps.workflow.answer(wait.token, answerOutput(task));
    await deps.tokens.endWait(task.taskId, wait.token);
  };

  const beginWaits = async (state: CaseState, known: DueTimes, since: number): Promise<DueTimes> => {
    const fresh = openTasks(state).filter(
      (task) => !task.workflow && task.touched > since && !known.has(task.taskId),
    );
    const begun = fresh.map((task) => [task.taskId, deps.dueOf(task, state)] as const);
    await Promise.all(
      fresh.map((task, index) =>
        deps.tokens.putWait(task.taskId, { token: null, due: begun[index]?.[1] ?? task.openedAt }),
      ),
    );
    return new Map([...known, ...begun]);
  };

  const settle = async (state: CaseState, since: number): Promise<void> => {
    if (isRoundUnstarted(state)) await deps.workflow.start(state.caseId, state.round);
    const ended = tasksOf(state).filter((task) => task.touched > since && isEnded(task));
    await Promise.all(ended.map(endWait));
    const known = await deps.tokens.dueTimes(openTasks(state).map((task) => task.taskId));
    const dueTimes = await beginWaits(state, known, since);
    await deps.projections.write(projectCase(state, dueTimes), projectTasks(state, dueTimes, since));
  };

  const settleLater = async (state: CaseState): Promise<void> => {
    try {
      await settle(state, await deps.projections.versionOf(state.caseId));
    } catch (error) {
      deps.onUnsettled(error instanceof Error ? error.name : 'unknown');
    }
  };

  return {
    settle,
    find: async (caseId, field) => {
      const state = await deps.cases.load(caseId);
      if (state) return state;
      throw field ? invalid(field, 'Name a case that exists') : notFound('case');
    },
    carryOut: async (command) => {
      const executed = await deps.cases.execute(command);
      await settleLater(executed.state);
      return executed;
    },
  };
};
