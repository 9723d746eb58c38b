import { SelectField, TextField } from '../components/form.tsx';
import { Button, LinkButton } from '../components/small.tsx';
import { subjectRoleLabels } from '../words/labels.ts';
import { blankSubject, type SubjectDraft } from './write-up.ts';

type SubjectsProps = {
  prefix: string;
  subjects: readonly SubjectDraft[];
  errors: Readonly<Record<string, string>>;
  onChange: (subjects: SubjectDraft[]) => void;
};

const fields: readonly (readonly [Exclude<keyof SubjectDraft, 'role'>, string])[] = [
  ['name', 'Name'],
  ['rank', 'Rank'],
  ['number', 'Collar or warrant number'],
  ['station', 'Station or team'],
  ['description', 'Description'],
  ['vehicle', 'Vehicle'],
  ['online', 'Online accounts'],
];

const roles = Object.entries(subjectRoleLabels).map(([value, label]) => ({ value, label }));

/** The people a report is about, with what leads to them. */
export const SubjectsEditor = ({ prefix, subjects, errors, onChange }: SubjectsProps) => (
  <>
    {subjects.map((subject, index) => {
      const set = (part: Partial<SubjectDraft>): void =>
        onChange(subjects.with(index, { ...subject, ...part }));
      const id = `${prefix}-subjects.${index}`;
      return (
        <fieldset key={index} class="govuk-fieldset subject">
          <legend class="govuk-fieldset__legend">
            Person {index + 1}{' '}
            <LinkButton
              label={`Remove person ${index + 1}`}
              onClick={() => onChange(subjects.toSpliced(index, 1))}
            >
              Remove
            </LinkButton>
          </legend>
          <div class="subject__fields">
            <SelectField
              id={`${id}.role`}
              label="Role"
              value={subject.role}
              onInput={(role) => set({ role })}
              options={roles}
            />
            {fields.map(([field, label]) => (
              <TextField
                key={field}
                id={`${id}.${field}`}
                label={label}
                error={errors[`subjects.${index}.${field}`]}
                value={subject[field]}
                onInput={(value) => set({ [field]: value })}
              />
            ))}
          </div>
        </fieldset>
      );
    })}
    <Button kind="secondary" onClick={() => onChange([...subjects, blankSubject])}>
      Add a person
    </Button>
  </>
);
