import type { PersonShown } from '../api/on-call.ts';
import { SelectField, TextField } from '../components/form.tsx';
import { LinkButton } from '../components/small.tsx';
import { staffRoleLabels } from '../words/on-call.ts';
import { newPerson } from './roster-draft.ts';

type ListProps = {
  people: readonly PersonShown[];
  errorOf: (path: string) => string | undefined;
  onChange: (people: readonly PersonShown[]) => void;
};

const roles = Object.entries(staffRoleLabels).map(([value, label]) => ({ value, label }));

/** Everybody who can be put on a shift. */
export const PeopleList = ({ people, errorOf, onChange }: ListProps) => (
  <>
    <ol class="people">
      {people.map((person, index) => {
        const path = `people.${index}`;
        const field = (name: 'name' | 'email' | 'phone', label: string) => ({
          id: `roster-${path}.${name}`,
          label,
          error: errorOf(`${path}.${name}`),
          value: person[name],
          onInput: (value: string) => onChange(people.with(index, { ...person, [name]: value })),
        });
        return (
          <li key={person.personId} class="subject person">
            <TextField {...field('name', `${index + 1}. Name`)} />
            <TextField {...field('email', 'Email read day and night')} keyboard="email" />
            <TextField {...field('phone', 'Number')} keyboard="tel" />
            <SelectField
              id={`roster-${path}.role`}
              label="Role"
              error={errorOf(`${path}.role`)}
              value={person.role}
              onInput={(role) => onChange(people.with(index, { ...person, role }))}
              options={roles}
            />
            <LinkButton
              onClick={() => onChange(people.toSpliced(index, 1))}
              label={`Take out person ${index + 1}`}
            >
              Take out
            </LinkButton>
          </li>
        );
      })}
    </ol>
    <p class="roster__add">
      <LinkButton onClick={() => onChange([...people, newPerson(crypto.randomUUID())])}>
        Add a person
      </LinkButton>
    </p>
  </>
);
