import { useDesk } from '../app/desk.ts';
import { Checkboxes, Radios } from '../components/choices.tsx';
import { SelectField, TextArea, TextField } from '../components/form.tsx';
import { basisLabels, categoryHints, categoryLabels, label, subjectRoleLabels } from '../words/labels.ts';
import type { CallDraft } from './call-draft.ts';

export type QuestionProps = {
  call: CallDraft;
  onChange: (part: Partial<CallDraft>) => void;
  errorOf: (id: string) => string | undefined;
};

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, words]) => ({ value, label: words }));

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'not-sure', label: 'Not sure' },
];
const notSaid = { value: 'not-said', label: 'Not asked, or would not say' };

const Happened = ({ call, onChange, errorOf }: QuestionProps) => (
  <>
    <Radios
      id="someoneInDanger"
      label="Is anyone at risk of harm now?"
      value={call.someoneInDanger}
      onInput={(someoneInDanger) => onChange({ someoneInDanger })}
      options={yesNo}
      inline
    />
    {(call.someoneInDanger === 'yes' || call.someoneInDanger === 'not-sure') && (
      <TextArea
        id="dangerDetails"
        label="Who is at risk, and from what?"
        value={call.dangerDetails}
        onInput={(dangerDetails) => onChange({ dangerDetails })}
        rows={2}
      />
    )}
    <TextArea
      id="narrative"
      label="What happened?"
      hint="In their words, as they tell it"
      error={errorOf('narrative')}
      value={call.narrative}
      onInput={(narrative) => onChange({ narrative })}
      rows={8}
    />
  </>
);

const subjectFields: readonly (readonly [
  'subjectName' | 'subjectRank' | 'subjectNumber' | 'subjectStation',
  string,
])[] = [
  ['subjectName', 'Name or nickname'],
  ['subjectRank', 'Rank or job'],
  ['subjectNumber', 'Number on the shoulder or warrant card'],
  ['subjectStation', 'Station or team'],
];

const Who = ({ call, onChange }: QuestionProps) => (
  <fieldset class="govuk-fieldset call__group">
    <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Who is it about?</legend>
    <SelectField
      id="subjectRole"
      label="They are"
      value={call.subjectRole}
      onInput={(subjectRole) => onChange({ subjectRole })}
      options={options(subjectRoleLabels)}
    />
    <div class="subject__fields">
      {subjectFields.map(([field, words]) => (
        <TextField
          key={field}
          id={field}
          label={words}
          value={call[field]}
          onInput={(value) => onChange({ [field]: value })}
        />
      ))}
    </div>
    <TextArea
      id="subjectDescription"
      label="What do they look like, what do they drive, where are they online?"
      value={call.subjectDescription}
      onInput={(subjectDescription) => onChange({ subjectDescription })}
      rows={2}
    />
  </fieldset>
);

const WhenAndWhere = ({ call, onChange, errorOf }: QuestionProps) => {
  const { forces } = useDesk();
  return (
    <>
      <TextField
        id="whenText"
        label="When?"
        hint="As near as they can say"
        error={errorOf('whenText')}
        value={call.whenText}
        onInput={(whenText) => onChange({ whenText })}
      />
      <Checkboxes
        id="ongoing"
        label="Still going on?"
        values={call.ongoing ? ['yes'] : []}
        onInput={(values) => onChange({ ongoing: values.includes('yes') })}
        options={[{ value: 'yes', label: 'It is still going on' }]}
      />
      <TextField
        id="where"
        label="Where?"
        error={errorOf('where')}
        value={call.where}
        onInput={(where) => onChange({ where })}
      />
      <SelectField
        id="forceId"
        label="Which force?"
        value={call.forceId}
        onInput={(forceId) => onChange({ forceId })}
        options={[
          { value: '', label: 'They do not know' },
          ...forces.map((force) => ({ value: force.forceId, label: force.name })),
        ]}
      />
    </>
  );
};

const Background = ({ call, onChange }: QuestionProps) => (
  <>
    <SelectField
      id="basis"
      label="How do they know?"
      value={call.basis}
      onInput={(basis) => onChange({ basis })}
      options={options(basisLabels)}
    />
    <TextArea
      id="evidence"
      label="Is there anything that shows it?"
      hint="Messages, records, other people who saw it"
      value={call.evidence}
      onInput={(evidence) => onChange({ evidence })}
      rows={2}
    />
    <SelectField
      id="existingComplaint"
      label="Is there a complaint or investigation about it already?"
      value={call.existingComplaint}
      onInput={(existingComplaint) => onChange({ existingComplaint })}
      options={[notSaid, ...yesNo]}
    />
    <SelectField
      id="worksInPolicing"
      label="Does the caller work in policing?"
      hint="If so, offer the Police Integrity Line as well; never refuse the report"
      value={call.worksInPolicing}
      onInput={(worksInPolicing) => onChange({ worksInPolicing })}
      options={[notSaid, ...yesNo.slice(0, 2)]}
    />
    <Checkboxes
      id="categories"
      label="What is it about? (you choose, do not ask)"
      values={call.categories}
      onInput={(categories) => onChange({ categories })}
      options={Object.entries(categoryLabels).map(([value, words]) => ({
        value,
        label: words,
        hint: label(categoryHints, value),
      }))}
    />
  </>
);

/** The questions of the form, in the order a call goes. */
export const CallQuestions = (props: QuestionProps) => (
  <>
    <Happened {...props} />
    <Who {...props} />
    <WhenAndWhere {...props} />
    <Background {...props} />
  </>
);
