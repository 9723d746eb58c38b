import type { Difference } from '../write-up/differences.ts';

/** Where two versions differ, side by side: what is typed here, and what somebody saved meanwhile. */
export const VersionTable = ({ differences }: { differences: readonly Difference[] }) => (
  <div class="versions">
    <table class="govuk-table stacked">
      <caption class="govuk-visually-hidden">Where the two versions differ</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Yours</th>
          <th scope="col">Theirs</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => (
          <tr key={difference.field}>
            <th scope="row">{difference.name}</th>
            <td class="typed" data-label="Yours">
              {difference.mine || 'Nothing'}
            </td>
            <td class="typed" data-label="Theirs">
              {difference.theirs || 'Nothing'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
