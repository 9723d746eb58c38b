import type { CaseShown, InformationReportShown, TaskShown } from '../api/case-schemas.ts';
import { conflictLabels, label } from '../words/labels.ts';
import type { AnswerDraft } from './answer-draft.ts';
import type { Extra } from './answer-form.tsx';
import type { AnswerError } from './check-answer.ts';
import { RecipientChoice, usualRecipient } from './recipient-choice.tsx';

const asks = ['approve', 'alternate'];

const Conflicts = ({ shownCase }: { shownCase: CaseShown }) => (
  <p class="govuk-body">
    <strong>A conflict of interest is possible. </strong>
    {shownCase.conflicts.map(({ kind }) => `${label(conflictLabels, kind)}. `)}
    You decide who receives it.
  </p>
);

const isElsewhere = ({ recipientId }: AnswerDraft): boolean =>
  recipientId !== '' && recipientId !== usualRecipient;

const checkApproval = ({ conflicts }: CaseShown, draft: AnswerDraft): AnswerError[] => {
  if (conflicts.length === 0 || isElsewhere(draft)) return [];
  if (draft.recipientId === '') return [{ path: 'recipientId', message: 'Choose who receives it' }];
  return draft.reason.trim() === ''
    ? [{ path: 'reason', message: 'Say why no alternate recipient is needed' }]
    : [];
};

const check = (shownCase: CaseShown, draft: AnswerDraft): AnswerError[] => {
  if (draft.decision === 'approve') return checkApproval(shownCase, draft);
  return draft.decision === 'alternate' && !isElsewhere(draft)
    ? [{ path: 'recipientId', message: 'Choose who receives it instead' }]
    : [];
};

const body = (shownCase: CaseShown, draft: AnswerDraft): Record<string, unknown> => {
  if (!asks.includes(draft.decision)) return {};
  if (isElsewhere(draft)) return { recipientId: draft.recipientId, includeContact: draft.includeContact };
  return shownCase.conflicts.length > 0 ? { conflictCleared: true } : {};
};

/**
 * Who receives a report: asked at approval, where a possible conflict of interest makes it a question that has to be
 * answered, and again when it could not be delivered.
 */
export const recipientExtra = (
  shownCase: CaseShown,
  task: TaskShown,
  report: InformationReportShown,
): Extra => ({
  shows: (decision) => asks.includes(decision),
  render: (draft, change, errors) => (
    <>
      {draft.decision === 'approve' && shownCase.conflicts.length > 0 && <Conflicts shownCase={shownCase} />}
      <RecipientChoice
        id={`task-${task.taskId}-recipientId`}
        forceId={report.forceId ?? ''}
        usual={draft.decision === 'approve'}
        asked={draft.decision === 'alternate' || shownCase.conflicts.length > 0}
        withContact={report.report?.includeContact === true && isElsewhere(draft)}
        error={errors.recipientId}
        draft={draft}
        onChange={change}
      />
    </>
  ),
  check: (draft) => check(shownCase, draft),
  body: (draft) => body(shownCase, draft),
});
