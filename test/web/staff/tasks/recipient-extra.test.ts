import { describe, expect, it } from 'vitest';
import { answerBodySchema } from '../../../../functions/contracts/answers.ts';
import { type CaseShown, caseSchema } from '../../../../web/staff/api/case-schemas.ts';
import { type AnswerDraft, startAnswer } from '../../../../web/staff/tasks/answer-draft.ts';
import { recipientExtra } from '../../../../web/staff/tasks/recipient-extra.tsx';

const recipientId = '1'.repeat(26);

const aCase = (conflicts: CaseShown['conflicts']) =>
  caseSchema.parse({
    caseId: 'c',
    reference: 'R-1',
    state: 'approval',
    urgency: 'routine',
    conflicts,
    tasks: [{ taskId: 't', kind: 'approval', reportId: 'r' }],
    informationReports: [{ reportId: 'r', forceId: 'cheshire', revision: 1 }],
  });
const possible = aCase([{ kind: 'senior-officer', evidence: 'superintendent' }]);
const none = aCase([]);

const extraOf = (shownCase: CaseShown) => {
  const { tasks, informationReports } = shownCase;
  const [task, report] = [tasks[0], informationReports[0]];
  if (!task || !report) throw new Error('the case has both');
  return recipientExtra(shownCase, task, report);
};
const draftOf = (change: Partial<AnswerDraft>): AnswerDraft => ({
  ...startAnswer(possible),
  reportIds: [],
  decision: 'approve',
  ...change,
});
const asked = (shownCase: CaseShown, change: Partial<AnswerDraft>) =>
  extraOf(shownCase)
    .check(draftOf(change))
    .map(({ path }) => path);

describe('who receives a report', () => {
  it('is asked at approval where a conflict of interest is possible, and not otherwise', () => {
    expect(asked(possible, {})).toEqual(['recipientId']);
    expect(asked(none, {})).toEqual([]);
    expect(asked(possible, { decision: 'return' })).toEqual([]);
  });

  it('is the usual recipient in spite of it only with a reason in words', () => {
    expect(asked(possible, { recipientId: 'usual' })).toEqual(['reason']);
    expect(asked(possible, { recipientId: 'usual', reason: 'Another force' })).toEqual([]);
  });

  it('is an alternate recipient without further ado', () => {
    expect(asked(possible, { recipientId })).toEqual([]);
  });

  it('is somebody else when a report is sent elsewhere', () => {
    expect(asked(none, { decision: 'alternate' })).toEqual(['recipientId']);
    expect(asked(none, { decision: 'alternate', recipientId: 'usual' })).toEqual(['recipientId']);
  });

  it.each([
    [possible, { recipientId: 'usual' }, { conflictCleared: true }],
    [possible, { recipientId }, { recipientId, includeContact: false }],
    [none, { recipientId, includeContact: true }, { recipientId, includeContact: true }],
    [none, { recipientId: 'usual' }, {}],
    [none, {}, {}],
    [possible, { decision: 'return', recipientId }, {}],
  ])('is sent as the contract has it: %#', (shownCase, change, body) => {
    const sent = extraOf(shownCase).body?.(draftOf(change));
    expect(sent).toEqual(body);
    expect(answerBodySchema.safeParse({ decision: 'approve', ...sent }).error).toBeUndefined();
  });
});
