import type { JSX } from 'preact';
import { errorText } from '../form/field-error.ts';
import type { FormState } from './form-state.ts';

/** What is wrong, at the top and first to be read, each with a link to its field. */
export const ErrorSummary = ({ form }: { readonly form: FormState }): JSX.Element | null =>
  form.errors.length === 0 ? null : (
    <div class="summary" role="alert" tabIndex={-1} autofocus>
      <h2>{form.messages.common.errorSummary}</h2>
      <ul>
        {form.errors.map((error) => (
          <li key={error.field}>
            <a href={`#${error.field}`}>{errorText(form.messages, error)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
