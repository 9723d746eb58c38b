import { LinkButton } from '../components/small.tsx';
import { localPart } from './roster-draft.ts';

type MomentProps = {
  id: string;
  label: string;
  error: string | undefined;
  value: string;
  onInput: (value: string) => void;
};

/** The night the clocks go back has one hour twice: the offset says which is meant. */
const Which = ({ value, onInput }: Pick<MomentProps, 'value' | 'onInput'>) => (
  <p class="item__actions">
    <LinkButton onClick={() => onInput(`${localPart(value)}+01:00`)}>The first, summer time</LinkButton>
    <LinkButton onClick={() => onInput(`${localPart(value)}+00:00`)}>The second, winter time</LinkButton>
  </p>
);

const day = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** The day in words: a weekday tells more about a shift than a date, and browsers order dates in different ways. */
const dayOf = (value: string): string => {
  const time = Date.parse(`${localPart(value)}Z`);
  return Number.isNaN(time) ? 'No day yet' : day.format(time);
};

/** A day and a time, in UK local time. */
export const MomentField = ({ id, label, error, value, onInput }: MomentProps) => (
  <div class={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
    <label class="govuk-label" for={id}>
      {label}
    </label>
    {error && (
      <p id={`${id}-error`} class="govuk-error-message">
        <span class="govuk-visually-hidden">Error: </span>
        {error}
      </p>
    )}
    <input
      id={id}
      type="datetime-local"
      class={`govuk-input${error ? ' govuk-input--error' : ''}`}
      value={localPart(value)}
      aria-describedby={[`${id}-day`, error && `${id}-error`].filter(Boolean).join(' ')}
      aria-invalid={Boolean(error)}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
    <p id={`${id}-day`} class="quiet moment__day">
      {dayOf(value)}
    </p>
    {error?.includes('twice') && <Which value={value} onInput={onInput} />}
  </div>
);
