import type { JSX } from 'preact';
import { Choices, optionsFrom } from '../../components/choices.tsx';
import type { FormState } from '../../components/form-state.ts';
import { Section } from '../../components/section.tsx';
import { TextArea, TextField } from '../../components/text-field.tsx';

/** When and where, how it is known and what could show it: what makes a report checkable. */
export const DetailsSection = ({ form }: { readonly form: FormState }): JSX.Element => {
  const words = form.messages.form.details;
  return (
    <Section messages={form.messages} name="details" title={words.title} why={words.why}>
      <TextField form={form} name="when.text" label={words.when} hint={words.whenHint} />
      <div class="pair">
        <TextField form={form} name="when.from" label={words.from} hint={words.dateHint} short />
        <TextField form={form} name="when.to" label={words.to} hint={words.dateHint} short />
      </div>
      <Choices
        form={form}
        name="when.ongoing"
        label={words.ongoingLegend}
        options={[{ value: 'yes', text: words.ongoing }]}
        several
      />
      <TextField form={form} name="where" label={words.where} hint={words.whereHint} />
      <Choices
        form={form}
        name="knowledge.basis"
        label={words.basis}
        options={optionsFrom(words.basisOptions)}
      />
      <TextArea form={form} name="knowledge.details" label={words.basisDetails} />
      <TextArea form={form} name="evidence" label={words.evidence} hint={words.evidenceHint} />
    </Section>
  );
};
