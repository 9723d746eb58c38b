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

const names = (people: AlertShown['people']): string =>
  people.map(({ name }) => name ?? 'somebody who left the roster').join(', ');

/** The names of those who are not told, and what follows. */
const warningOf = ({ missed, refused, problem }: AlertShown): string | null => {
  const warnings = [
    ...(problem && refused.length === 0 ? [label(problems, problem)] : []),
    ...(refused.length > 0
      ? [`Mail to ${names(refused)} is refused: ring them, and correct the address in the on-call roster.`]
      : []),
    ...(!problem && missed.length > 0
      ? [`Not told: ${names(missed)}. It is tried again; ring them meanwhile.`]
      : []),
  ];
  return warnings.length > 0 ? warnings.join(' ') : null;
};

interface Line {
  readonly key: string;
  readonly who: string;
  readonly level: string;
  readonly warning: string | null;
  readonly times: number;
}

const lineOf = (alert: AlertShown): Line => ({
  key: `${alert.taskId} ${alert.number}`,
  who: names(alert.people) || 'nobody yet',
  level: label(levels, alert.level),
  warning: warningOf(alert),
  times: 1,
});

const isSame = (one: Line, other: Line): boolean =>
  one.who === other.who && one.level === other.level && one.warning === other.warning;

/** Alerts in a row that say the same are one line: they are repeated until the task is answered. */
const inLines = (alerts: readonly AlertShown[]): readonly Line[] => {
  const lines: Line[] = [];
  for (const line of alerts.map(lineOf)) {
    const last = lines.at(-1);
    if (last && isSame(last, line)) lines[lines.length - 1] = { ...last, times: last.times + 1 };
    else lines.push(line);
  }
  return lines;
};

/** Whether the newest alert of an open task left somebody untold: that stands above everything else. */
export const hasUntold = (alerts: readonly AlertShown[], openTasks: readonly string[]): boolean => {
  const last = alerts.findLast(({ taskId }) => openTasks.includes(taskId));
  return last !== undefined && warningOf(last) !== null;
};

/** Who on call was told of it by mail, and which of these mails did not go out. */
export const Alerts = ({ alerts }: { alerts: readonly AlertShown[] }) => {
  if (alerts.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s">Who was told by mail</h3>
      <ul class="govuk-list">
        {inLines(alerts).map(({ key, who, level, warning, times }) => (
          <li key={key}>
            {who}{' '}
            <span class="quiet">
              {level}
              {times > 1 && `, ${times} times`}
            </span>
            {warning && <p class="warning">{warning}</p>}
          </li>
        ))}
      </ul>
    </>
  );
};
