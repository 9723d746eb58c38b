import { forceName, useDesk } from '../app/desk.ts';
import { type FieldProps, FieldSet } from './form.tsx';
import { LinkButton } from './small.tsx';

type PickerProps = FieldProps & { values: readonly string[]; onInput: (values: string[]) => void };

/** Several forces: those chosen, each with a way to take it out, and a list to add from. */
export const ForcePicker = ({ values, onInput, ...field }: PickerProps) => {
  const { forces } = useDesk();
  const left = forces.filter(({ forceId }) => !values.includes(forceId));
  return (
    <FieldSet {...field}>
      {values.length > 0 && (
        <ul class="chosen">
          {values.map((forceId) => (
            <li key={forceId}>
              {forceName(forces, forceId)}{' '}
              <LinkButton
                label={`Take out ${forceName(forces, forceId)}`}
                onClick={() => onInput(values.filter((value) => value !== forceId))}
              >
                Take out
              </LinkButton>
            </li>
          ))}
        </ul>
      )}
      <label class="govuk-visually-hidden" for={field.id}>
        Add a force
      </label>
      <select
        id={field.id}
        class="govuk-select"
        value=""
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (value !== '') onInput([...values, value]);
        }}
      >
        <option value="">Add a force</option>
        {left.map((force) => (
          <option key={force.forceId} value={force.forceId}>
            {force.name}
          </option>
        ))}
      </select>
    </FieldSet>
  );
};
