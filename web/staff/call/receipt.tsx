import { useEffect, useRef } from 'preact/hooks';
import type { CallReceipt } from '../api/calls.ts';

const groups = (receipt: string): string[] => receipt.split('-');

const spelling =
  'Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu zero one two three four five six seven eight nine';
const spoken = new Map(
  spelling.split(' ').map((word, index) => [index < 26 ? word.charAt(0) : String(index - 26), word]),
);

/** A group as it is read out, in the spelling that police and public know from the phone. */
export const readAloud = (group: string): string =>
  [...group].map((symbol) => spoken.get(symbol) ?? symbol).join(', ');

/**
 * The receipt to read back, group by group. It is shown on this page only and kept nowhere. Its heading takes the focus:
 * the form that had it is gone.
 */
export const Receipt = ({ receipt }: { receipt: CallReceipt }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-labelledby="kept">
      <h1 id="kept" ref={heading} tabIndex={-1} class="govuk-heading-l">
        The report is kept
      </h1>
      <p class="govuk-body">
        Case reference {receipt.reference}. Read the receipt out, group by group, and have the caller read it
        back. It is the only way to come back to this report, and it is not shown again.
      </p>
      <ol class="receipt" aria-label="Receipt">
        {groups(receipt.receipt).map((group, index) => (
          <li key={`${index}-${group}`}>
            <span class="receipt__group">{group}</span>
            <span class="quiet">{readAloud(group)}</span>
          </li>
        ))}
      </ol>
      <p class="govuk-body">
        <a class="govuk-link" href="#/calls">
          Back to calls
        </a>
      </p>
    </section>
  );
};
