import type { JSX } from 'preact';
import { firstOf } from '../form/form-values.ts';
import { FieldParts, Required } from './field-parts.tsx';
import { describedBy, type FieldProps } from './form-state.ts';

interface TextFieldProps extends FieldProps {
  readonly kind?: 'text' | 'email' | 'tel';
  readonly short?: boolean;
  readonly autofocus?: boolean;
}

/** A question answered in a line. The text itself is the only check in the browser: the server says what is wrong. */
export const TextField = (props: TextFieldProps): JSX.Element => (
  <div class="q">
    <label for={props.name}>
      {props.label}
      <Required {...props} />
    </label>
    <FieldParts {...props} />
    <input
      id={props.name}
      name={props.name}
      inputMode={props.kind ?? 'text'}
      class={props.short ? 'short' : undefined}
      value={firstOf(props.form.values, props.name) || undefined}
      autofocus={props.autofocus ?? false}
      aria-describedby={describedBy(props)}
      aria-invalid={describedBy({ form: props.form, name: props.name }) ? true : undefined}
    />
  </div>
);

interface TextAreaProps extends FieldProps {
  readonly rows?: number;
}

/** A question answered at length. The first line end is for the HTML parser, which drops it. */
export const TextArea = (props: TextAreaProps): JSX.Element => (
  <div class="q">
    <label for={props.name}>
      {props.label}
      <Required {...props} />
    </label>
    <FieldParts {...props} />
    <textarea
      id={props.name}
      name={props.name}
      rows={props.rows ?? 3}
      required={false}
      aria-describedby={describedBy(props)}
      aria-invalid={describedBy({ form: props.form, name: props.name }) ? true : undefined}
    >
      {`\n${firstOf(props.form.values, props.name)}`}
    </textarea>
  </div>
);
