import {
  actionLabels,
  handlingLabels,
  sanitisationLabels,
} from '../../../functions/domain/information-report/grading.ts';
import { Radios } from '../components/choices.tsx';
import { SelectField, TextArea } from '../components/form.tsx';
import type { WriteUp } from './write-up.ts';

type Handling = WriteUp['handling'];
type HandlingProps = {
  prefix: string;
  handling: Handling;
  errors: Readonly<Record<string, string>>;
  onChange: (handling: Handling) => void;
};

const coded = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label: `${value} ${label}` }));

/** What the force may do with the report: P without conditions, or C with its codes. */
export const HandlingFields = ({ prefix, handling, errors, onChange }: HandlingProps) => {
  const set = (part: Partial<Handling>): void => onChange({ ...handling, ...part });
  return (
    <>
      <Radios
        id={`${prefix}-handling.code`}
        label="Handling"
        error={errors['handling.code']}
        value={handling.code}
        onInput={(code) => set({ code })}
        options={coded(handlingLabels)}
      />
      {handling.code === 'C' && (
        <>
          <SelectField
            id={`${prefix}-handling.action`}
            label="Action"
            error={errors['handling.action']}
            value={handling.action}
            onInput={(action) => set({ action })}
            options={coded(actionLabels)}
          />
          <SelectField
            id={`${prefix}-handling.sanitisation`}
            label="Sanitisation"
            error={errors['handling.sanitisation']}
            value={handling.sanitisation}
            onInput={(sanitisation) => set({ sanitisation })}
            options={coded(sanitisationLabels)}
          />
          <TextArea
            id={`${prefix}-handling.conditions`}
            label="Conditions in words (optional)"
            error={errors['handling.conditions']}
            value={handling.conditions}
            onInput={(conditions) => set({ conditions })}
            rows={2}
          />
        </>
      )}
    </>
  );
};
