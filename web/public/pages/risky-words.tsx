import type { JSX } from 'preact';
import type { RiskyWord } from '../form/risky-words.ts';
import type { Messages } from '../messages/messages.ts';

interface RiskyWordsProps {
  readonly messages: Messages;
  readonly found: readonly RiskyWord[];
}

/** The words that could show who wrote a text, each in its sentence. A warning, never a refusal. */
export const RiskyWords = ({ messages, found }: RiskyWordsProps): JSX.Element | null => {
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
