import type { AnswerShown, CaseShown, TaskShown } from '../api/case-schemas.ts';
import { useWho } from '../app/who.ts';
import { decisionLabel } from '../words/decisions.ts';
import { label, taskLabels } from '../words/labels.ts';
import { showFullTime } from '../words/times.ts';
import { callName } from './call-name.ts';
import { isFastTime } from './stage.ts';

type Given = { task: TaskShown; answer: AnswerShown };

const givenIn = (shownCase: CaseShown): Given[] =>
  shownCase.tasks
    .filter(isFastTime)
    .flatMap((task) =>
      [...task.tries, ...(task.answer ? [task.answer] : [])].map((answer) => ({ task, answer })),
    )
    .toSorted((a, b) => (a.answer.at ?? '').localeCompare(b.answer.at ?? ''));

const What = ({ task, answer }: Given) => {
  if (answer.decision === 'no-answer') return <>Rang {answer.words?.rang ?? 'the force'}: no answer</>;
  if (answer.decision === 'record-call') {
    return (
      <>
        Told {answer.words?.spokeTo}. Agreed: {answer.words?.agreed}
      </>
    );
  }
  return (
    <>
      {label(taskLabels, task.kind)}: {decisionLabel(task.kind, answer.decision)}
      {answer.words?.reason && <> – {answer.words.reason}</>}
    </>
  );
};

/** Everything done in fast time so far, oldest first: who, when, and what came of it. */
export const FastTimeLog = ({ shownCase }: { shownCase: CaseShown }) => {
  const who = useWho();
  const given = givenIn(shownCase);
  const nameOf = (task: TaskShown): string => {
    const name = callName(shownCase, task);
    return name ? `${name}. ` : '';
  };
  if (given.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s">So far</h3>
      <ol class="timeline">
        {given.map(({ task, answer }) => (
          <li key={`${task.taskId} ${answer.at}`} class="timeline__entry">
            <p>
              {nameOf(task)}
              <What task={task} answer={answer} />
            </p>
            <p class="quiet">
              {who(answer.by)}
              {answer.at && `, ${showFullTime(answer.at)}`}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
};
