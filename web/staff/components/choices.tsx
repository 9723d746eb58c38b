import { type FieldProps, FieldSet, type Option } from './form.tsx';

type ChoiceProps = FieldProps & { options: readonly Option[]; inline?: boolean };
type ControlProps = { id: string; type: 'radio' | 'checkbox'; name: string; option: Option };

const Choice = ({
  id,
  type,
  name,
  option,
  checked,
  onChange,
}: ControlProps & { checked: boolean; onChange: (checked: boolean) => void }) => {
  const block = type === 'radio' ? 'govuk-radios' : 'govuk-checkboxes';
  return (
    <div class={`${block}__item`}>
      <input
        id={id}
        name={name}
        type={type}
        value={option.value}
        class={`${block}__input`}
        checked={checked}
        disabled={option.disabled}
        aria-describedby={option.hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label class={`govuk-label ${block}__label`} for={id}>
        {option.label}
      </label>
      {option.hint && (
        <div id={`${id}-hint`} class={`govuk-hint ${block}__hint`}>
          {option.hint}
        </div>
      )}
    </div>
  );
};

const idOf = (field: FieldProps, index: number): string => (index === 0 ? field.id : `${field.id}-${index}`);

type RadiosProps = ChoiceProps & { value: string; onInput: (value: string) => void };

export const Radios = ({ options, value, onInput, inline = false, ...field }: RadiosProps) => (
  <FieldSet {...field}>
    <div class={`govuk-radios govuk-radios--small${inline ? ' govuk-radios--inline' : ''}`}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          id={idOf(field, index)}
          type="radio"
          name={field.id}
          option={option}
          checked={option.value === value}
          onChange={() => onInput(option.value)}
        />
      ))}
    </div>
  </FieldSet>
);

type CheckboxesProps = ChoiceProps & { values: readonly string[]; onInput: (values: string[]) => void };

export const Checkboxes = ({ options, values, onInput, inline = false, ...field }: CheckboxesProps) => (
  <FieldSet {...field}>
    <div class={`govuk-checkboxes govuk-checkboxes--small${inline ? ' checkboxes-inline' : ''}`}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          id={idOf(field, index)}
          type="checkbox"
          name={field.id}
          option={option}
          checked={values.includes(option.value)}
          onChange={(checked) =>
            onInput(checked ? [...values, option.value] : values.filter((value) => value !== option.value))
          }
        />
      ))}
    </div>
  </FieldSet>
);
