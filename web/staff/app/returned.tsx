import { useEffect, useState } from 'preact/hooks';
import { deliverCallback } from '../auth/callback.ts';

/** The window that the issuer sent back: hands over what it brought, and closes. */
export const Returned = ({ search }: { search: string }) => {
  const [taken, setTaken] = useState<boolean | null>(null);
  useEffect(() => {
    void deliverCallback(search).then((delivered) => {
      setTaken(delivered);
      if (delivered) close();
    });
  }, [search]);
  return (
    <main class="govuk-width-container sign-in">
      <h1 class="govuk-heading-l">Staff page</h1>
      {taken === null && <p class="govuk-body">Signing in…</p>}
      {taken === true && (
        <p class="govuk-body">You are signed in. Close this window and go back to the staff page.</p>
      )}
      {taken === false && (
        <p class="govuk-body">
          The page that asked you to sign in is gone.{' '}
          <a class="govuk-link" href="/staff/">
            Start again
          </a>
        </p>
      )}
    </main>
  );
};
