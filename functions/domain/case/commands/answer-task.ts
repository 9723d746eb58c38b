import type { TaskId } from '../../ids.ts';
import { countKept } from '../../information-report/kept-marks.ts';
import { invalid, notFound, Refusal } from '../../refusal.ts';
import type { Role } from '../../role.ts';
import type { AnswerCodes, CaseEvent } from '../events.ts';
import type { Answer, CaseState, Task } from '../state.ts';
import { repeatableDecisions, taskRules } from '../task-kinds.ts';
import { type AnswerTask, checkAnswer, submittedBy } from './answer-checks.ts';
import { followsFrom } from './answer-follows.ts';

const answeredDetails = (answer: Answer): Readonly<Record<string, unknown>> => ({
  answered: {
    decision: answer.decision,
    by: answer.by.kind === 'staff' ? answer.by.id : answer.by.kind,
    at: answer.at,
  },
});

/** The open task, or the refusal that says why it cannot be answered. */
const openTaskFor = (state: CaseState, taskId: TaskId): Task => {
  const task = state.tasks[taskId];
  if (!task) throw notFound('task');
  if (task.answer) {
    throw new Refusal('conflict', 'Somebody already answered this task', {
      extra: answeredDetails(task.answer),
    });
  }
  if (task.superseded) throw new Refusal('conflict', 'This task is no longer needed: reload the case');
  return task;
};

const requireRole = (task: Task, roles: readonly Role[]): void => {
  if (!taskRules[task.kind].roles.some((role) => roles.includes(role))) {
    throw new Refusal('forbidden', 'Your role may not answer this task');
  }
};

/** The codes that an answer is kept with: what it submits, and what was found and judged in it. */
const codesFor = (task: Task, { codes, decision, marks = {}, conflicts = [] }: AnswerTask): AnswerCodes => {
  if (decision === 'approve') return conflicts.length > 0 ? { ...codes, conflicts: [...conflicts] } : codes;
  if (decision !== 'submit') return codes;
  const reportIds = submittedBy(task, codes);
  const keptMarks = countKept(reportIds.flatMap((id) => marks[id]?.kept ?? []));
  return { ...codes, reportIds: [...reportIds], ...(keptMarks ? { keptMarks } : {}) };
};

/**
 * A person's answer to a task. Refuses (Refusal) a task that is unknown, answered or superseded, a role that may not
 * answer it, a decision that the kind does not have, and a decision without what it needs.
 */
export const answerTask = (state: CaseState, command: AnswerTask): readonly CaseEvent[] => {
  const task = openTaskFor(state, command.taskId);
  requireRole(task, command.staff.roles);
  if (!taskRules[task.kind].decisions.includes(command.decision)) {
    throw invalid('decision', `Use one of: ${taskRules[task.kind].decisions.join(', ')}`);
  }
  checkAnswer(state, task, command);
  const { taskId, decision, words } = command;
  const codes = codesFor(task, command);
  const type = repeatableDecisions.includes(decision) ? 'TaskTried' : 'TaskAnswered';
  return [{ type, taskId, decision, codes, words }, ...followsFrom(decision, state, task)];
};

/** Gives a task to a person, or to nobody (null). Refuses where it is no longer `from` whom it is taken, where that is said. */
export const assignTask = (
  state: CaseState,
  command: {
    taskId: TaskId;
    assignee: string | null;
    from?: string | null | undefined;
    roles: readonly Role[];
  },
): readonly CaseEvent[] => {
  const { taskId, assignee, from, roles } = command;
  const task = openTaskFor(state, taskId);
  requireRole(task, roles);
  if (task.assignee === assignee) return [];
  if (from !== undefined && task.assignee !== from)
    throw new Refusal('conflict', 'Somebody else took this task, or put it back, a moment ago');
  return [{ type: 'TaskAssigned', taskId, assignee }];
};
