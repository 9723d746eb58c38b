import type { JSX } from 'preact';
import { Choices, optionsFrom } from '../../components/choices.tsx';
import type { FormState } from '../../components/form-state.ts';
import { Section } from '../../components/section.tsx';
import { TextArea, TextField } from '../../components/text-field.tsx';
import { peopleLimit } from '../../form/people.ts';

interface PersonProps {
  readonly form: FormState;
  readonly index: number;
  readonly autofocus: boolean;
}

const Person = ({ form, index, autofocus }: PersonProps): JSX.Element => {
  const words = form.messages.form.who;
  const name = (field: string): string => `subjects.${index}.${field}`;
  return (
    <fieldset class="q person" data-person>
      <legend>
        <h3>{words.person(index + 1)}</h3>
      </legend>
      <TextField form={form} name={name('name')} label={words.name} autofocus={autofocus} />
      <Choices form={form} name={name('role')} label={words.role} options={optionsFrom(words.roleOptions)} />
      <div class="pair">
        <TextField form={form} name={name('rank')} label={words.rank} />
        <TextField form={form} name={name('station')} label={words.station} />
      </div>
      <TextField form={form} name={name('number')} label={words.number} hint={words.numberHint} short />
      <TextArea form={form} name={name('description')} label={words.description} />
      <div class="pair">
        <TextField form={form} name={name('vehicle')} label={words.vehicle} />
        <TextField form={form} name={name('online')} label={words.online} />
      </div>
    </fieldset>
  );
};

interface WhoProps {
  readonly form: FormState;
  readonly people: number;
  readonly added: boolean;
}

/** The people it is about: one block each, another at the press of a button. */
export const WhoSection = ({ form, people, added }: WhoProps): JSX.Element => {
  const words = form.messages.form.who;
  return (
    <Section messages={form.messages} name="who" title={words.title} why={words.why}>
      {Array.from({ length: people }, (_, index) => (
        <Person key={index} form={form} index={index} autofocus={added && index === people - 1} />
      ))}
      {people < peopleLimit && (
        <button type="submit" class="minor" name="action" value="add-person">
          {words.add}
        </button>
      )}
    </Section>
  );
};
