import type { JSX } from 'preact';
import { Choices, optionsFrom } from '../../components/choices.tsx';
import type { FormState } from '../../components/form-state.ts';
import { Section } from '../../components/section.tsx';
import { TextArea } from '../../components/text-field.tsx';

/** Whether somebody is at risk: 999 first, then the questions that make the report urgent. */
export const DangerSection = ({ form }: { readonly form: FormState }): JSX.Element => {
  const words = form.messages.form.danger;
  return (
    <Section messages={form.messages} name="danger" title={words.title} why={words.why}>
      <p class="panel danger">
        <strong>{words.panel}</strong>
      </p>
      <Choices
        form={form}
        name="risk.someoneInDanger"
        label={words.legend}
        options={optionsFrom(words.options)}
      />
      <TextArea form={form} name="risk.details" label={words.details} hint={words.detailsHint} />
    </Section>
  );
};
