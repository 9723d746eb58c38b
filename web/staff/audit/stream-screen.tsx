import { getStream } from '../api/audit.ts';
import type { CommitShown } from '../api/audit-schemas.ts';
import { useDesk } from '../app/desk.ts';
import { useResource } from '../app/use-resource.ts';
import { ProblemMessage } from '../components/messages.tsx';
import { Details } from '../components/small.tsx';
import { showFullTime } from '../words/times.ts';
import { VerifyPanel } from './verify-panel.tsx';

const Commit = ({ commit }: { commit: CommitShown }) => (
  <tr>
    <th scope="row">{commit.sequence}</th>
    <td data-label="When">{commit.at ? showFullTime(commit.at) : ''}</td>
    <td data-label="Who">
      <span class="code">{JSON.stringify(commit.actor ?? null)}</span>
    </td>
    <td data-label="What">
      <Details summary={commit.events.map((event) => event.type).join(', ')}>
        <pre class="raw">{JSON.stringify(commit.events, null, 2)}</pre>
      </Details>
    </td>
    <td data-label="Hash">
      <span class="code" title={commit.hash ?? ''}>
        {(commit.hash ?? '').slice(0, 12)}
      </span>
    </td>
  </tr>
);

/** The commits of one stream: ids, codes and digests, never a word that somebody typed. */
export const StreamScreen = ({ stream }: { stream: string }) => {
  const { api } = useDesk();
  const { data, problem } = useResource(stream, () => getStream(api, stream));
  return (
    <>
      <h1 class="govuk-heading-l">Ledger</h1>
      <p class="govuk-body code">{stream}</p>
      <VerifyPanel stream={stream} />
      {problem !== null && <ProblemMessage problem={problem} />}
      {data !== null && (
        <table class="govuk-table stacked history">
          <caption class="govuk-visually-hidden">Commits of {stream}</caption>
          <thead>
            <tr>
              <th scope="col">Number</th>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
              <th scope="col">Hash</th>
            </tr>
          </thead>
          <tbody>
            {data.commits.map((commit) => (
              <Commit key={commit.sequence} commit={commit} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
};
