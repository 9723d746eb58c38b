import { useState } from 'preact/hooks';
import { answerDraft, type DraftListed, listDrafts } from '../api/calls.ts';
import { useDesk } from '../app/desk.ts';
import { useResource } from '../app/use-resource.ts';
import { useWhoWithin } from '../app/who.ts';
import { useSending } from '../case/use-sending.ts';
import { TextField } from '../components/form.tsx';
import { ProblemMessage } from '../components/messages.tsx';
import { Button } from '../components/small.tsx';
import { showTime } from '../words/times.ts';

type CallProps = { call: DraftListed; onAnswered: () => void };

const AbandonedCall = ({ call: { draftId, handler, savedAt }, onAnswered }: CallProps) => {
  const { api } = useDesk();
  const who = useWhoWithin();
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | undefined>();
  const { busy, problem, send } = useSending();
  const takeOver = async (): Promise<void> => {
    const result = await send(() => answerDraft(api, draftId, { decision: 'reopen' }));
    if (result.ok) location.hash = `#/calls/${draftId}`;
  };
  const giveUp = async (): Promise<void> => {
    setError(reason.trim() === '' ? 'Say why nothing more is done' : undefined);
    if (reason.trim() === '' || busy) return;
    const result = await send(() => answerDraft(api, draftId, { decision: 'noted', reason: reason.trim() }));
    if (result.ok) onAnswered();
  };
  return (
    <li class="task">
      <h3 class="govuk-heading-s task__title">
        Call of {savedAt ? showTime(savedAt) : 'an unknown time'}
        {handler && <span class="quiet"> left by {who(handler)}</span>}
      </h3>
      {problem !== null && <ProblemMessage problem={problem} />}
      <Button busy={busy} onClick={() => void takeOver()}>
        Take it over
      </Button>
      <TextField
        id={`give-up-${draftId}`}
        label="Or why nothing more is done"
        error={error}
        value={reason}
        onInput={setReason}
      />
      <Button kind="secondary" busy={busy} onClick={() => void giveUp()}>
        Give it up
      </Button>
    </li>
  );
};

/** Calls that nobody has gone on with: each is somebody's task until it is taken over or given up. */
export const AbandonedCalls = () => {
  const { api } = useDesk();
  const { data, problem, reload } = useResource('abandoned', () => listDrafts(api, 'abandoned'));
  return (
    <section aria-labelledby="abandoned">
      <h2 id="abandoned" class="govuk-heading-m">
        Left by their handlers
      </h2>
      {problem !== null && <ProblemMessage problem={problem} />}
      {data?.length === 0 && <p class="govuk-body">None.</p>}
      <ul class="tasks">
        {(data ?? []).map((call) => (
          <AbandonedCall key={call.draftId} call={call} onAnswered={() => void reload()} />
        ))}
      </ul>
    </section>
  );
};
