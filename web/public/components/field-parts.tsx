import type { JSX } from 'preact';
import { errorFor, errorText } from '../form/field-error.ts';
import type { FieldProps } from './form-state.ts';

/** The hint and the error of a field, where it has them. */
export const FieldParts = ({ form, name, hint }: FieldProps): JSX.Element => {
  const error = errorFor(form.errors, name);
  return (
    <>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${name}-error`}>
          {errorText(form.messages, error)}
        </p>
      )}
    </>
  );
};

export const Required = ({ form, required }: FieldProps): JSX.Element | null =>
  required ? <span class="must"> {form.messages.form.required}</span> : null;
