import { useState } from 'preact/hooks';
import { Focused } from '../components/focused.tsx';
import { Button } from '../components/small.tsx';

/** Gives a call up for good. Asks once more where something was typed: one slip must not lose a call. */
export const ThrowAway = ({ isEmpty, onDone }: { isEmpty: boolean; onDone: () => void }) => {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button kind="secondary" onClick={() => (isEmpty ? onDone() : setAsked(true))}>
        Throw this call away
      </Button>
    );
  }
  return (
    <Focused>
      <p role="alert">Throw away what was typed, for good?</p>
      <div class="govuk-button-group">
        <Button kind="warning" onClick={onDone}>
          Yes, throw it away
        </Button>
        <Button kind="secondary" onClick={() => setAsked(false)}>
          No, go on
        </Button>
      </div>
    </Focused>
  );
};
