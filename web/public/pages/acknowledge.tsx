import type { JSX } from 'preact';
import { Choices, optionsFrom } from '../components/choices.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import type { FormState } from '../components/form-state.ts';
import { TextArea, TextField } from '../components/text-field.tsx';
import { Document } from '../document/document.tsx';
import { type PageContext, pathOf } from '../document/page-context.ts';
import type { FieldError } from '../form/field-error.ts';
import type { FormValues } from '../form/form-values.ts';

interface AcknowledgeProps {
  readonly context: PageContext;
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
}

const Questions = ({ form }: { readonly form: FormState }): JSX.Element => {
  const words = form.messages.acknowledge;
  return (
    <>
      <TextField form={form} name="code" label={words.code} hint={words.codeHint} />
      <Choices
        form={form}
        name="outcome"
        label={words.outcome}
        hint={words.outcomeHint}
        options={optionsFrom(words.outcomes)}
      />
      <TextArea form={form} name="question" label={words.question} hint={words.questionHint} />
    </>
  );
};

/** Where a force's unit says that an information report arrived. A mail gateway that opens it changes nothing. */
export const AcknowledgePage = ({ context, values, errors }: AcknowledgeProps): JSX.Element => {
  const { messages } = context;
  const words = messages.acknowledge;
  const form: FormState = { messages, values, errors };
  const title = errors.length > 0 ? messages.common.titleWithError(words.title) : words.title;
  return (
    <Document context={context} page="acknowledge" title={title}>
      <ErrorSummary form={form} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <form method="post" action={pathOf(context.language, 'acknowledge')} autocomplete="off" noValidate>
        <Questions form={form} />
        <button type="submit">{words.send}</button>
      </form>
    </Document>
  );
};

interface AcknowledgedProps {
  readonly context: PageContext;
  readonly urn: string;
  readonly outcome: string | null;
}

/** Says which report was acknowledged, by its URN, and nothing of what it holds. */
export const AcknowledgedPage = ({ context, urn, outcome }: AcknowledgedProps): JSX.Element => {
  const words = context.messages.acknowledge;
  const outcomes: Readonly<Record<string, string>> = words.outcomes;
  return (
    <Document context={context} page="acknowledge" title={words.doneTitle}>
      <h1>{words.doneTitle}</h1>
      <p class="panel done">{words.done(urn)}</p>
      <p>{outcome === null ? words.noOutcome : `${words.outcomeSaved} ${outcomes[outcome] ?? outcome}`}</p>
    </Document>
  );
};
