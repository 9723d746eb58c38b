import { useState } from 'preact/hooks';
import { getHistory, listRounds } from '../api/audit.ts';
import type { HistoryEvent } from '../api/audit-schemas.ts';
import { useDesk } from '../app/desk.ts';
import { useResource } from '../app/use-resource.ts';
import { ProblemMessage } from '../components/messages.tsx';
import { Details, LinkButton } from '../components/small.tsx';
import { showFullTime } from '../words/times.ts';

const known = ['id', 'type', 'timestamp', 'previousEventId'];

const detailOf = (event: HistoryEvent): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(event).filter(([name, value]) => !known.includes(name) && value !== undefined),
  );

const stateName = (event: HistoryEvent): string => {
  const match = /"name":"([^"]*)"/.exec(JSON.stringify(detailOf(event)));
  return match?.[1] ?? '';
};

const EventRow = ({ event }: { event: HistoryEvent }) => {
  const detail = detailOf(event);
  return (
    <tr>
      <th scope="row">{event.id}</th>
      <td data-label="When">{event.timestamp ? showFullTime(event.timestamp) : ''}</td>
      <td data-label="What">{event.type}</td>
      <td data-label="State">{stateName(event)}</td>
      <td data-label="Details">
        {Object.keys(detail).length > 0 && (
          <Details summary="Details">
            <pre class="raw">{JSON.stringify(detail, null, 2)}</pre>
          </Details>
        )}
      </td>
    </tr>
  );
};

const History = ({ caseId, round }: { caseId: string; round: number }) => {
  const { api } = useDesk();
  const { data, problem } = useResource(`${caseId} ${round}`, () => getHistory(api, caseId, round));
  if (problem !== null) return <ProblemMessage problem={problem} />;
  if (data === null) return <p class="govuk-body">Loading…</p>;
  return (
    <>
      <p class="quiet">
        {data.events.length} events,{' '}
        {data.source === 'live' ? 'from the running service' : 'from the archive'}. Task tokens are taken out.
      </p>
      <table class="govuk-table stacked history">
        <caption class="govuk-visually-hidden">History of round {round}</caption>
        <thead>
          <tr>
            <th scope="col">Event</th>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">State</th>
            <th scope="col">Details</th>
          </tr>
        </thead>
        <tbody>
          {data.events.map((event, index) => (
            <EventRow key={event.id ?? index} event={event} />
          ))}
        </tbody>
      </table>
    </>
  );
};

/** The executions of one case, round by round, and the history of the one chosen. */
export const ExecutionScreen = ({ caseId }: { caseId: string }) => {
  const { api } = useDesk();
  const rounds = useResource(caseId, () => listRounds(api, caseId));
  const [round, setRound] = useState(1);
  return (
    <>
      <h1 class="govuk-heading-l">Execution history</h1>
      <p class="govuk-body">
        Case <span class="code">{caseId}</span>.{' '}
        <a class="govuk-link" href={`#/streams/${encodeURIComponent(`case#${caseId}`)}`}>
          Its commits in the ledger
        </a>
      </p>
      {rounds.problem !== null && <ProblemMessage problem={rounds.problem} />}
      <ul class="report-tabs">
        {(rounds.data ?? []).map((execution, index) => {
          const number = execution.round ?? index + 1;
          return (
            <li key={number} class={number === round ? 'report-tabs__current' : ''}>
              <LinkButton onClick={() => setRound(number)}>Round {number}</LinkButton>{' '}
              <span class="quiet">{execution.status}</span>
            </li>
          );
        })}
      </ul>
      <History caseId={caseId} round={round} />
    </>
  );
};
