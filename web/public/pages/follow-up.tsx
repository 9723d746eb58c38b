import type { JSX } from 'preact';
import { ErrorSummary } from '../components/error-summary.tsx';
import type { FormState } from '../components/form-state.ts';
import { TextField } from '../components/text-field.tsx';
import { Document } from '../document/document.tsx';
import { type PageContext, pathOf } from '../document/page-context.ts';
import type { FieldError } from '../form/field-error.ts';
import type { FormValues } from '../form/form-values.ts';

interface FollowUpProps {
  readonly context: PageContext;
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
}

/** Where a reporter comes back: one field, and the same answer to every receipt that opens nothing. */
export const FollowUpPage = ({ context, values, errors }: FollowUpProps): JSX.Element => {
  const { messages } = context;
  const words = messages.followUp;
  const form: FormState = { messages, values, errors };
  return (
    <Document
      context={context}
      page="follow-up"
      title={errors.length > 0 ? messages.common.titleWithError(words.title) : words.title}
    >
      <ErrorSummary form={form} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <form
        method="post"
        action={pathOf(context.language, 'follow-up')}
        autocomplete="off"
        spellcheck={false}
        noValidate
      >
        <TextField form={form} name="receipt" label={words.receipt} hint={words.receiptHint} />
        <button type="submit" name="action" value="open">
          {words.open}
        </button>
      </form>
      <p>{words.lost}</p>
    </Document>
  );
};
