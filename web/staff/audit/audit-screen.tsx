import { useState } from 'preact/hooks';
import { listExecutions } from '../api/audit.ts';
import type { ExecutionShown } from '../api/audit-schemas.ts';
import { useDesk } from '../app/desk.ts';
import { useTitle } from '../app/title.ts';
import { useResource } from '../app/use-resource.ts';
import { SelectField } from '../components/form.tsx';
import { ProblemMessage } from '../components/messages.tsx';
import { Button } from '../components/small.tsx';
import { showFullTime } from '../words/times.ts';
import { VerifyPanel } from './verify-panel.tsx';

const statuses = [
  { value: '', label: 'Any status' },
  { value: 'RUNNING', label: 'Running' },
  { value: 'SUCCEEDED', label: 'Succeeded' },
  { value: 'FAILED', label: 'Failed' },
  { value: 'TIMED_OUT', label: 'Timed out' },
  { value: 'ABORTED', label: 'Aborted' },
];

/** The case and round that an execution is named after: `<caseId>-<round>`. */
const namedAfter = (name: string) => ({
  caseId: name.replace(/-\d+$/, ''),
  round: /-(\d+)$/.exec(name)?.[1] ?? '1',
});

const time = (when: string | number | null | undefined): string => (when ? showFullTime(when) : '');

const Executions = ({ executions }: { executions: readonly ExecutionShown[] }) => (
  <table class="govuk-table stacked">
    <caption class="govuk-visually-hidden">Executions</caption>
    <thead>
      <tr>
        <th scope="col">Case</th>
        <th scope="col">Round</th>
        <th scope="col">Status</th>
        <th scope="col">Began</th>
        <th scope="col">Ended</th>
      </tr>
    </thead>
    <tbody>
      {executions.map((execution) => (
        <tr key={execution.name}>
          <th scope="row">
            <a class="govuk-link code" href={`#/executions/${namedAfter(execution.name).caseId}`}>
              {namedAfter(execution.name).caseId}
            </a>
          </th>
          <td data-label="Round">{namedAfter(execution.name).round}</td>
          <td data-label="Status">{execution.status}</td>
          <td data-label="Began">{time(execution.startDate)}</td>
          <td data-label="Ended">{time(execution.stopDate)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Every execution, newest first, page by page; and proof that nothing was altered. */
export const AuditScreen = () => {
  useTitle('Audit');
  const { api } = useDesk();
  const [status, setStatus] = useState('');
  const [cursors, setCursors] = useState<readonly string[]>([]);
  const cursor = cursors.at(-1);
  const page = useResource(`${status} ${cursor ?? ''}`, () =>
    listExecutions(api, { status: status === '' ? undefined : status, cursor }),
  );
  const next = page.data?.cursor;
  const choose = (chosen: string): void => {
    setStatus(chosen);
    setCursors([]);
  };
  return (
    <>
      <h1 class="govuk-heading-l">Audit</h1>
      <VerifyPanel />
      <h2 class="govuk-heading-m">Executions</h2>
      <SelectField id="status" label="Status" value={status} onInput={choose} options={statuses} />
      {page.problem !== null && <ProblemMessage problem={page.problem} />}
      {page.data !== null && page.data.executions.length === 0 && <p class="govuk-body">There are none.</p>}
      {page.data !== null && page.data.executions.length > 0 && (
        <Executions executions={page.data.executions} />
      )}
      <div class="govuk-button-group">
        {cursors.length > 0 && (
          <Button kind="secondary" onClick={() => setCursors(cursors.slice(0, -1))}>
            Newer
          </Button>
        )}
        {next && (
          <Button kind="secondary" onClick={() => setCursors([...cursors, next])}>
            Older
          </Button>
        )}
      </div>
      <p class="govuk-body">
        <a class="govuk-link" href="#/streams/system">
          The system’s own stream
        </a>
      </p>
    </>
  );
};
