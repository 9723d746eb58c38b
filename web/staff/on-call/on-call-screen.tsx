import { useState } from 'preact/hooks';
import { getOnCall, type OnCallShown } from '../api/on-call.ts';
import { useDesk } from '../app/desk.ts';
import { useTitle } from '../app/title.ts';
import { useResource } from '../app/use-resource.ts';
import { Notice, ProblemMessage } from '../components/messages.tsx';
import { OnCallNow } from './on-call-now.tsx';
import { RosterForm } from './roster-form.tsx';

const savedText = ({ gaps }: OnCallShown): string => {
  if (gaps.length === 0) return 'The roster is saved.';
  return `The roster is saved. It leaves ${gaps.length === 1 ? 'one gap' : `${gaps.length} gaps`} in the coming 14 days.`;
};

/** The charity's own roster: who is on call now for everybody at the desk, the roster itself for supervisors. */
export const OnCallScreen = () => {
  const { api } = useDesk();
  const { data, problem } = useResource('on-call', () => getOnCall(api));
  const [saved, setSaved] = useState<OnCallShown | null>(null);
  const shown = saved ?? data;
  useTitle('On call');
  return (
    <>
      <h1 class="govuk-heading-l">On call</h1>
      {saved !== null && (
        <Notice title={savedText(saved)} tone={saved.gaps.length > 0 ? 'warning' : 'done'} />
      )}
      {problem !== null && <ProblemMessage problem={problem} />}
      {shown === null && problem === null && <p class="govuk-body">Loading…</p>}
      {shown !== null && <OnCallNow shown={shown} />}
      {shown !== null && shown.roster !== null && <RosterForm shown={shown} onSaved={setSaved} />}
    </>
  );
};
