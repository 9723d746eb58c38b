import { SelectField, TextArea } from '../components/form.tsx';
import type { DecisionShown } from '../words/decisions.ts';
import { reasonLabels } from '../words/labels.ts';
import type { AnswerDraft } from './answer-draft.ts';

type ReasonProps = {
  prefix: string;
  shown: DecisionShown;
  required: boolean;
  draft: AnswerDraft;
  errors: Readonly<Record<string, string>>;
  onChange: (change: Partial<AnswerDraft>) => void;
};

/** Why: a code where the decision has several, and words, required where the decision goes against the machine. */
export const Reason = ({ prefix, shown, required, draft, errors, onChange }: ReasonProps) => {
  const codes = shown.reasons.map((code) => ({ value: code, label: reasonLabels[code] }));
  return (
    <>
      {codes.length > 1 && shown.reasons[0] !== 'not-given' && (
        <SelectField
          id={`${prefix}-reasonCode`}
          label="Reason"
          error={errors.reasonCode}
          value={draft.reasonCode}
          onInput={(reasonCode) => onChange({ reasonCode })}
          options={[{ value: '', label: 'Choose the reason' }, ...codes]}
        />
      )}
      <TextArea
        id={`${prefix}-reason`}
        label={required ? 'The reason in your own words' : 'The reason in your own words (optional)'}
        error={errors.reason}
        value={draft.reason}
        onInput={(reason) => onChange({ reason })}
        rows={2}
      />
    </>
  );
};
