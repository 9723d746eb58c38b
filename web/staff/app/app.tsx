import { useEffect, useMemo, useState } from 'preact/hooks';
import { createApi } from '../api/client.ts';
import { findIssuer, type Issuer } from '../auth/issuer.ts';
import { createSession, type SessionState } from '../auth/session.ts';
import { endSessionUrl, refreshTokens, revokeTokens } from '../auth/tokens.ts';
import { DeskContext } from './desk.ts';
import { hasUnsent } from './keep.ts';
import { Shell } from './shell.tsx';
import { SignIn, SignInAgain } from './sign-in.tsx';
import { useForces } from './use-forces.ts';

const openSession = (issuer: Issuer) =>
  createSession({
    refresh: (tokens) => refreshTokens(issuer, tokens),
    revoke: (tokens) => revokeTokens(issuer, tokens),
    now: () => Date.now(),
  });

const useUnsentWarning = (): void => {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (hasUnsent()) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, []);
};

const Desk = ({ issuer }: { issuer: Issuer }) => {
  const session = useMemo(() => openSession(issuer), [issuer]);
  const [state, setState] = useState<SessionState>(session.state());
  useEffect(() => session.subscribe(() => setState(session.state())), [session]);
  const api = useMemo(
    () =>
      createApi({
        accessToken: session.accessToken,
        refuse: session.refuse,
        fetch: (path, init) => fetch(path, init),
      }),
    [session],
  );
  const forces = useForces(api, state.phase === 'signed-in');
  useUnsentWarning();

  const signOut = (): void => {
    void session.end().finally(() => location.assign(endSessionUrl(issuer)));
  };
  if (state.phase === 'signed-out') return <SignIn issuer={issuer} onTokens={session.begin} />;
  return (
    <DeskContext.Provider value={{ api, staff: state.staff, forces, signOut }}>
      <Shell key={state.staff.staffId} />
      {state.phase === 'lost' && <SignInAgain issuer={issuer} onTokens={session.begin} staff={state.staff} />}
    </DeskContext.Provider>
  );
};

const NotLive = () => (
  <aside class="not-live" aria-label="Not the live service">
    This is a demonstration, not the live service. Enter nothing about real people.
  </aside>
);

/** The staff page: finds the issuer, then shows the desk to whoever signs in. */
export const App = () => {
  const [issuer, setIssuer] = useState<Issuer | 'unreachable' | null>(null);
  useEffect(() => {
    findIssuer(location.origin).then(setIssuer, () => setIssuer('unreachable'));
  }, []);
  if (issuer === null) return <p class="govuk-body govuk-width-container">Loading…</p>;
  if (issuer !== 'unreachable') {
    return (
      <>
        {issuer.stage !== 'production' && <NotLive />}
        <Desk issuer={issuer} />
      </>
    );
  }
  return (
    <main class="govuk-width-container sign-in">
      <h1 class="govuk-heading-l">Staff page</h1>
      <p class="govuk-body">The sign-in service does not answer. Reload this page in a minute.</p>
    </main>
  );
};
