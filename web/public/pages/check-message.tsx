import type { JSX } from 'preact';
import { Document } from '../document/document.tsx';
import { type PageContext, pathOf } from '../document/page-context.ts';
import type { RiskyWord } from '../form/risky-words.ts';
import { shownMarks } from '../form/shown-words.ts';
import { ShownWords } from './hidden-fields.tsx';
import { RiskyWords } from './risky-words.tsx';

interface CheckMessageProps {
  readonly context: PageContext;
  /** As it was typed: nothing has been opened with it yet. */
  readonly receipt: string;
  readonly messageKey: string;
  readonly text: string;
  readonly found: readonly RiskyWord[];
}

const SendForm = ({ context, receipt, messageKey, text, found }: CheckMessageProps): JSX.Element => {
  const { buttons } = context.messages.form;
  return (
    <form method="post" action={pathOf(context.language, 'follow-up')} autocomplete="off">
      <input type="hidden" name="receipt" value={receipt} />
      <input type="hidden" name="messageKey" value={messageKey} />
      <input type="hidden" name="text" value={text} />
      <ShownWords marks={shownMarks(found)} />
      <div class="buttons">
        <button type="submit" name="action" value="add-message">
          {buttons.sendAnyway}
        </button>
        <button type="submit" class="minor" name="action" value="change-message">
          {buttons.changeMessage}
        </button>
      </div>
    </form>
  );
};

/** Shown once in answer to Send, where a message holds words that could show who wrote it. */
export const CheckMessage = (props: CheckMessageProps): JSX.Element => {
  const { context, text, found } = props;
  const { check } = context.messages.form;
  return (
    <Document context={context} page="follow-up" title={check.notSentTitle}>
      <h1 tabIndex={-1} autofocus>
        {check.notSentTitle}
      </h1>
      <p class="lead" data-unsent>
        {check.notSent}
      </p>
      <RiskyWords messages={context.messages} found={found} />
      <SendForm {...props} />
      <h2>{context.messages.thread.yourMessage}</h2>
      <p class="typed">{text}</p>
    </Document>
  );
};
