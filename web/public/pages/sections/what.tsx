import type { JSX } from 'preact';
import { Choices, optionsFrom } from '../../components/choices.tsx';
import type { FormState } from '../../components/form-state.ts';
import { Section } from '../../components/section.tsx';
import { TextArea } from '../../components/text-field.tsx';
import { OversightLinks } from '../oversight.tsx';

/** What happened, the only question that must be answered, and whether it was complained about already. */
export const WhatSection = ({ form }: { readonly form: FormState }): JSX.Element => {
  const words = form.messages.form.what;
  return (
    <Section messages={form.messages} name="what" title={words.title} why={words.why}>
      <Choices
        form={form}
        name="categories"
        label={words.categories}
        hint={words.categoriesHint}
        options={optionsFrom(words.categoryOptions)}
        several
      />
      <TextArea
        form={form}
        name="narrative"
        label={words.narrative}
        hint={words.narrativeHint}
        rows={10}
        required
      />
      <Choices
        form={form}
        name="existingComplaint"
        label={words.complaint}
        options={optionsFrom(words.complaintOptions)}
      >
        <p class="note" data-when="existingComplaint=yes,not-sure">
          {words.complaintNote} <OversightLinks messages={form.messages} besideForm />
        </p>
      </Choices>
    </Section>
  );
};
