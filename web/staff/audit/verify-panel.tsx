import { useState } from 'preact/hooks';
import { verifyLedger } from '../api/audit.ts';
import type { Verification } from '../api/audit-schemas.ts';
import { useDesk } from '../app/desk.ts';
import { useSending } from '../case/use-sending.ts';
import { Notice, ProblemMessage } from '../components/messages.tsx';
import { Button } from '../components/small.tsx';

const isSound = (result: Verification): boolean =>
  result.valid ?? ((result.problems ?? []).length === 0 && result.verified !== false);

const countOf = (value: unknown): string => (Array.isArray(value) ? String(value.length) : String(value));

const figuresOf = (result: Verification): string =>
  [
    result.streams === undefined ? '' : `${countOf(result.streams)} streams`,
    result.commits === undefined ? '' : `${countOf(result.commits)} commits`,
  ]
    .filter(Boolean)
    .join(', ');

const Result = ({ result }: { result: Verification }) => (
  <Notice
    title={isSound(result) ? 'Every link holds: nothing was altered' : 'Something was altered'}
    tone={isSound(result) ? 'done' : 'warning'}
  >
    <p>{figuresOf(result)}</p>
    {(result.problems ?? []).length > 0 && <pre class="raw">{JSON.stringify(result.problems, null, 2)}</pre>}
  </Notice>
);

/** Recomputes the chain of hashes: of one stream, or of the whole ledger. */
export const VerifyPanel = ({ stream }: { stream?: string }) => {
  const { api } = useDesk();
  const [result, setResult] = useState<Verification | null>(null);
  const { busy, problem, send } = useSending();
  const verify = async (): Promise<void> => {
    const answer = await send(() => verifyLedger(api, stream));
    setResult(answer.ok ? answer.data : null);
  };
  return (
    <section aria-label="Verification">
      <Button kind="secondary" busy={busy} onClick={() => void verify()}>
        {stream === undefined ? 'Verify the whole ledger' : 'Verify this stream'}
      </Button>
      {problem !== null && <ProblemMessage problem={problem} />}
      {result !== null && <Result result={result} />}
    </section>
  );
};
