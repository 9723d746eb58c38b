import type { JSX } from 'preact';
import { ErrorSummary } from '../components/error-summary.tsx';
import type { FormState } from '../components/form-state.ts';
import { Document } from '../document/document.tsx';
import { type PageContext, pathOf } from '../document/page-context.ts';
import type { FieldError } from '../form/field-error.ts';
import { forceOptions } from '../form/force-options.ts';
import type { FormValues } from '../form/form-values.ts';
import { peopleShown } from '../form/people.ts';
import { type FormTicket, Honeypot, TicketFields } from './hidden-fields.tsx';
import { ContactSection } from './sections/contact.tsx';
import { DangerSection } from './sections/danger.tsx';
import { DetailsSection } from './sections/details.tsx';
import { ForceSection } from './sections/force.tsx';
import { WhatSection } from './sections/what.tsx';
import { WhoSection } from './sections/who.tsx';

export interface ReportFormProps {
  readonly context: PageContext;
  readonly ticket: FormTicket;
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
  /** What was asked for besides sending: where the reader goes on. */
  readonly after?: 'add-person' | 'find-force';
}

const Sections = ({ form, after }: { form: FormState; after: ReportFormProps['after'] }): JSX.Element => (
  <>
    <DangerSection form={form} />
    <WhatSection form={form} />
    <WhoSection
      form={form}
      people={peopleShown(form.values, after === 'add-person')}
      added={after === 'add-person'}
    />
    <ForceSection form={form} options={forceOptions(form.values)} searched={after === 'find-force'} />
    <DetailsSection form={form} />
    <ContactSection form={form} />
  </>
);

/** The whole form on one page, in sections. */
export const ReportForm = (props: ReportFormProps): JSX.Element => {
  const { context, errors } = props;
  const { messages } = context;
  const form: FormState = { messages, values: props.values, errors };
  const title = errors.length > 0 ? messages.common.titleWithError(messages.form.title) : messages.form.title;
  return (
    <Document context={context} page="report" title={title} keepForm>
      <ErrorSummary form={form} />
      <h1>{messages.form.title}</h1>
      <div data-intro>
        <p class="lead">{messages.form.lead}</p>
        <p>{messages.form.leaving}</p>
        <p>{messages.form.nothingSaved}</p>
      </div>
      <form
        id="report"
        method="post"
        action={pathOf(context.language, 'report')}
        autocomplete="off"
        spellcheck={false}
        noValidate
      >
        <TicketFields ticket={props.ticket} />
        <Honeypot messages={messages} />
        <Sections form={form} after={props.after} />
        <div class="buttons" data-finish>
          <button type="submit" name="action" value="check">
            {messages.form.buttons.check}
          </button>
          <button type="submit" class="minor" name="action" value="send">
            {messages.form.buttons.send}
          </button>
        </div>
      </form>
    </Document>
  );
};
