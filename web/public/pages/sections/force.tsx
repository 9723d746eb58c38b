import type { JSX } from 'preact';
import { Choices, type Option } from '../../components/choices.tsx';
import type { FormState } from '../../components/form-state.ts';
import { Section } from '../../components/section.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { ForceOption, ForceOptions } from '../../form/force-options.ts';
import type { Messages } from '../../messages/messages.ts';
import { ForceLinks } from '../force-links.tsx';

const foundOption = (messages: Messages, { force, localities }: ForceOption): Option => ({
  value: force.id,
  text: force.name,
  hint: localities.length > 0 ? `${messages.form.force.covers} ${localities.join(', ')}` : undefined,
});

const specialHints = (messages: Messages): Readonly<Record<string, string>> => messages.form.force.special;

const optionsOf = (messages: Messages, options: ForceOptions): Option[] => [
  ...options.found.map((option) => foundOption(messages, option)),
  ...options.special.map(({ force }) => ({
    value: force.id,
    text: `${force.name} (${specialHints(messages)[force.id]})`,
  })),
  { value: '', text: messages.form.force.unknown },
];

const Instead = ({ form, options }: { form: FormState; options: ForceOptions }): JSX.Element => (
  <details class="q">
    <summary>{form.messages.form.force.links}</summary>
    <ul>
      {[...options.found, ...options.special].map(({ force }) => (
        <ForceLinks key={force.id} force={force} messages={form.messages} besideForm />
      ))}
    </ul>
    <p>
      {form.messages.start.elsewhere.complaintsHint} {form.messages.start.elsewhere.oversightHint}
    </p>
  </details>
);

interface ForceSectionProps {
  readonly form: FormState;
  readonly options: ForceOptions;
  readonly searched: boolean;
}

/** Which force: found by name, place or outcode at the press of a button, never while typing. */
export const ForceSection = ({ form, options, searched }: ForceSectionProps): JSX.Element => {
  const words = form.messages.form.force;
  return (
    <Section messages={form.messages} name="force" title={words.title} why={words.why}>
      <TextField form={form} name="place" label={words.place} hint={words.placeHint} autofocus={searched} />
      <button type="submit" class="minor" name="action" value="find-force">
        {words.find}
      </button>
      <div id="force-options">
        {options.asked && (
          <p role="status">
            <strong>{options.matches === 0 ? words.none : words.found(options.matches)}</strong>
          </p>
        )}
        <Choices
          form={form}
          name="forceId"
          label={words.legend}
          options={optionsOf(form.messages, options)}
        />
        <Instead form={form} options={options} />
      </div>
    </Section>
  );
};
