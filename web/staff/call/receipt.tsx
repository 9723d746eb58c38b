import type { CallReceipt } from '../api/calls.ts';

const groups = (receipt: string): string[] => receipt.split('-');

const spoken: Readonly<Record<string, string>> = {
  '0': 'zero',
  '1': 'one',
};

/** A group as it is read out: letters one by one, digits as words where they could be taken for letters. */
const aloud = (group: string): string => [...group].map((symbol) => spoken[symbol] ?? symbol).join(' ');

/** The receipt to read back, group by group. It is shown on this page only and kept nowhere. */
export const Receipt = ({ receipt }: { receipt: CallReceipt }) => (
  <section aria-labelledby="kept">
    <h1 id="kept" class="govuk-heading-l">
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
          <span class="quiet">{aloud(group)}</span>
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
