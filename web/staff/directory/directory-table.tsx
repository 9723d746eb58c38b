import type { DirectoryRow } from '../api/directory.ts';
import { forcePath } from '../app/route.ts';
import { ColumnHeads } from '../components/column-heads.tsx';
import { Tag } from '../components/small.tsx';
import { mailboxStandingLabels, provedText, transportLabels } from '../words/directory.ts';

const FastTime = ({ row }: { row: DirectoryRow }) =>
  row.fastTime ? (
    <>
      <span class={row.provenInHours === null ? 'unproved' : ''}>
        In hours {provedText(row.provenInHours)}
      </span>
      <br />
      <span class={row.provenOutOfHours === null ? 'unproved' : ''}>
        Out of hours {provedText(row.provenOutOfHours)}
      </span>
      {row.officeHours !== null && <span class="quiet">Office {row.officeHours}</span>}
    </>
  ) : (
    <Tag code="none">No roster</Tag>
  );

const Row = ({ row }: { row: DirectoryRow }) => (
  <tr>
    <th scope="row">
      <a id={`open-${row.forceId}`} class="govuk-link" href={forcePath(row.forceId)}>
        {row.name}
      </a>
    </th>
    <td data-label="Mailbox">
      <Tag code={row.mailbox}>{mailboxStandingLabels[row.mailbox]}</Tag>
      {row.mailbox === 'confirmed' && row.unconfirmed > 0 && (
        <span class="quiet">A change waits to be confirmed</span>
      )}
    </td>
    <td data-label="Sent">
      {row.transport === null ? '–' : (transportLabels[row.transport] ?? row.transport)}
    </td>
    <td data-label="Fast time">
      <FastTime row={row} />
    </td>
    <td data-label="Alternates">{row.alternates}</td>
  </tr>
);

const headings = ['Force', 'Mailbox', 'Sent', 'Fast time', 'Alternates'];

export const DirectoryTable = ({ rows }: { rows: readonly DirectoryRow[] }) => (
  <table class="govuk-table cases directory">
    <caption class="govuk-visually-hidden">Forces and the state of their entries</caption>
    <ColumnHeads headings={headings} />
    <tbody>
      {rows.map((row) => (
        <Row key={row.forceId} row={row} />
      ))}
    </tbody>
  </table>
);
