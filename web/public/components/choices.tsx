import type { ComponentChildren, JSX } from 'preact';
import { allOf } from '../form/form-values.ts';
import { FieldParts } from './field-parts.tsx';
import { describedBy, type FieldProps } from './form-state.ts';

export interface Option {
  readonly value: string;
  readonly text: string;
  readonly hint?: string | undefined;
}

interface ChoicesProps extends FieldProps {
  readonly options: readonly Option[];
  /** Boxes to tick instead of one to choose. */
  readonly several?: boolean;
  readonly children?: ComponentChildren;
}

/** Options from a table of messages, in its order. */
export const optionsFrom = (texts: Readonly<Record<string, string>>): Option[] =>
  Object.entries(texts).map(([value, text]) => ({ value, text }));

const Choice = (props: ChoicesProps & { readonly option: Option; readonly first: boolean }): JSX.Element => {
  const { option, name } = props;
  const id = props.first ? name : `${name}-${option.value}`;
  return (
    <div class="choice">
      <input
        type={props.several ? 'checkbox' : 'radio'}
        id={id}
        name={name}
        value={option.value}
        checked={allOf(props.form.values, name).includes(option.value)}
        aria-describedby={option.hint ? `${id}-hint` : undefined}
      />
      <label for={id}>{option.text}</label>
      {option.hint && (
        <p class="hint" id={`${id}-hint`}>
          {option.hint}
        </p>
      )}
    </div>
  );
};

/** A question answered by choosing: every option on the page, no list that pops up. */
export const Choices = (props: ChoicesProps): JSX.Element => (
  <fieldset class="q" aria-describedby={describedBy(props)}>
    <legend>{props.label}</legend>
    <FieldParts {...props} />
    {props.options.map((option, index) => (
      <Choice {...props} key={option.value} option={option} first={index === 0} />
    ))}
    {props.children}
  </fieldset>
);
