import { afterTheWords, beforeTheWords, neverSay } from '../words/fast-time.ts';

/** What to say on the phone, in its order; only the confirmed words speak of the report. */
export const Script = ({ words }: { words: string }) => (
  <div>
    <h3 class="govuk-heading-s">Read this out</h3>
    <ol class="script">
      {beforeTheWords.map((line) => (
        <li key={line}>{line}</li>
      ))}
      <li>
        <span class="quiet">These words, and no others:</span>
        <blockquote class="spoken">{words}</blockquote>
      </li>
      {afterTheWords.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
    <p class="warning">{neverSay}</p>
  </div>
);
