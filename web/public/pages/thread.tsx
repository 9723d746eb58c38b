import type { JSX } from 'preact';
import type { Thread } from '../../../functions/adapters/follow-up.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import type { FormState } from '../components/form-state.ts';
import { TextArea } from '../components/text-field.tsx';
import { Document } from '../document/document.tsx';
import { type PageContext, pathOf } from '../document/page-context.ts';
import type { FieldError } from '../form/field-error.ts';
import { type FormValues, firstOf } from '../form/form-values.ts';
import { shownField } from '../form/shown-words.ts';
import type { Messages } from '../messages/messages.ts';
import { ShownWords } from './hidden-fields.tsx';

export interface ThreadPageProps {
  readonly context: PageContext;
  readonly thread: Thread;
  /** As it is written down. It travels in the body of each request, never in an address. */
  readonly receipt: string;
  readonly messageKey: string;
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
  readonly sent: boolean;
}

interface StatusProps {
  readonly context: PageContext;
  readonly thread: Thread;
}

/** Where else to turn: what an analyst named, and always the way to everybody there is. */
const ElsewhereThan = ({ context, thread }: StatusProps): JSX.Element => {
  const words = context.messages.thread;
  return (
    <>
      <h3>{words.elsewhere}</h3>
      {thread.signposts.length > 0 && (
        <ul>
          {thread.signposts.map((signpost) => (
            <li key={signpost}>{words.signposts[signpost]}</li>
          ))}
        </ul>
      )}
      <p>
        <a href={`${pathOf(context.language, 'start')}#elsewhere`}>{words.elsewhereLink}</a>
      </p>
    </>
  );
};

const Status = ({ context, thread }: StatusProps): JSX.Element => {
  const words = context.messages.thread;
  const status = words.status[thread.status];
  return (
    <>
      <h2>{words.statusTitle}</h2>
      <p class="panel">
        <strong>{status.title}.</strong> {status.text}
      </p>
      {(thread.status === 'closed' || thread.signposts.length > 0) && (
        <ElsewhereThan context={context} thread={thread} />
      )}
    </>
  );
};

const Conversation = ({
  messages,
  thread,
}: {
  readonly messages: Messages;
  readonly thread: Thread;
}): JSX.Element => {
  const words = messages.thread;
  return (
    <>
      <h2>{words.messages}</h2>
      {thread.messages.length === 0 && <p>{words.none}</p>}
      {thread.messages.map((message, index) => (
        <div class={`message ${message.from}`} key={`${message.from}-${index}`}>
          <h3>{message.askedForAnswer ? words.question : words.from[message.from]}</h3>
          <p class="typed">{message.text}</p>
        </div>
      ))}
    </>
  );
};

const isAsked = (thread: Thread): boolean =>
  thread.status === 'more-information-wanted' || thread.messages.at(-1)?.askedForAnswer === true;

const AddForm = (props: ThreadPageProps): JSX.Element => {
  const { context, thread } = props;
  const words = context.messages.thread;
  const form: FormState = { messages: context.messages, values: props.values, errors: props.errors };
  return (
    <form
      method="post"
      action={pathOf(context.language, 'follow-up')}
      autocomplete="off"
      spellcheck={false}
      noValidate
    >
      <input type="hidden" name="receipt" value={props.receipt} />
      <input type="hidden" name="messageKey" value={props.messageKey} />
      <ShownWords marks={firstOf(props.values, shownField)} />
      <TextArea
        form={form}
        name="text"
        label={isAsked(thread) ? words.answer : words.add}
        hint={words.hint}
        rows={6}
      />
      <button type="submit" name="action" value="add-message">
        {words.send}
      </button>
    </form>
  );
};

/** What a receipt opens: where the report stands, what was said, and room to say more, after closure too. */
export const ThreadPage = (props: ThreadPageProps): JSX.Element => {
  const { context, thread, errors } = props;
  const words = context.messages.thread;
  const form: FormState = { messages: context.messages, values: props.values, errors };
  const title = errors.length > 0 ? context.messages.common.titleWithError(words.title) : words.title;
  return (
    <Document context={context} page="follow-up" title={title}>
      <ErrorSummary form={form} />
      <h1>{words.title}</h1>
      {props.sent && (
        <p class="panel done" role="status">
          {words.sent}
        </p>
      )}
      <p>
        {words.reference}: <b class="code">{thread.reference}</b>
      </p>
      <Status context={context} thread={thread} />
      <Conversation messages={context.messages} thread={thread} />
      <AddForm {...props} />
    </Document>
  );
};
