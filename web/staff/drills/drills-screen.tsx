import { type DirectoryRow, listDirectory } from '../api/directory.ts';
import { useDesk } from '../app/desk.ts';
import { drillPath } from '../app/route.ts';
import { useTitle } from '../app/title.ts';
import { useNow } from '../app/use-now.ts';
import { useResource } from '../app/use-resource.ts';
import { ProblemMessage } from '../components/messages.tsx';
import { Tag } from '../components/small.tsx';
import { showDate } from '../words/times.ts';
import { byNeed, type Proof, proofOf } from './proof.ts';

const proofLabels: Readonly<Record<Proof, string>> = {
  'no-roster': 'No contacts named',
  never: 'Never proved',
  old: 'Long ago',
  proved: 'Proved',
};

const tones: Readonly<Record<Proof, string>> = {
  'no-roster': 'not-met',
  never: 'not-met',
  old: 'unclear',
  proved: 'met',
};

const Row = ({ row, now }: { row: DirectoryRow; now: number }) => {
  const proof = proofOf(row, row.provenOutOfHours, now);
  return (
    <tr>
      <th scope="row">
        <a class="govuk-link" href={drillPath(row.forceId)}>
          {row.name}
        </a>
      </th>
      <td data-label="Out of hours">
        <Tag code={tones[proof]}>{proofLabels[proof]}</Tag>{' '}
        {row.provenOutOfHours && <span class="quiet">{showDate(row.provenOutOfHours)}</span>}
      </td>
      <td data-label="In hours">{row.provenInHours ? showDate(row.provenInHours) : 'Never proved'}</td>
    </tr>
  );
};

const summary = (rows: readonly DirectoryRow[], now: number): string => {
  const proofs = rows.map((row) => proofOf(row, row.provenOutOfHours, now));
  const count = (wanted: Proof): number => proofs.filter((proof) => proof === wanted).length;
  return `Of ${rows.length} forces, ${count('no-roster')} name nobody, ${count('never')} were never proved out of hours, ${count('old')} were last proved over six months ago.`;
};

const Forces = ({ rows }: { rows: readonly DirectoryRow[] }) => {
  const now = useNow(60_000);
  return (
    <>
      <p class="govuk-body">{summary(rows, now)}</p>
      <table class="govuk-table stacked">
        <caption class="govuk-visually-hidden">Forces, those that need a drill first</caption>
        <thead>
          <tr>
            <th scope="col">Force</th>
            <th scope="col">Out of hours</th>
            <th scope="col">In hours</th>
          </tr>
        </thead>
        <tbody>
          {byNeed(rows, now).map((row) => (
            <Row key={row.forceId} row={row} now={now} />
          ))}
        </tbody>
      </table>
    </>
  );
};

/** Which forces' contacts were reached in a drill, those that nobody ever reached out of hours first. */
export const DrillsScreen = () => {
  const { api } = useDesk();
  const { data, problem } = useResource('directory', () => listDirectory(api));
  useTitle('Drills');
  return (
    <>
      <h1 class="govuk-heading-l">Drills</h1>
      <p class="govuk-body">
        A roster that nobody has tested is not a roster. A drill proves one number; a changed number has to be
        proved again.
      </p>
      {problem !== null && <ProblemMessage problem={problem} />}
      {data === null && problem === null && <p class="govuk-body">Loading…</p>}
      {data !== null && <Forces rows={data} />}
    </>
  );
};
