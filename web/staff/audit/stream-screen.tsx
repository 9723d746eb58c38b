import { useState } from 'preact/hooks';
import { getStream } from '../api/audit.ts';
import type { CommitShown } from '../api/audit-schemas.ts';
import { useDesk } from '../app/desk.ts';
import { useTitle } from '../app/title.ts';
import { useResource } from '../app/use-resource.ts';
import { ColumnHeads } from '../components/column-heads.tsx';
import { Notice, ProblemMessage } from '../components/messages.tsx';
import { Button, Details } from '../components/small.tsx';
import { showFullTime } from '../words/times.ts';

const Actor = ({ actor }: { actor: CommitShown['actor'] }) => {
  const { names } = useDesk();
  return (
    <>
      {names.get(actor.id ?? '')} <span class="quiet">{actor.kind}</span> <span class="code">{actor.id}</span>
    </>
  );
};

const Commit = ({ commit }: { commit: CommitShown }) => (
  <tr>
    <th scope="row">{commit.sequence}</th>
    <td data-label="When">{showFullTime(commit.at)}</td>
    <td data-label="Who">
      <Actor actor={commit.actor} />
    </td>
    <td data-label="What">
      <Details summary={commit.events.map((event) => event.type).join(', ')}>
        <pre class="raw">{JSON.stringify(commit.events, null, 2)}</pre>
      </Details>
    </td>
    <td data-label="Hash">
      <span class="code" title={commit.hash}>
        {commit.hash.slice(0, 12)}
      </span>
    </td>
  </tr>
);

const headings = ['Number', 'When', 'Who', 'What', 'Hash'];

/** The commits of one stream, and whether its chain holds: ids, codes and digests, never a word that somebody typed. */
export const StreamScreen = ({ stream }: { stream: string }) => {
  useTitle('Stream of the ledger');
  const { api } = useDesk();
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const cursor = cursors.at(-1);
  const { data, problem } = useResource(`${stream} ${cursor ?? ''}`, () =>
    getStream(api, stream, { cursor }),
  );
  const next = data?.cursor;
  return (
    <>
      <h1 class="govuk-heading-l">Ledger</h1>
      <p class="govuk-body code">{stream}</p>
      {problem !== null && <ProblemMessage problem={problem} />}
      {data !== null && (
        <>
          {data.fault ? (
            <Notice title="The chain does not hold: something was altered" tone="warning">
              <pre class="raw">{JSON.stringify(data.fault, null, 2)}</pre>
            </Notice>
          ) : (
            <Notice title={`All ${data.count} links hold: nothing was altered`} tone="done" />
          )}
          <table class="govuk-table stacked history">
            <caption class="govuk-visually-hidden">Commits of {stream}</caption>
            <ColumnHeads headings={headings} />
            <tbody>
              {data.commits.map((commit) => (
                <Commit key={commit.sequence} commit={commit} />
              ))}
            </tbody>
          </table>
          <div class="govuk-button-group">
            {cursors.length > 0 && (
              <Button kind="secondary" onClick={() => setCursors(cursors.slice(0, -1))}>
                Earlier
              </Button>
            )}
            {next && (
              <Button kind="secondary" onClick={() => setCursors([...cursors, next])}>
                Later
              </Button>
            )}
          </div>
        </>
      )}
    </>
  );
};
