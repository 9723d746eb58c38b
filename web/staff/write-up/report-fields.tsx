import type { CaseShown } from '../api/case-schemas.ts';
import { useDesk } from '../app/desk.ts';
import { Checkboxes } from '../components/choices.tsx';
import { SelectField, TextArea, TextField } from '../components/form.tsx';
import { LinkButton } from '../components/small.tsx';
import { categoryLabels, urgencyLabels } from '../words/labels.ts';
import { HandlingFields } from './handling-fields.tsx';
import { ItemsEditor } from './items-editor.tsx';
import { SubjectsEditor } from './subjects-editor.tsx';
import { coarseDate, type ItemDraft, type WriteUp } from './write-up.ts';

type FieldsProps = {
  prefix: string;
  shownCase: CaseShown;
  writeUp: WriteUp;
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<WriteUp>) => void;
  onSplitOff: (item: ItemDraft) => void;
};

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const Contact = ({ prefix, shownCase, writeUp, errors, onChange }: FieldsProps) => {
  if (!shownCase.hasContact) return <p class="govuk-body">The reporter left no contact details.</p>;
  if (shownCase.consent?.forceMayContact !== true) {
    return (
      <p class="govuk-body">The reporter left contact details, and does not want the force to have them.</p>
    );
  }
  return (
    <Checkboxes
      id={`${prefix}-includeContact`}
      label="Contact details"
      error={errors.includeContact}
      values={writeUp.includeContact ? ['yes'] : []}
      onInput={(values) => onChange({ includeContact: values.includes('yes') })}
      options={[
        {
          value: 'yes',
          label: 'Give them to this force, on a last page of their own',
          hint: 'The reporter agreed that the force may contact them',
        },
      ]}
    />
  );
};

const DateField = ({ prefix, shownCase, writeUp, errors, onChange }: FieldsProps) => {
  const coarse = coarseDate(shownCase.report?.when?.from);
  return (
    <>
      <TextField
        id={`${prefix}-informationDate`}
        label="Date of the information"
        hint="As coarse as it can be and still be of use: “spring 2026”, not a day only one person could know"
        error={errors.informationDate}
        value={writeUp.informationDate}
        onInput={(informationDate) => onChange({ informationDate })}
        width="medium"
      />
      {coarse !== '' && coarse !== writeUp.informationDate && (
        <p>
          <LinkButton onClick={() => onChange({ informationDate: coarse })}>Use “{coarse}”</LinkButton>
        </p>
      )}
    </>
  );
};

/** Everything a force will read: first what has to be written, then what was carried over from the case. */
export const ReportFields = (props: FieldsProps) => {
  const { prefix, shownCase, writeUp, errors, onChange, onSplitOff } = props;
  const { forces } = useDesk();
  return (
    <>
      <SelectField
        id={`${prefix}-forceId`}
        label="Force"
        error={errors.forceId}
        value={writeUp.forceId}
        onInput={(forceId) => onChange({ forceId })}
        options={[
          { value: '', label: 'Choose a force' },
          ...forces.map((force) => ({ value: force.forceId, label: force.name })),
        ]}
      />
      <TextField
        id={`${prefix}-title`}
        label="Title"
        error={errors.title}
        value={writeUp.title}
        onInput={(title) => onChange({ title })}
      />
      <ItemsEditor
        prefix={prefix}
        shownCase={shownCase}
        items={writeUp.items}
        errors={errors}
        onChange={(items) => onChange({ items })}
        onSplitOff={onSplitOff}
      />
      <TextArea
        id={`${prefix}-provenance`}
        label="Provenance"
        hint="How it is known, without a clue to who knows it"
        error={errors.provenance}
        value={writeUp.provenance}
        onInput={(provenance) => onChange({ provenance })}
        rows={2}
      />
      <DateField {...props} />
      <h3 class="govuk-heading-s">Who it is about</h3>
      <SubjectsEditor
        prefix={prefix}
        subjects={writeUp.subjects}
        errors={errors}
        onChange={(subjects) => onChange({ subjects })}
      />
      <Checkboxes
        id={`${prefix}-categories`}
        label="Categories"
        error={errors.categories}
        values={writeUp.categories}
        onInput={(categories) => onChange({ categories })}
        options={options(categoryLabels)}
      />
      <SelectField
        id={`${prefix}-urgency`}
        label="Urgency"
        value={writeUp.urgency}
        onInput={(urgency) => onChange({ urgency })}
        options={options(urgencyLabels)}
      />
      <HandlingFields
        prefix={prefix}
        handling={writeUp.handling}
        errors={errors}
        onChange={(handling) => onChange({ handling })}
      />
      <Contact {...props} />
    </>
  );
};
