import { TextField } from '../components/form.tsx';
import { label } from '../words/labels.ts';
import type { Risk } from './risks.ts';

const kinds: Readonly<Record<string, string>> = {
  relationship: 'says who the reporter is to them',
  'unique-knowledge': 'something only one person could know',
  'exact-time': 'an exact time',
  gender: 'gives a gender away',
  identifier: 'identifies somebody',
  'first-person': 'speaks as the reporter',
};

type RisksProps = {
  prefix: string;
  risks: readonly Risk[];
  kept: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  onKeep: (kept: Record<string, string>) => void;
};

/** The path of the field that answers one mark, within its form. */
export const riskPath = (risk: Risk): string => `kept-${risk.key.replaceAll(/[^a-z0-9]+/gi, '-')}`;

/** Every source-risk mark has to be answered: taken out of the text, or kept with a reason. */
export const RiskAnswers = ({ prefix, risks, kept, errors, onKeep }: RisksProps) => (
  <div class="risks" id={`${prefix}-informationReports`} tabIndex={-1}>
    <h4 class="govuk-heading-s">Could it lead to the reporter?</h4>
    {risks.length === 0 ? (
      <p class="govuk-body">No marks left in what the force will read.</p>
    ) : (
      <p class="govuk-body">Take each out of the text and save, or say why it stays.</p>
    )}
    {risks.map((risk) => (
      <TextField
        key={risk.key}
        id={`${prefix}-${riskPath(risk)}`}
        label={`“${risk.text}” stays because`}
        hint={`${risk.field}: ${label(kinds, risk.kind)}`}
        error={errors[riskPath(risk)]}
        value={kept[risk.key] ?? ''}
        onInput={(reason) => onKeep({ ...kept, [risk.key]: reason })}
      />
    ))}
  </div>
);
