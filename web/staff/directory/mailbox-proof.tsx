import { useState } from 'preact/hooks';
import { confirmMailbox, type NominatedShown, sendTestMessage } from '../api/directory.ts';
import { useDesk } from '../app/desk.ts';
import { useSending } from '../case/use-sending.ts';
import { TextField } from '../components/form.tsx';
import { ProblemMessage } from '../components/messages.tsx';
import { Button } from '../components/small.tsx';
import { testResultTexts } from '../words/directory.ts';
import { label } from '../words/labels.ts';

type ProofProps = { forceId: string; nominated: NominatedShown; onDone: (done: string) => void };

const SendTest = ({ forceId, nominated, onDone }: ProofProps) => {
  const { api } = useDesk();
  const { busy, problem, send } = useSending();
  const { mailboxId, isTestSent, testResult } = nominated;
  const sendIt = async (): Promise<void> => {
    const result = await send(() => sendTestMessage(api, forceId, mailboxId));
    if (result.ok) onDone('The test message was sent. Ring the unit and ask for the code in it.');
  };
  const notSent = problem?.errors?.[0]?.message;
  return (
    <>
      {problem !== null && notSent === undefined && <ProblemMessage problem={problem} />}
      {notSent !== undefined && (
        <p class="govuk-error-message" role="alert">
          Not sent. {notSent}
        </p>
      )}
      {testResult !== null && (
        <p class={testResult === 'delivered' ? 'quiet' : 'warning'}>{label(testResultTexts, testResult)}</p>
      )}
      <Button kind={isTestSent ? 'secondary' : 'primary'} busy={busy} onClick={() => void sendIt()}>
        {isTestSent ? 'Send another test message' : 'Send a test message'}
      </Button>
      {isTestSent && <p class="quiet">Another message makes the code of the one before worthless.</p>}
    </>
  );
};

const EnterCode = ({ forceId, nominated, onDone }: ProofProps) => {
  const { api } = useDesk();
  const [code, setCode] = useState('');
  const [error, setError] = useState<string | undefined>();
  const { busy, problem, send } = useSending();
  const { mailboxId } = nominated;
  const confirm = async (): Promise<void> => {
    setError(code.trim() === '' ? 'Enter the code that the unit read to you' : undefined);
    if (code.trim() === '' || busy) return;
    const result = await send(() => confirmMailbox(api, forceId, { mailboxId, code: code.trim() }));
    if (result.ok) onDone('Confirmed. Reports go there from now on.');
  };
  const refusal = problem?.status === 409 ? problem.detail : undefined;
  const fieldError = problem?.errors?.find(({ path }) => path === 'code')?.message ?? refusal;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
    >
      {problem !== null && fieldError === undefined && <ProblemMessage problem={problem} />}
      <TextField
        id={`code-${mailboxId}`}
        label="Code from the test message"
        hint="Three groups of four, as the unit reads it to you. Capitals and hyphens do not matter"
        error={error ?? fieldError}
        value={code}
        onInput={setCode}
        width="medium"
      />
      <Button type="submit" busy={busy}>
        Confirm the mailbox
      </Button>
    </form>
  );
};

const Step = ({ nominated, ...props }: ProofProps) => {
  const { staff } = useDesk();
  if (nominated.nominatedBy === staff.staffId) return <p>You nominated it, so you cannot enter the code.</p>;
  if (!nominated.isTestSent) return <p>Send the test message first.</p>;
  return <EnterCode nominated={nominated} {...props} />;
};

/** The three steps that make a nominated mailbox the one in use. */
export const MailboxProof = (props: ProofProps) => (
  <ol class="proof">
    <li>
      <p>Send a test message there. Any supervisor may.</p>
      <SendTest {...props} />
    </li>
    <li>
      <p>Ring the unit, on a number you knew before, and ask for the code in the message.</p>
    </li>
    <li>
      <p>Another supervisor than the one who nominated it enters the code.</p>
      <Step {...props} />
    </li>
  </ol>
);
