import { useState } from 'preact/hooks';
import { verifyDay } from '../api/audit.ts';
import type { Verification } from '../api/audit-schemas.ts';
import { useDesk } from '../app/desk.ts';
import { useSending } from '../case/use-sending.ts';
import { TextField } from '../components/form.tsx';
import { Notice, ProblemMessage } from '../components/messages.tsx';
import { Button } from '../components/small.tsx';

const Result = ({ result: { day, streams, faults } }: { result: Verification }) => (
  <Notice
    title={faults.length === 0 ? 'Every link holds: nothing was altered' : 'Something was altered'}
    tone={faults.length === 0 ? 'done' : 'warning'}
  >
    <p>
      {streams} streams with commits of {day}, each from its first commit on.
    </p>
    {faults.length > 0 && <pre class="raw">{JSON.stringify(faults, null, 2)}</pre>}
  </Notice>
);

/** Has the chains of hashes recomputed: of every stream that changed on a day. */
export const VerifyPanel = () => {
  const { api } = useDesk();
  const [day, setDay] = useState(() => new Date().toISOString().slice(0, 10));
  const [result, setResult] = useState<Verification | null>(null);
  const { busy, problem, send } = useSending();
  const verify = async (): Promise<void> => {
    const answer = await send(() => verifyDay(api, day.trim()));
    setResult(answer.ok ? answer.data : null);
  };
  const refused = problem?.errors?.[0]?.message;
  return (
    <section aria-labelledby="verify">
      <h2 id="verify" class="govuk-heading-m">
        Proof that nothing was altered
      </h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void verify();
        }}
      >
        <TextField
          id="day"
          label="Day"
          hint="Year, month, day, for example 2026-11-22"
          error={refused}
          value={day}
          onInput={setDay}
          width="medium"
        />
        <Button type="submit" kind="secondary" busy={busy}>
          Verify
        </Button>
      </form>
      {problem !== null && refused === undefined && <ProblemMessage problem={problem} />}
      {result !== null && <Result result={result} />}
    </section>
  );
};
