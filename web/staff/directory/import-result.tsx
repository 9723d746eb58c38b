import type { Imported } from '../api/directory.ts';
import type { FieldError } from '../api/problem.ts';
import { forceName, useDesk } from '../app/desk.ts';
import { forcePath } from '../app/route.ts';
import { Notice } from '../components/messages.tsx';
import { listedLabels } from '../words/directory.ts';
import { lineOf } from './use-import.ts';

/** The lines that are wrong: what stands there, and how to mend it. */
export const WrongLines = ({ csv, errors }: { csv: string; errors: readonly FieldError[] }) => {
  const lines = csv.split(/\r\n|\n|\r/);
  return (
    <div class="notice notice--problem" role="alert">
      <p class="notice__title">
        {errors.length === 1 ? 'One line is wrong' : `${errors.length} lines are wrong`}: nothing was changed
      </p>
      <table class="govuk-table stacked">
        <caption class="govuk-visually-hidden">What to mend, line by line</caption>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">It says</th>
            <th scope="col">To mend</th>
          </tr>
        </thead>
        <tbody>
          {errors.map(({ path, message }) => (
            <tr key={`${path} ${message}`}>
              <th scope="row">Line {lineOf(path)}</th>
              <td class="typed">{lines[lineOf(path) - 1]}</td>
              <td>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const titleOf = ({ dryRun, counts }: Imported): string => {
  const mailboxes = counts.new === 1 ? '1 mailbox' : `${counts.new} mailboxes`;
  const hours =
    counts.hours === 0
      ? ''
      : `, office hours of ${counts.hours === 1 ? '1 force' : `${counts.hours} forces`}`;
  if (dryRun)
    return counts.new + counts.hours === 0
      ? 'Every line is right, and nothing is new'
      : `Every line is right: ${mailboxes} to nominate${hours}`;
  return `${mailboxes} nominated${hours}. Each mailbox waits to be confirmed by another supervisor`;
};

/** What a list would change, or changed, force by force. */
export const Result = ({ imported }: { imported: Imported }) => {
  const { forces } = useDesk();
  return (
    <Notice title={titleOf(imported)} tone={imported.dryRun ? 'info' : 'done'}>
      <ul class="govuk-list">
        {imported.forces.map(({ forceId, listedAs, changesHours }) => (
          <li key={forceId}>
            <a class="govuk-link" href={forcePath(forceId)}>
              {forceName(forces, forceId)}
            </a>
            : {listedLabels[listedAs]}
            {changesHours && '. Other office hours than now'}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
