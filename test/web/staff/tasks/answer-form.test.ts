import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { taskKinds } from '../../../../functions/domain/case/task-kinds.ts';
import { caseSchema } from '../../../../web/staff/api/case-schemas.ts';
import { AnswerForm } from '../../../../web/staff/tasks/answer-form.tsx';
import { decisionsShown } from '../../../../web/staff/words/decisions.ts';
import { shownTo } from '../support/render.ts';

/** The form of a task as a supervisor sees it, as HTML. */
const form = (kind: string): string => {
  const tasks = [{ taskId: 't', kind, dueAt: '2026-05-04T01:20:00.000Z' }];
  const shownCase = caseSchema.parse({
    caseId: 'c',
    reference: 'R-1',
    state: 'triage',
    urgency: 'routine',
    forces: [],
    tasks,
  });
  return shownCase.tasks
    .map((task) =>
      shownTo('supervisor', h(AnswerForm, { shownCase, task, onAnswered: () => {}, onReload: () => {} })),
    )
    .join('');
};

const alone = taskKinds.filter((kind) => decisionsShown[kind].length === 1);

describe('a task with a single answer', () => {
  it.each(alone)('says beside its button what that answer means: %s', (kind) => {
    const [only] = decisionsShown[kind];
    expect(only?.hint).toBeDefined();
    expect(form(kind)).toContain(only?.hint);
  });
});
