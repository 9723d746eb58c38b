import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Reasoned } from '../api/cases.ts';
import type { ApiResult } from '../api/problem.ts';
import { type Option, SelectField, TextArea } from '../components/form.tsx';
import { ErrorSummary, type FormError, ProblemMessage } from '../components/messages.tsx';
import { Button } from '../components/small.tsx';
import { useSending } from './use-sending.ts';

type ReasonedProps<T> = {
  id: string;
  /** The reasons to choose from; left out where there is but one. */
  codes?: { label: string; options: readonly Option[] };
  reasonLabel: string;
  missing: string;
  button: string;
  send: (reason: Reasoned) => Promise<ApiResult<T>>;
  onDone: (data: T) => void;
  /** What else there is to choose, above the button. */
  children?: ComponentChildren;
};

/** Something grave that needs its reason in words: nothing is sent without. */
export const ReasonedForm = <T,>(props: ReasonedProps<T>) => {
  const { id, codes, reasonLabel, missing, button, send, onDone, children } = props;
  const [reasonCode, setCode] = useState(codes === undefined ? 'other' : '');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const sending = useSending();
  const submit = async (): Promise<void> => {
    const found = [
      ...(reasonCode === '' ? [{ id: `${id}-code`, message: 'Choose the reason' }] : []),
      ...(reason.trim() === '' ? [{ id: `${id}-reason`, message: missing }] : []),
    ];
    setErrors(found);
    if (found.length > 0 || sending.busy) return;
    const result = await sending.send(() => send({ reasonCode, reason }));
    if (result.ok) onDone(result.data);
  };
  const errorOf = (field: string) => errors.find((error) => error.id === field)?.message;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary errors={errors} />
      {sending.problem !== null && <ProblemMessage problem={sending.problem} />}
      {codes !== undefined && (
        <SelectField
          id={`${id}-code`}
          label={codes.label}
          error={errorOf(`${id}-code`)}
          value={reasonCode}
          onInput={setCode}
          options={[{ value: '', label: 'Choose the reason' }, ...codes.options]}
        />
      )}
      <TextArea
        id={`${id}-reason`}
        label={reasonLabel}
        error={errorOf(`${id}-reason`)}
        value={reason}
        onInput={setReason}
        rows={2}
      />
      {children}
      <Button type="submit" kind="warning" busy={sending.busy}>
        {button}
      </Button>
    </form>
  );
};
