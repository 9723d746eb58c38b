import { useState } from 'preact/hooks';
import * as z from 'zod';
import { getHistory } from '../api/audit.ts';
import type { HistoryEvent } from '../api/audit-schemas.ts';
import { useDesk } from '../app/desk.ts';
import { useResource } from '../app/use-resource.ts';
import { ColumnHeads } from '../components/column-heads.tsx';
import { ProblemMessage } from '../components/messages.tsx';
import { Button, Details } from '../components/small.tsx';
import { showFullTime } from '../words/times.ts';

const known = ['id', 'type', 'timestamp', 'previousEventId'];

const detailOf = (event: HistoryEvent): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(event).filter(([name, value]) => !known.includes(name) && value !== undefined),
  );

const named = z.object({ name: z.string() });
const namedDetails = z.object({
  stateEnteredEventDetails: named.optional(),
  stateExitedEventDetails: named.optional(),
});

/** The state that an event enters or leaves; blank for events of another kind. */
const stateName = (event: HistoryEvent): string => {
  const details = namedDetails.safeParse(event).data;
  return details?.stateEnteredEventDetails?.name ?? details?.stateExitedEventDetails?.name ?? '';
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

const headings = ['Event', 'When', 'What', 'State', 'Details'];

/** What one round did, as Step Functions recorded it. */
export const HistoryTable = ({ caseId, round }: { caseId: string; round: number }) => {
  const { api } = useDesk();
  const [cursor, setCursor] = useState<string | undefined>();
  const { data, problem } = useResource(`${caseId} ${round} ${cursor ?? ''}`, () =>
    getHistory(api, caseId, { round, cursor }),
  );
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
        <ColumnHeads headings={headings} />
        <tbody>
          {data.events.map((event, index) => (
            <EventRow key={event.id ?? index} event={event} />
          ))}
        </tbody>
      </table>
      {data.cursor && (
        <Button kind="secondary" onClick={() => setCursor(data.cursor ?? undefined)}>
          Next events
        </Button>
      )}
    </>
  );
};
