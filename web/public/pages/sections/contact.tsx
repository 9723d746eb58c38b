import type { JSX } from 'preact';
import { Choices, type Option, optionsFrom } from '../../components/choices.tsx';
import type { FormState } from '../../components/form-state.ts';
import { Section } from '../../components/section.tsx';
import { TextField } from '../../components/text-field.tsx';

const yesOrNo = (form: FormState): Option[] => [
  { value: 'yes', text: form.messages.common.yes },
  { value: 'no', text: form.messages.common.no },
];

/** Two consents, never one, and the details they are for. */
export const ContactSection = ({ form }: { readonly form: FormState }): JSX.Element => {
  const words = form.messages.form.contact;
  return (
    <Section messages={form.messages} name="contact" title={words.title}>
      <Choices
        form={form}
        name="reporter.worksInPolicing"
        label={words.policing}
        options={optionsFrom(words.policingOptions)}
      >
        <p class="note" data-when="reporter.worksInPolicing=yes">
          {words.policingNote}
        </p>
      </Choices>
      <h3>{words.heading}</h3>
      <p class="why">
        <b>{form.messages.form.why}</b> {words.why}
      </p>
      <Choices form={form} name="contact.charityMayContact" label={words.charity} options={yesOrNo(form)} />
      <Choices
        form={form}
        name="contact.forceMayContact"
        label={words.force}
        hint={words.forceHint}
        options={yesOrNo(form)}
      />
      <p>{words.neither}</p>
      <TextField form={form} name="contact.name" label={words.name} />
      <TextField form={form} name="contact.phone" label={words.phone} kind="tel" short />
      <TextField form={form} name="contact.email" label={words.email} kind="email" />
      <TextField form={form} name="contact.safeToContact" label={words.safe} hint={words.safeHint} />
    </Section>
  );
};
