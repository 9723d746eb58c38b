import type { CaseShown, MessageShown } from '../api/case-schemas.ts';
import { askReporter } from '../api/cases.ts';
import { useDesk } from '../app/desk.ts';
import { Fold } from '../components/fold.tsx';
import { showFullTime } from '../words/times.ts';
import { TextForm } from './text-form.tsx';

const speakers: Readonly<Record<string, string>> = {
  reporter: 'The reporter',
  charity: 'We',
  force: 'The force',
};

const Message = ({ message }: { message: MessageShown }) => (
  <li class={`message message--${message.from}`}>
    <p class="message__who">
      {speakers[message.from] ?? message.from}
      {message.at && <span class="quiet"> {showFullTime(message.at)}</span>}
    </p>
    <p class="typed">{message.text}</p>
  </li>
);

/** What passed between the reporter and us, and a way to ask something more. */
export const Dialogue = ({ shownCase, onSent }: { shownCase: CaseShown; onSent: () => void }) => {
  const { api } = useDesk();
  return (
    <Fold
      id="dialogue"
      title="With the reporter"
      count={shownCase.messages.length}
      open={shownCase.messages.length > 0}
    >
      {shownCase.messages.length === 0 && <p class="govuk-body">Nothing has been said yet.</p>}
      <ul class="messages">
        {shownCase.messages.map((message) => (
          <Message key={message.messageId} message={message} />
        ))}
      </ul>
      <TextForm
        keepKey={`message-${shownCase.caseId}`}
        label="Write to the reporter"
        hint="They read it when they come back with their receipt. To wait for the answer before going on, use “Ask the reporter” in triage"
        button="Send to the reporter"
        send={(text) => askReporter(api, shownCase.caseId, text)}
        onSent={onSent}
      />
    </Fold>
  );
};
