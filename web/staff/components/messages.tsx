import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../api/problem.ts';

/** A message beside the id of the field it is about (null: about the whole form). */
export type FormError = { id: string | null; message: string };

const focusOn = (id: string) => (event: Event) => {
  event.preventDefault();
  document.getElementById(id)?.focus();
};

/** The error summary: takes focus when it appears; its links move focus, since the address holds the route. */
export const ErrorSummary = ({ errors }: { errors: readonly FormError[] }) => {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" ref={summary} tabIndex={-1} role="alert">
      <p class="govuk-error-summary__title">Check what you entered</p>
      <ul class="govuk-list govuk-error-summary__list">
        {errors.map(({ id, message }) => (
          <li key={`${id} ${message}`}>
            {id === null ? (
              message
            ) : (
              <a href={location.hash || '#/'} onClick={focusOn(id)}>
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** A problem that is about no field: what the server said, in its own words. */
export const ProblemMessage = ({ problem }: { problem: Problem }) => (
  <div class="notice notice--problem" role="alert">
    <p class="notice__title">{problem.title}</p>
    {problem.detail && <p>{problem.detail}</p>}
  </div>
);

type NoticeProps = { title: string; tone?: 'info' | 'done' | 'warning'; children?: ComponentChildren };

export const Notice = ({ title, tone = 'info', children }: NoticeProps) => (
  <div class={`notice notice--${tone}`} role="status">
    <p class="notice__title">{title}</p>
    {children}
  </div>
);
