import { describe, expect, it } from 'vitest';
import { isStaffTask, taskKinds, taskRules } from '../../../../functions/domain/case/task-kinds.ts';
import { decisionLabel, decisionsShown } from '../../../../web/staff/words/decisions.ts';

/** Answers that come from the machinery: a delivery event, a force acknowledging by its own link. */
const byMachinery = ['delivered', 'acknowledged'];

describe('the answers that the page offers', () => {
  it.each(taskKinds.filter(isStaffTask))(
    'are, for %s, exactly those the domain lets a person give',
    (kind) => {
      const offered = decisionsShown[kind].map(({ decision }) => decision);
      const allowed = taskRules[kind].decisions.filter((decision) => !byMachinery.includes(decision));
      expect(offered.toSorted()).toEqual(allowed.toSorted());
    },
  );

  it.each(taskKinds.filter((kind) => !isStaffTask(kind)))('are none for %s, which ends by itself', (kind) => {
    expect(decisionsShown[kind]).toEqual([]);
  });

  it('each have at least one reason code', () => {
    const all = Object.values(decisionsShown).flat();
    expect(all.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  });

  it('are said afterwards in the words in which they were offered, task by task', () => {
    const said = Object.entries(decisionsShown).flatMap(([kind, shown]) =>
      shown.map(({ decision, label }) => [decisionLabel(kind, decision), label]),
    );
    expect(said.length).toBeGreaterThan(20);
    for (const [afterwards, offered] of said) expect(afterwards).toBe(offered);
  });
});
