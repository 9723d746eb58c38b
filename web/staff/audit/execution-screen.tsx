import { useState } from 'preact/hooks';
import { listRounds } from '../api/audit.ts';
import { useDesk } from '../app/desk.ts';
import { useTitle } from '../app/title.ts';
import { useResource } from '../app/use-resource.ts';
import { ProblemMessage } from '../components/messages.tsx';
import { LinkButton } from '../components/small.tsx';
import { HistoryTable } from './history-table.tsx';

/** The executions of one case, round by round, and the history of the one chosen. */
export const ExecutionScreen = ({ caseId }: { caseId: string }) => {
  useTitle('Execution');
  const { api } = useDesk();
  const rounds = useResource(caseId, () => listRounds(api, caseId));
  const [round, setRound] = useState(1);
  return (
    <>
      <h1 class="govuk-heading-l">Execution history</h1>
      <p class="govuk-body">
        Case <span class="code">{caseId}</span>.{' '}
        <a class="govuk-link" href={`#/streams/case:${caseId}`}>
          Its commits in the ledger
        </a>
      </p>
      {rounds.problem !== null && <ProblemMessage problem={rounds.problem} />}
      <ul class="report-tabs">
        {(rounds.data?.rounds ?? []).map(({ round: number, execution }) => (
          <li key={number} class={number === round ? 'report-tabs__current' : ''}>
            <LinkButton onClick={() => setRound(number)}>Round {number}</LinkButton>{' '}
            <span class="quiet">{execution?.status ?? 'No execution'}</span>
          </li>
        ))}
      </ul>
      <HistoryTable key={round} caseId={caseId} round={round} />
    </>
  );
};
