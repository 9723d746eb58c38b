import type { AnswerShown, CaseShown, TaskShown } from '../api/case-schemas.ts';
import { useWhoWithin } from '../app/who.ts';
import { label, reasonLabels } from '../words/labels.ts';

/** The answer by which the report of a task came back last. */
const lastReturn = ({ tasks }: CaseShown, { reportId }: TaskShown): AnswerShown | undefined =>
  tasks
    .filter((task) => task.reportId === reportId)
    .flatMap(({ answer }) => (answer?.decision === 'return' ? [answer] : []))
    .toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))
    .at(-1);

/** Why a report came back to its writer, beside the task that asks for it again. */
export const WhyReturned = ({ shownCase, task }: { shownCase: CaseShown; task: TaskShown }) => {
  const who = useWhoWithin();
  const answer = lastReturn(shownCase, task);
  if (task.kind !== 'rewrite' || answer === undefined) return null;
  return (
    <div class="message">
      <p class="message__who">
        Returned by {who(answer.by)}: {label(reasonLabels, answer.reasonCode ?? '').toLowerCase()}
      </p>
      <p class="typed">{answer.words?.reason}</p>
    </div>
  );
};
