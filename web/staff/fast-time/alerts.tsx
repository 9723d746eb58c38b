import type { AlertShown } from '../api/case-schemas.ts';
import { label } from '../words/labels.ts';

const levels: Readonly<Record<string, string>> = {
  first: 'first on call',
  second: 'first and second on call',
  supervisor: 'supervisor on call',
};

const problems: Readonly<Record<string, string>> = {
  'mail-failed': 'The mail did not go out. It is tried again; ring them meanwhile.',
  'nobody-on-call': 'Nobody is on the roster. Ring a supervisor.',
};

const names = ({ people }: AlertShown): string =>
  people.map(({ name }) => name ?? 'somebody who left the roster').join(', ') || 'nobody yet';

/** Who on call was told of it by mail, and which of these mails did not go out. */
export const Alerts = ({ alerts }: { alerts: readonly AlertShown[] }) => {
  if (alerts.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s">Who was told by mail</h3>
      <ul class="govuk-list">
        {alerts.map((alert) => (
          <li key={`${alert.taskId} ${alert.number}`}>
            {names(alert)} <span class="quiet">{label(levels, alert.level)}</span>
            {alert.problem && <p class="warning">{label(problems, alert.problem)}</p>}
          </li>
        ))}
      </ul>
    </>
  );
};
