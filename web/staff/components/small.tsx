import type { ComponentChildren } from 'preact';
import { useNow } from '../app/use-now.ts';
import { describeDue, showFullTime } from '../words/times.ts';

const tones: Readonly<Record<string, string>> = {
  immediate: 'red',
  priority: 'orange',
  routine: 'grey',
  met: 'green',
  'not-met': 'red',
  unclear: 'yellow',
  confirmed: 'green',
  nominated: 'orange',
  none: 'red',
  overdue: 'red',
  soon: 'orange',
};

/** A coloured word; the word itself says what the colour does. */
export const Tag = ({ code, children }: { code: string; children: ComponentChildren }) => (
  <strong class={`govuk-tag govuk-tag--${tones[code] ?? 'grey'}`}>{children}</strong>
);

/** The time left until a task is due, kept up to date. */
export const DueClock = ({ dueAt }: { dueAt: string | null | undefined }) => {
  const now = useNow();
  if (!dueAt) return <span class="quiet">No due time</span>;
  const due = describeDue(dueAt, now);
  return (
    <time class={`due due--${due.tone}`} dateTime={dueAt} title={`Due ${showFullTime(dueAt)}`}>
      {due.text}
    </time>
  );
};

type ButtonProps = {
  children: ComponentChildren;
  onClick?: () => void;
  kind?: 'primary' | 'secondary' | 'warning';
  type?: 'button' | 'submit';
  busy?: boolean;
};

/** A button; while `busy` it takes no second press. */
export const Button = ({
  children,
  onClick,
  kind = 'primary',
  type = 'button',
  busy = false,
}: ButtonProps) => (
  <button
    type={type}
    class={`govuk-button${kind === 'primary' ? '' : ` govuk-button--${kind}`}`}
    aria-disabled={busy}
    onClick={(event) => {
      if (busy) event.preventDefault();
      else onClick?.();
    }}
  >
    {children}
  </button>
);

type LinkButtonProps = { children: ComponentChildren; onClick: () => void; label?: string };

/** A button that looks like a link, for small actions beside text. */
export const LinkButton = ({ children, onClick, label }: LinkButtonProps) => (
  <button type="button" class="link-button" onClick={onClick} aria-label={label}>
    {children}
  </button>
);

type DetailsProps = { summary: string; open?: boolean; children: ComponentChildren };

export const Details = ({ summary, open = false, children }: DetailsProps) => (
  <details class="govuk-details" open={open}>
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{summary}</span>
    </summary>
    <div class="govuk-details__text">{children}</div>
  </details>
);
