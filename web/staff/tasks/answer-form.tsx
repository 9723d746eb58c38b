import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { taskKinds } from '../../../functions/domain/case/task-kinds.ts';
import type { CaseShown, TaskShown } from '../api/case-schemas.ts';
import { Radios } from '../components/choices.tsx';
import { ErrorSummary, ProblemMessage } from '../components/messages.tsx';
import { Button } from '../components/small.tsx';
import { type DecisionShown, decisionsShown } from '../words/decisions.ts';
import { type AnswerDraft, isOverride, proposedReason } from './answer-draft.ts';
import { AnswerFields } from './answer-fields.tsx';
import { Answered } from './answered.tsx';
import type { AnswerError } from './check-answer.ts';
import { Reason } from './reason.tsx';
import { useAnswer } from './use-answer.ts';

/** What a task asks for besides the fields of its decisions. */
export type Extra = {
  shows: (decision: string) => boolean;
  render: (
    draft: AnswerDraft,
    change: (part: Partial<AnswerDraft>) => void,
    errors: Readonly<Record<string, string>>,
  ) => ComponentChildren;
  check: (draft: AnswerDraft) => AnswerError[];
  /** What is sent besides the fields of the decision. */
  body?: (draft: AnswerDraft) => Record<string, unknown>;
  /** What the server refused, in the words of this page. */
  explain?: (errors: readonly AnswerError[]) => readonly AnswerError[];
  /** Why a decision is not this person's to take, in words. */
  bars?: (decision: string) => string | undefined;
};

type FormProps = {
  shownCase: CaseShown;
  task: TaskShown;
  extra?: Extra | undefined;
  onAnswered: (decision: string) => void;
  onReload: () => void;
};

const decisionsOf = (task: TaskShown): readonly DecisionShown[] => {
  const kind = taskKinds.find((known) => known === task.kind);
  return kind === undefined ? [] : decisionsShown[kind];
};

const radioOf = ({ decision, label, hint }: DecisionShown, barred: string | undefined) => ({
  value: decision,
  label,
  hint: barred ?? hint,
  disabled: barred !== undefined,
});

const byPath = (errors: readonly AnswerError[]): Record<string, string> =>
  Object.fromEntries(errors.map(({ path, message }) => [path.split('.')[0] ?? path, message]));

const sendByKeys = (event: TargetedKeyboardEvent<HTMLFormElement>): void => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
};

/** The answer to one task: what to do, what that needs, and why. */
export const AnswerForm = ({ shownCase, task, extra, onAnswered, onReload }: FormProps) => {
  const answer = useAnswer({
    shownCase,
    task,
    alsoCheck: (draft) => extra?.check(draft) ?? [],
    alsoSend: (draft) => extra?.body?.(draft) ?? {},
    onAnswered,
    explain: (refused) => extra?.explain?.(refused) ?? refused,
    onRefused: onReload,
  });
  const { draft, change, problem } = answer;
  const decisions = decisionsOf(task);
  const only = decisions.length === 1 ? decisions[0] : undefined;
  const shown = only ?? decisions.find(({ decision }) => decision === draft.decision);
  const prefix = `task-${task.taskId}`;
  const errors = byPath(answer.errors);
  const summary = answer.errors.map(({ path, message }) => ({
    id: `${prefix}-${path.split('.')[0]}`,
    message,
  }));
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!answer.busy) void answer.send(shown);
  };
  if (problem?.status === 409) {
    return (
      <Answered
        kind={task.kind}
        problem={problem}
        draft={draft}
        onReload={() => {
          answer.forget();
          onReload();
        }}
      />
    );
  }
  return (
    <form onSubmit={submit} onKeyDown={sendByKeys} noValidate class="answer">
      <ErrorSummary errors={summary} />
      {problem !== null && <ProblemMessage problem={problem} />}
      {only?.hint && <p class="govuk-hint">{only.hint}</p>}
      {only === undefined && (
        <Radios
          id={`${prefix}-decision`}
          label="What should happen?"
          error={errors.decision}
          value={draft.decision}
          onInput={(decision) => change({ decision, reasonCode: proposedReason(shownCase, decision) })}
          options={decisions.map((option) => radioOf(option, extra?.bars?.(option.decision)))}
        />
      )}
      {shown !== undefined && (
        <>
          <AnswerFields
            prefix={prefix}
            fields={shown.fields}
            shownCase={shownCase}
            draft={draft}
            errors={errors}
            onChange={change}
          />
          {extra?.shows(shown.decision) && extra.render(draft, change, errors)}
          <Reason
            prefix={prefix}
            shown={shown}
            required={shown.explain === true || isOverride(shownCase, shown.decision)}
            draft={draft}
            errors={errors}
            onChange={change}
          />
        </>
      )}
      <Button type="submit" busy={answer.busy}>
        {shown?.label ?? 'Continue'}
      </Button>
    </form>
  );
};
