import { useState } from 'preact/hooks';
import type { ApiResult } from '../api/problem.ts';
import { createKeep, useKept } from '../app/keep.ts';
import { TextArea } from '../components/form.tsx';
import { ProblemMessage } from '../components/messages.tsx';
import { Button } from '../components/small.tsx';
import { useSending } from './use-sending.ts';

const textKeep = createKeep<string>();

type TextFormProps = {
  /** Where what is typed is kept: unique for the case and the form. */
  keepKey: string;
  label: string;
  hint?: string;
  button: string;
  send: (text: string) => Promise<ApiResult<unknown>>;
  onSent: () => void;
};

/** A text area and a button: a note, or a question. */
export const TextForm = ({ keepKey, label, hint, button, send, onSent }: TextFormProps) => {
  const kept = useKept(textKeep, keepKey, () => '');
  const text = kept.value;
  const [error, setError] = useState<string | undefined>();
  const sending = useSending();
  const submit = async (): Promise<void> => {
    setError(text.trim() === '' ? 'Write something first' : undefined);
    if (text.trim() === '' || sending.busy) return;
    const result = await sending.send(() => send(kept.latest().trim()));
    if (!result.ok) return;
    kept.update(() => '');
    kept.forget();
    onSent();
  };
  const fieldError = sending.problem?.errors?.[0]?.message;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {sending.problem !== null && fieldError === undefined && <ProblemMessage problem={sending.problem} />}
      <TextArea
        id={keepKey}
        label={label}
        hint={hint}
        error={error ?? fieldError}
        value={text}
        onInput={(typed) => kept.update(() => typed)}
      />
      <Button type="submit" kind="secondary" busy={sending.busy}>
        {button}
      </Button>
    </form>
  );
};
