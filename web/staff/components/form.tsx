import type { ComponentChildren } from 'preact';

/** What the fields below have in common. `error` is shown above the field and tied to it. */
export type FieldProps = {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
};

const describedBy = ({ id, hint, error }: FieldProps): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

const Hints = ({ id, hint, error }: FieldProps) => (
  <>
    {hint && (
      <div id={`${id}-hint`} class="govuk-hint">
        {hint}
      </div>
    )}
    {error && (
      <p id={`${id}-error`} class="govuk-error-message">
        <span class="govuk-visually-hidden">Error: </span>
        {error}
      </p>
    )}
  </>
);

const group = (error?: string): string => `govuk-form-group${error ? ' govuk-form-group--error' : ''}`;

type TextProps = FieldProps & {
  value: string;
  onInput: (value: string) => void;
  width?: 'short' | 'medium' | undefined;
  keyboard?: 'text' | 'email' | 'tel';
};

export const TextField = ({ value, onInput, width, keyboard = 'text', ...field }: TextProps) => (
  <div class={group(field.error)}>
    <label class="govuk-label" for={field.id}>
      {field.label}
    </label>
    <Hints {...field} />
    <input
      id={field.id}
      type="text"
      inputMode={keyboard}
      class={`govuk-input${width ? ` field-${width}` : ''}${field.error ? ' govuk-input--error' : ''}`}
      value={value}
      autocomplete="off"
      aria-describedby={describedBy(field)}
      aria-invalid={Boolean(field.error)}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  </div>
);

type AreaProps = FieldProps & {
  value: string;
  onInput: (value: string) => void;
  onCtrlEnter?: () => void;
  rows?: number;
};

export const TextArea = ({ value, onInput, onCtrlEnter, rows = 3, ...field }: AreaProps) => (
  <div class={group(field.error)}>
    <label class="govuk-label" for={field.id}>
      {field.label}
    </label>
    <Hints {...field} />
    <textarea
      id={field.id}
      class={`govuk-textarea${field.error ? ' govuk-textarea--error' : ''}`}
      rows={rows}
      value={value}
      autocomplete="off"
      aria-describedby={describedBy(field)}
      aria-invalid={Boolean(field.error)}
      onInput={(event) => onInput(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onCtrlEnter?.();
      }}
    />
  </div>
);

export type Option = { value: string; label: string; hint?: string | undefined; disabled?: boolean };

type SelectProps = FieldProps & {
  value: string;
  onInput: (value: string) => void;
  options: readonly Option[];
};

export const SelectField = ({ value, onInput, options, ...field }: SelectProps) => (
  <div class={group(field.error)}>
    <label class="govuk-label" for={field.id}>
      {field.label}
    </label>
    <Hints {...field} />
    <select
      id={field.id}
      class={`govuk-select${field.error ? ' govuk-select--error' : ''}`}
      value={value}
      aria-describedby={describedBy(field)}
      onChange={(event) => onInput(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
);

type SetProps = FieldProps & { children: ComponentChildren };

/** A fieldset with its legend, hint and error; focus lands on its first control through `id`. */
export const FieldSet = ({ children, ...field }: SetProps) => (
  <div class={group(field.error)}>
    <fieldset class="govuk-fieldset" aria-describedby={describedBy(field)}>
      <legend class="govuk-fieldset__legend">{field.label}</legend>
      <Hints {...field} />
      {children}
    </fieldset>
  </div>
);
