import type { JSX } from 'preact';
import type { FormValues } from '../form/form-values.ts';
import { riskyWords } from '../form/risky-words.ts';
import type { Messages } from '../messages/messages.ts';

/** The words that could show who wrote the report, each in its sentence. A warning, never a refusal. */
export const RiskyWords = ({
  messages,
  values,
}: {
  messages: Messages;
  values: FormValues;
}): JSX.Element | null => {
  const found = riskyWords(values);
  const { check, risks } = messages.form;
  return found.length === 0 ? null : (
    <div class="panel risks">
      <h2>{check.risksTitle}</h2>
      <p>{check.risksText}</p>
      <ul>
        {found.map((risk) => (
          <li key={`${risk.field}-${risk.start}`}>
            {risk.before}
            <mark>{risk.text}</mark>
            {risk.after} ({risks[risk.kind]})
          </li>
        ))}
      </ul>
    </div>
  );
};
