import { useEffect, useMemo, useState } from 'preact/hooks';
import { listForces } from '../api/cases.ts';
import { createApi } from '../api/client.ts';
import type { ForceName } from '../api/list-schemas.ts';
import { listStaff } from '../api/staff.ts';
import { hasRole } from '../auth/claims.ts';
import { findIssuer, type Issuer } from '../auth/issuer.ts';
import { createSession, type SessionState } from '../auth/session.ts';
import { endSessionUrl, refreshTokens, revokeTokens } from '../auth/tokens.ts';
import { DeskContext } from './desk.ts';
import { hasUnsent } from './keep.ts';
import { Shell } from './shell.tsx';
import { SignIn, SignInAgain } from './sign-in.tsx';
import { useListed } from './use-listed.ts';
import type { Names } from './who.ts';

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

const noForces: readonly ForceName[] = [];
const noNames: Names = new Map();
/** Somebody who is new is called by name within this time (milliseconds); a page stays open for a shift. */
const namesEvery = 15 * 60_000;

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
  const isSignedIn = state.phase === 'signed-in';
  const forces = useListed({ read: () => listForces(api), first: noForces, ready: isSignedIn });
  const names = useListed({
    read: () => listStaff(api),
    first: noNames,
    ready: isSignedIn && hasRole(state.staff, 'analyst', 'supervisor', 'auditor'),
    every: namesEvery,
  });
  useUnsentWarning();

  const signOut = (): void => {
    void session.end().finally(() => location.assign(endSessionUrl(issuer)));
  };
  if (state.phase === 'signed-out') return <SignIn issuer={issuer} onTokens={session.begin} />;
  return (
    <DeskContext.Provider value={{ api, staff: state.staff, forces, names, signOut }}>
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
