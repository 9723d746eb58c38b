import { useEffect, useRef, useState } from 'preact/hooks';
import { type Attempt, completeAttempt, prepareAttempt, type Tokens } from '../auth/attempt.ts';
import { awaitCallback } from '../auth/callback.ts';
import { readAccessToken, type Staff } from '../auth/claims.ts';
import type { Issuer } from '../auth/issuer.ts';
import { Button } from '../components/small.tsx';

type SignInProps = { issuer: Issuer; onTokens: (tokens: Tokens) => void };

/** An attempt made ready before the click, and renewed after a failure. */
const useAttempt = ({ issuer, onTokens }: SignInProps) => {
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const [failed, setFailed] = useState(false);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let stop = (): void => {};
    let gone = false;
    void prepareAttempt(issuer).then((prepared) => {
      if (gone) return;
      setAttempt(prepared);
      stop = awaitCallback(prepared.state, (search) => {
        completeAttempt(issuer, prepared, search).then(onTokens, () => {
          setFailed(true);
          setTurn(turn + 1);
        });
      });
    });
    return () => {
      gone = true;
      stop();
    };
  }, [issuer, turn]);
  return { attempt, failed };
};

const SignInButton = (props: SignInProps) => {
  const { attempt, failed } = useAttempt(props);
  const [blocked, setBlocked] = useState(false);
  const open = (): void => {
    if (attempt === null) return;
    setBlocked(window.open(attempt.url, 'staff-sign-in', 'popup,width=520,height=720') === null);
  };
  return (
    <>
      {failed && (
        <p class="govuk-error-message" role="alert">
          That sign-in did not work. Try again.
        </p>
      )}
      <Button onClick={open} busy={attempt === null}>
        Sign in
      </Button>
      <p class="govuk-body" role="status">
        {blocked && attempt !== null ? (
          <>
            Your browser blocked the sign-in window.{' '}
            <a class="govuk-link" href={attempt.url} target="_blank" rel="noopener noreferrer">
              Sign in in a new tab
            </a>
            , then come back to this one.
          </>
        ) : (
          'Sign-in opens in a window of its own, with your password and the code from your authenticator.'
        )}
      </p>
    </>
  );
};

export const SignIn = (props: SignInProps) => (
  <main class="govuk-width-container sign-in">
    <h1 class="govuk-heading-l">Staff page</h1>
    <p class="govuk-body-l">Police Anti-Corruption and Abuse Reporting Service</p>
    <p class="govuk-body">
      For call handlers, analysts, supervisors and auditors. Every look at a case and every decision is
      recorded.
    </p>
    <SignInButton {...props} />
    <p class="govuk-body">
      Nothing is kept in this browser: a reload, or closing the window, signs you out of this page.
    </p>
  </main>
);

/** Asks the person to sign in again over their work. Somebody else signing in starts from an empty page. */
export const SignInAgain = ({ issuer, onTokens, staff }: SignInProps & { staff: Staff }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const take = (tokens: Tokens): void => {
    if (readAccessToken(tokens.accessToken).staff.staffId === staff.staffId) onTokens(tokens);
    else location.reload();
  };
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="again" onCancel={(event) => event.preventDefault()}>
      <h2 id="again" class="govuk-heading-m">
        Sign in again to go on
      </h2>
      <p class="govuk-body">Your session has ended. What you typed is still here.</p>
      <SignInButton issuer={issuer} onTokens={take} />
    </dialog>
  );
};
