import type { JSX } from 'preact';
import { Document } from '../document/document.tsx';
import { type PageContext, pathOf } from '../document/page-context.ts';
import { answersOf } from '../form/answers.ts';
import { type FormValues, textOf } from '../form/form-values.ts';
import { type RiskyWord, riskyWords } from '../form/risky-words.ts';
import { shownMarks } from '../form/shown-words.ts';
import { AnswerFields, type FormTicket, TicketFields } from './hidden-fields.tsx';
import { RiskyWords } from './risky-words.tsx';

interface CheckAnswersProps {
  readonly context: PageContext;
  readonly ticket: FormTicket;
  readonly values: FormValues;
  /** Shown in answer to Send, because of words that the writer had not been shown: what to do about them comes first. */
  readonly instead?: boolean;
}

const contactFields = ['contact.name', 'contact.phone', 'contact.email', 'contact.safeToContact'];
const consents = ['contact.charityMayContact', 'contact.forceMayContact'];

const hasUnusedDetails = (values: FormValues): boolean =>
  contactFields.some((name) => textOf(values, name) !== undefined) &&
  consents.every((name) => textOf(values, name) !== 'yes');

const Answers = ({ context, values }: Pick<CheckAnswersProps, 'context' | 'values'>): JSX.Element => {
  const { check } = context.messages.form;
  return (
    <>
      <h2>{check.answers}</h2>
      <dl class="answers">
        {answersOf(context.messages, values).map(({ question, answer }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>{answer || <i>{check.noAnswer}</i>}</dd>
          </div>
        ))}
      </dl>
      {hasUnusedDetails(values) && <p class="note">{check.neither}</p>}
    </>
  );
};

const SendForm = (props: CheckAnswersProps & { readonly found: readonly RiskyWord[] }): JSX.Element => {
  const { context, ticket, values, found } = props;
  const { buttons } = context.messages.form;
  return (
    <form id="report" method="post" action={pathOf(context.language, 'report')} autocomplete="off">
      <TicketFields ticket={{ ...ticket, shown: shownMarks(found) }} />
      <AnswerFields values={values} />
      <div class="buttons">
        <button type="submit" name="action" value="send">
          {found.length > 0 ? buttons.sendAnyway : buttons.send}
        </button>
        <button type="submit" class="minor" name="action" value="change">
          {buttons.change}
        </button>
      </div>
    </form>
  );
};

/** The answers once more before they are sent, with the words that could show who wrote them. */
export const CheckAnswers = (props: CheckAnswersProps): JSX.Element => {
  const { context, values, instead } = props;
  const { check } = context.messages.form;
  const found = riskyWords(values);
  const title = instead ? check.notSentTitle : check.title;
  return (
    <Document context={context} page="report" title={title} keepForm>
      <h1 tabIndex={-1} autofocus>
        {title}
      </h1>
      <p class="lead" data-unsent>
        {instead ? check.notSent : check.lead}
      </p>
      <RiskyWords messages={context.messages} found={found} />
      {instead && <SendForm {...props} found={found} />}
      <Answers context={context} values={values} />
      {!instead && <SendForm {...props} found={found} />}
    </Document>
  );
};
