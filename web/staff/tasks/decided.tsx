import type { AnswerShown, CaseShown, TaskShown } from '../api/case-schemas.ts';
import { useWhoWithin } from '../app/who.ts';
import { decisionLabel } from '../words/decisions.ts';
import { label, reasonLabels, taskLabels } from '../words/labels.ts';
import { showFullTime } from '../words/times.ts';

const wordsOf = ({ words }: AnswerShown): string =>
  [words?.question, words?.words, words?.rang, words?.spokeTo, words?.agreed, words?.reason]
    .filter(Boolean)
    .join('\n');

type Given = { task: TaskShown; answer: AnswerShown };

const answersOf = (shownCase: CaseShown): Given[] =>
  shownCase.tasks
    .flatMap((task) =>
      [...task.tries, ...(task.answer ? [task.answer] : [])].map((answer) => ({ task, answer })),
    )
    .toSorted((a, b) => (a.answer.at ?? '').localeCompare(b.answer.at ?? ''));

/** Every decision so far: what, by whom, and why. */
export const Decided = ({ shownCase }: { shownCase: CaseShown }) => {
  const who = useWhoWithin();
  const answers = answersOf(shownCase);
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="decided">
      <h2 id="decided" class="govuk-heading-m">
        Decided so far
      </h2>
      <ul class="messages">
        {answers.map(({ task, answer }) => (
          <li key={`${task.taskId} ${answer.at}`} class="message">
            <p class="message__who">
              {decisionLabel(task.kind, answer.decision)}{' '}
              <span class="quiet">
                {label(taskLabels, task.kind)}, {who(answer.by)}
                {answer.at && `, ${showFullTime(answer.at)}`}
              </span>
            </p>
            <p>
              {answer.reasonCode &&
                answer.reasonCode !== 'not-given' &&
                label(reasonLabels, answer.reasonCode)}
            </p>
            <p class="typed">{wordsOf(answer)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};
