import type { Problem } from '../api/problem.ts';
import { useTitle } from '../app/title.ts';
import { ErrorSummary, ProblemMessage } from '../components/messages.tsx';
import { Button } from '../components/small.tsx';
import { CallContact } from './call-contact.tsx';
import { isUntouched } from './call-draft.ts';
import { CallQuestions } from './call-questions.tsx';
import { Receipt } from './receipt.tsx';
import { ThrowAway } from './throw-away.tsx';
import { type KeptStatus, useCall } from './use-call.ts';

const keptText: Readonly<Record<KeptStatus, string>> = {
  saving: 'Saving…',
  saved: 'Saved. If this window closes, go on from “Take a call”',
  'not-kept': 'Not saved on the server: keep this window open until the call is sent',
};

const Danger = () => (
  <div class="notice notice--warning">
    <p class="notice__title">First: is anyone in danger now?</p>
    <p>
      “If you or anyone else is in danger right now, hang up and ring 999. We are not an emergency service. I
      will be here when you ring back.”
    </p>
  </div>
);

const Script = () => (
  <div class="notice">
    <p class="notice__title">Then say</p>
    <p>
      “You do not have to tell me who you are, and I cannot see your number. What you tell me is rewritten so
      that the police cannot tell who it came from. Please leave out anything that only you could know.”
    </p>
  </div>
);

/** A call of another window, while it cannot be read: an empty form would be saved over what was said. */
const Unread = ({ unread, onAgain }: { unread: Problem | 'reading'; onAgain: () => void }) => (
  <>
    <h1 class="govuk-heading-l">Take a call</h1>
    {unread === 'reading' ? (
      <p role="status">Reading what was said so far…</p>
    ) : (
      <>
        <ProblemMessage problem={unread} />
        <p class="govuk-body">What was said so far is kept on the server.</p>
        <Button onClick={onAgain}>Read it again</Button>
      </>
    )}
  </>
);

/** A call, in the order it goes. Saved as it goes on; never asks who is calling unless they offer it. */
export const CallScreen = ({ draftId }: { draftId: string }) => {
  useTitle('Call');
  const state = useCall(draftId);
  const { errors, problem, receipt, kept, busy } = state;
  if (receipt !== null) return <Receipt receipt={receipt} />;
  if (state.unread !== null) return <Unread unread={state.unread} onAgain={() => void state.open()} />;
  const isEmpty = isUntouched(state.call);
  const errorOf = (id: string): string | undefined => errors.find((error) => error.id === id)?.message;
  const leave = (): void => {
    void state.discard().then(() => {
      location.hash = '#/calls';
    });
  };
  return (
    <form
      class="call"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void state.send();
      }}
    >
      <h1 class="govuk-heading-l">Take a call</h1>
      <ErrorSummary errors={errors} />
      {problem !== null && <ProblemMessage problem={problem} />}
      <Danger />
      <Script />
      <CallQuestions call={state.call} onChange={state.change} errorOf={errorOf} />
      <CallContact call={state.call} onChange={state.change} errorOf={errorOf} />
      <div class="save-bar">
        <div class="govuk-button-group">
          <Button type="submit" busy={busy}>
            Send the report
          </Button>
          <ThrowAway isEmpty={isEmpty} onDone={leave} />
        </div>
        <p role="status">{isEmpty ? 'Nothing to save yet' : keptText[kept]}</p>
      </div>
    </form>
  );
};
