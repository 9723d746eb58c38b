import type { CaseShown } from '../api/case-schemas.ts';
import { forceName, useDesk } from '../app/desk.ts';
import { Checkboxes } from '../components/choices.tsx';
import { ForcePicker } from '../components/force-picker.tsx';
import { SelectField, TextArea, TextField } from '../components/form.tsx';
import type { AnswerField } from '../words/decisions.ts';
import { contactText } from '../words/fast-time.ts';
import { categoryLabels, signpostLabels } from '../words/labels.ts';
import type { AnswerDraft } from './answer-draft.ts';

type FieldsProps = {
  prefix: string;
  shownCase: CaseShown;
  draft: AnswerDraft;
  errors: Readonly<Record<string, string>>;
  onChange: (change: Partial<AnswerDraft>) => void;
};

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const texts: Partial<Record<AnswerField, { label: string; hint?: string; rows?: number }>> = {
  words: {
    label: 'The words that may be spoken on the phone',
    hint: 'Who is in danger, from whom, where, since when. Nothing that could only come from one person',
    rows: 5,
  },
  spokeTo: { label: 'Who did you speak to?', hint: 'Name or number, and role' },
  agreed: { label: 'What was agreed?', hint: 'What they will do, and by when', rows: 3 },
  question: {
    label: 'Your question to the reporter',
    hint: 'They read it when they come back with their receipt',
    rows: 4,
  },
};

const TextAnswer = ({ field, prefix, draft, errors, onChange }: FieldsProps & { field: AnswerField }) => {
  const { rows, label, hint } = texts[field] ?? { label: field };
  const value = draft[field];
  const common = {
    id: `${prefix}-${field}`,
    label,
    hint,
    error: errors[field],
    value: typeof value === 'string' ? value : '',
    onInput: (text: string) => onChange({ [field]: text }),
  };
  return rows === undefined ? <TextField {...common} /> : <TextArea {...common} rows={rows} />;
};

/** One of the contacts that the force named for this hour; a number typed where it named none. */
const Rang = ({ prefix, shownCase, draft, errors, onChange }: FieldsProps) => {
  const contacts = (shownCase.fastTime?.contacts ?? []).map(contactText);
  const common = {
    id: `${prefix}-rang`,
    label: 'Whom did you ring?',
    error: errors.rang,
    value: draft.rang,
    onInput: (rang: string) => onChange({ rang }),
  };
  if (contacts.length === 0) return <TextField {...common} hint="Name or role, and number" />;
  return (
    <SelectField {...common} options={contacts.map((contact) => ({ value: contact, label: contact }))} />
  );
};

const OneForce = ({ prefix, draft, errors, onChange }: FieldsProps) => {
  const { forces } = useDesk();
  return (
    <SelectField
      id={`${prefix}-forceId`}
      label="Force to be told"
      error={errors.forceId}
      value={draft.forceId}
      onInput={(forceId) => onChange({ forceId })}
      options={[
        { value: '', label: 'Choose a force' },
        ...forces.map((force) => ({ value: force.forceId, label: force.name })),
      ]}
    />
  );
};

const Reports = ({ prefix, shownCase, draft, errors, onChange }: FieldsProps) => {
  const { forces } = useDesk();
  const drafts = shownCase.informationReports.filter(
    ({ state }) => state === 'draft' || state === 'returned',
  );
  return (
    <Checkboxes
      id={`${prefix}-reportIds`}
      label="Information reports to submit"
      hint={drafts.length === 0 ? 'Write one below, and save it' : undefined}
      error={errors.reportIds}
      values={draft.reportIds}
      onInput={(reportIds) => onChange({ reportIds })}
      options={drafts.map((report) => ({
        value: report.reportId,
        label: report.report?.title || report.title || 'Without a title',
        hint: `${forceName(forces, report.forceId ?? '')}, revision ${report.revision}`,
      }))}
    />
  );
};

const SameCase = ({ prefix, shownCase, draft, errors, onChange }: FieldsProps) => (
  <TextField
    id={`${prefix}-caseId`}
    label="Reference of the other case"
    hint={
      shownCase.duplicates
        .map(({ reference }) => reference)
        .filter(Boolean)
        .join(', ') || 'For example R-ABCD-2345-67'
    }
    error={errors.caseId}
    value={draft.caseId}
    onInput={(caseId) => onChange({ caseId })}
    width="medium"
  />
);

/** The fields that one decision asks for, in its order. */
export const AnswerFields = ({ fields, ...props }: FieldsProps & { fields: readonly AnswerField[] }) => {
  const { prefix, draft, errors, onChange } = props;
  const fieldFor = (field: AnswerField) => {
    switch (field) {
      case 'forceId':
        return <OneForce key={field} {...props} />;
      case 'rang':
        return <Rang key={field} {...props} />;
      case 'forceIds':
        return (
          <ForcePicker
            key={field}
            id={`${prefix}-forceIds`}
            label="Forces to receive it"
            error={errors.forceIds}
            values={draft.forceIds}
            onInput={(forceIds) => onChange({ forceIds })}
          />
        );
      case 'categories':
      case 'signposts':
        return (
          <Checkboxes
            key={field}
            id={`${prefix}-${field}`}
            label={field === 'categories' ? 'What it is about' : 'Where the reporter should go instead'}
            error={errors[field]}
            values={draft[field]}
            onInput={(values) => onChange({ [field]: values })}
            options={options(field === 'categories' ? categoryLabels : signpostLabels)}
          />
        );
      case 'reportIds':
        return <Reports key={field} {...props} />;
      case 'caseId':
        return <SameCase key={field} {...props} />;
      default:
        return <TextAnswer key={field} field={field} {...props} />;
    }
  };
  return <>{fields.map(fieldFor)}</>;
};
