import type { Problem } from '../api/problem.ts';
import { useWhoWithin } from '../app/who.ts';
import { Notice } from '../components/messages.tsx';
import { Button, Details } from '../components/small.tsx';
import { decisionLabel } from '../words/decisions.ts';
import { showFullTime } from '../words/times.ts';
import type { AnswerDraft } from './answer-draft.ts';

const typedOf = (draft: AnswerDraft): string =>
  [draft.question, draft.words, draft.spokeTo, draft.agreed, draft.reason]
    .filter((text) => text.trim() !== '')
    .join('\n\n');

type AnsweredProps = { kind: string; problem: Problem; draft: AnswerDraft; onReload: () => void };

/** Somebody was first: what they did, and what was typed here, which was not sent. */
export const Answered = ({ kind, problem, draft, onReload }: AnsweredProps) => {
  const who = useWhoWithin();
  const { answered } = problem;
  const typed = typedOf(draft);
  return (
    <Notice title="Your answer was not sent: somebody answered first" tone="warning">
      {answered === undefined ? (
        <p>{problem.detail ?? problem.title}</p>
      ) : (
        <p>
          <strong>{decisionLabel(kind, answered.decision)}</strong>, by {who(answered.by)}
          {answered.at && <>, {showFullTime(answered.at)}</>}.
        </p>
      )}
      {typed !== '' && (
        <Details summary="What you had typed">
          <p class="typed">{typed}</p>
        </Details>
      )}
      <Button kind="secondary" onClick={onReload}>
        Show the case as it is now
      </Button>
    </Notice>
  );
};
