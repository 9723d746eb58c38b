import type { AssessmentShown, CaseShown, RuleShown } from '../api/case-schemas.ts';
import { forceName, useDesk } from '../app/desk.ts';
import { Details, Tag } from '../components/small.tsx';
import {
  categoryLabels,
  label,
  missingLabels,
  resultLabels,
  signpostLabels,
  urgencyLabels,
  urgencyRuleText,
} from '../words/labels.ts';
import { lackingRules } from './missing.ts';
import { Warnings } from './warnings.tsx';

const tests = [
  { key: 'T1', question: 'Is there enough to check?', name: 'Corroborable' },
  { key: 'T2', question: 'Is it wrongdoing by someone in policing?', name: 'Policing wrongdoing' },
  { key: 'T3', question: 'Is it more than a personal complaint?', name: 'Not a personal complaint' },
] as const;

/** Enough of the words to recognise them; they stand whole in the report, marked. */
const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 57)}…` : words);

const ruleText = (id: string) => (id.startsWith('urgency-') ? urgencyRuleText(id) : <code>{id}</code>);

const quoted = (rule: RuleShown): string =>
  [...new Set(rule.evidence)].map((words) => `“${words}”`).join(' ');

type RulesProps = { rules: readonly RuleShown[]; lacking?: readonly RuleShown[] };

const Rules = ({ rules, lacking = [] }: RulesProps) => (
  <ul class="rules">
    {rules.map((rule) => (
      <li key={rule.id}>
        {ruleText(rule.id)} {label(resultLabels, rule.result).toLowerCase()}
        {rule.evidence.length > 0 && <>: {quoted(rule)}</>}
        {lacking.includes(rule) && <> – missing: {label(missingLabels, rule.missing ?? '')}</>}
      </li>
    ))}
  </ul>
);

const Test = ({ assessment, test }: { assessment: AssessmentShown; test: (typeof tests)[number] }) => {
  const shown = assessment.thresholds[test.key];
  const { result, rules } = shown;
  const lacking = lackingRules(shown);
  const words = [...new Set(rules.flatMap((rule) => rule.evidence))];
  const missing = [...new Set(lacking.map((rule) => rule.missing ?? ''))];
  return (
    <li class={`test test--${result}`}>
      <p class="test__head">
        <strong>{test.name}</strong> <Tag code={result}>{label(resultLabels, result)}</Tag>
      </p>
      <p class="quiet">{test.question}</p>
      {words.length > 0 && (
        <p class={`test__words mark--${test.key.toLowerCase()}`}>
          {words
            .slice(0, 6)
            .map((text) => `“${shortened(text)}”`)
            .join(' ')}
        </p>
      )}
      {missing.length > 0 && <p>Missing: {missing.map((code) => label(missingLabels, code)).join(', ')}</p>}
      <Details summary={`${rules.length} rules`}>
        <Rules rules={rules} lacking={lacking} />
      </Details>
    </li>
  );
};

const verdict = (meets: boolean | null): string => {
  if (meets === null) return 'The machine cannot tell. You decide.';
  return meets ? 'All three tests look met. You decide.' : 'The tests do not all look met. You decide.';
};

const percent = (confidence: number): string => `${Math.round(confidence * 100)}%`;

const Routes = ({ assessment }: { assessment: AssessmentShown }) => {
  const { forces } = useDesk();
  if (assessment.forces.length === 0)
    return <p>No force found. Choose one, or ask the reporter where it was.</p>;
  return (
    <ul class="govuk-list">
      {assessment.forces.map((route) => (
        <li key={route.forceId}>
          <strong>{forceName(forces, route.forceId)}</strong> {percent(route.confidence)}{' '}
          <span class="quiet">{route.why}</span>
        </li>
      ))}
    </ul>
  );
};

/** What the machine makes of the report, test by test, with the words that made it so. */
export const AssessmentPanel = ({ shownCase }: { shownCase: CaseShown }) => {
  const { assessment } = shownCase;
  if (!assessment) return <p class="govuk-body">The assessment is not there yet.</p>;
  const { level, rules } = assessment.urgency;
  return (
    <section aria-labelledby="assessment" class="assessment">
      <h2 id="assessment" class="govuk-heading-m">
        Assessment
      </h2>
      <p>
        {verdict(assessment.meets)} <span class="quiet">Rules {assessment.ruleVersion}</span>
      </p>
      <ol class="tests">
        {tests.map((test) => (
          <Test key={test.key} assessment={assessment} test={test} />
        ))}
      </ol>
      <Warnings shownCase={shownCase} />
      <div class="columns">
        <div>
          <h3 class="govuk-heading-s">Urgency</h3>
          <p>
            <Tag code={level}>{label(urgencyLabels, level)}</Tag>
          </p>
          <Rules rules={rules.filter((rule) => rule.evidence.length > 0 || rule.result === 'met')} />
        </div>
        <div>
          <h3 class="govuk-heading-s">Where it would go</h3>
          <Routes assessment={assessment} />
        </div>
        <div>
          <h3 class="govuk-heading-s">What it is about</h3>
          <p>
            {assessment.categories.map((code) => label(categoryLabels, code)).join(', ') ||
              'No category found'}
          </p>
          {assessment.signposts.length > 0 && (
            <p>Signposts: {assessment.signposts.map((code) => label(signpostLabels, code)).join('; ')}</p>
          )}
        </div>
      </div>
    </section>
  );
};
