import { describe, expect, it } from 'vitest';
import { decisions, repeatableDecisions, taskRules } from '../../../functions/domain/case/task-kinds.ts';

describe('task kinds', () => {
  it('name no decision that no task takes', () => {
    const taken = new Set(Object.values(taskRules).flatMap((rules) => rules.decisions));
    expect(decisions.filter((decision) => !taken.has(decision))).toEqual([]);
  });

  it('leave a task open only by a decision that it takes', () => {
    const taken = Object.values(taskRules).flatMap((rules) => rules.decisions);
    expect(taken).toEqual(expect.arrayContaining([...repeatableDecisions]));
  });
});
