import type { JSX } from 'preact';
import { ErrorSummary } from '../components/error-summary.tsx';
import type { FormState } from '../components/form-state.ts';
import { TextField } from '../components/text-field.tsx';
import { Document } from '../document/document.tsx';
import { type PageContext, pathOf } from '../document/page-context.ts';
import type { FieldError } from '../form/field-error.ts';
import type { FormValues } from '../form/form-values.ts';

interface CheckAReportProps {
  readonly context: PageContext;
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
}

/** The script works the digest out in the browser and fills it in: the file goes nowhere. */
const FileField = ({ form }: { readonly form: FormState }): JSX.Element => {
  const words = form.messages.checkAReport;
  return (
    <div class="q" data-script hidden>
      <label for="file">{words.file}</label>
      <p class="hint" id="file-hint">
        {words.fileHint}
      </p>
      <input id="file" type="file" accept="application/pdf" aria-describedby="file-hint" />
    </div>
  );
};

/** Where anyone compares a PDF with what was sent. */
export const CheckAReportPage = ({ context, values, errors }: CheckAReportProps): JSX.Element => {
  const { messages } = context;
  const words = messages.checkAReport;
  const form: FormState = { messages, values, errors };
  const title = errors.length > 0 ? messages.common.titleWithError(words.title) : words.title;
  return (
    <Document context={context} page="check-a-report" title={title}>
      <ErrorSummary form={form} />
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <form
        method="post"
        action={pathOf(context.language, 'check-a-report')}
        autocomplete="off"
        spellcheck={false}
        noValidate
      >
        <TextField form={form} name="code" label={words.code} hint={words.codeHint} />
        <FileField form={form} />
        <TextField form={form} name="sha256" label={words.digest} hint={words.digestHint} />
        <button type="submit">{words.check}</button>
      </form>
    </Document>
  );
};

/** Whether it is the file that was sent, and nothing else. */
export const CheckedReportPage = ({
  context,
  genuine,
}: {
  context: PageContext;
  genuine: boolean;
}): JSX.Element => {
  const words = context.messages.checkAReport;
  const title = genuine ? words.genuineTitle : words.notGenuineTitle;
  return (
    <Document context={context} page="check-a-report" title={title}>
      <h1>{title}</h1>
      <p class={genuine ? 'panel done' : 'panel danger'}>{genuine ? words.genuine : words.notGenuine}</p>
      <p>
        <a href={pathOf(context.language, 'check-a-report')}>{words.again}</a>
      </p>
    </Document>
  );
};
