import type { JSX } from 'preact';
import { Document } from '../document/document.tsx';
import { type PageContext, pathOf } from '../document/page-context.ts';
import { answersOf } from '../form/answers.ts';
import { type FormValues, textOf } from '../form/form-values.ts';
import { AnswerFields, type FormTicket, TicketFields } from './hidden-fields.tsx';
import { RiskyWords } from './risky-words.tsx';

interface CheckAnswersProps {
  readonly context: PageContext;
  readonly ticket: FormTicket;
  readonly values: FormValues;
}

const contactFields = ['contact.name', 'contact.phone', 'contact.email', 'contact.safeToContact'];
const consents = ['contact.charityMayContact', 'contact.forceMayContact'];

const hasUnusedDetails = (values: FormValues): boolean =>
  contactFields.some((name) => textOf(values, name) !== undefined) &&
  consents.every((name) => textOf(values, name) !== 'yes');

const Answers = ({ context, values }: Omit<CheckAnswersProps, 'ticket'>): JSX.Element => (
  <dl class="answers">
    {answersOf(context.messages, values).map(({ question, answer }) => (
      <div key={question}>
        <dt>{question}</dt>
        <dd>{answer || <i>{context.messages.form.check.noAnswer}</i>}</dd>
      </div>
    ))}
  </dl>
);

const SendButtons = ({ context }: { readonly context: PageContext }): JSX.Element => (
  <div class="buttons">
    <button type="submit" name="action" value="send">
      {context.messages.form.buttons.send}
    </button>
    <button type="submit" class="minor" name="action" value="change">
      {context.messages.form.buttons.change}
    </button>
  </div>
);

/** The answers once more before they are sent, with the words that could show who wrote them. */
export const CheckAnswers = ({ context, ticket, values }: CheckAnswersProps): JSX.Element => {
  const { check } = context.messages.form;
  return (
    <Document context={context} page="report" title={check.title} keepForm>
      <h1 tabIndex={-1} autofocus>
        {check.title}
      </h1>
      <p class="lead">{check.lead}</p>
      <RiskyWords messages={context.messages} values={values} />
      <Answers context={context} values={values} />
      {hasUnusedDetails(values) && <p class="note">{check.neither}</p>}
      <form id="report" method="post" action={pathOf(context.language, 'report')} autocomplete="off">
        <TicketFields ticket={ticket} />
        <AnswerFields values={values} />
        <SendButtons context={context} />
      </form>
    </Document>
  );
};
