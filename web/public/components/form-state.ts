import type { FieldError } from '../form/field-error.ts';
import type { FormValues } from '../form/form-values.ts';
import type { Messages } from '../messages/messages.ts';

/** What a field needs to show itself: the words, what was typed so far and what is wrong with it. */
export interface FormState {
  readonly messages: Messages;
  readonly values: FormValues;
  readonly errors: readonly FieldError[];
}

export interface FieldProps {
  readonly form: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** Marks the one question that must be answered. */
  readonly required?: boolean;
}

/** Ids of the hint and the error that describe a field, for aria-describedby. */
export const describedBy = (props: Pick<FieldProps, 'form' | 'name' | 'hint'>): string | undefined => {
  const hasError = props.form.errors.some(({ field }) => field === props.name);
  const ids = [...(props.hint ? [`${props.name}-hint`] : []), ...(hasError ? [`${props.name}-error`] : [])];
  return ids.length === 0 ? undefined : ids.join(' ');
};
