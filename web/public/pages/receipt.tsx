import type { JSX } from 'preact';
import { Document } from '../document/document.tsx';
import { type PageContext, pathOf } from '../document/page-context.ts';

interface ReceiptProps {
  readonly context: PageContext;
  readonly reference: string;
  /** As it is written down: groups joined by hyphens. */
  readonly receipt: string;
}

const NumberToKeep = ({
  label,
  receipt,
}: {
  readonly label: string;
  readonly receipt: string;
}): JSX.Element => (
  <div class="receipt" data-receipt>
    <p class="receipt-label">{label}</p>
    <p class="receipt-number">{receipt}</p>
  </div>
);

/** Fetches the request to forget this site: without a script, Back could still show the form as it was filled in. */
const Forget = (): JSX.Element => <img class="away" src="/leave" alt="" />;

/** The answer to a report, shown once. Printed, or saved as a PDF, it names nothing but the number. */
export const ReceiptPage = ({ context, reference, receipt }: ReceiptProps): JSX.Element => {
  const words = context.messages.receipt;
  return (
    <Document context={context} page="report" title={words.neutralTitle} once>
      <h1 class="screen" tabIndex={-1} autofocus>
        {words.title}
      </h1>
      <Forget />
      <NumberToKeep label={words.label} receipt={receipt} />
      <div class="screen">
        <p>
          <strong>{words.write}</strong> {words.read}
        </p>
        <p>{words.secret}</p>
        <p class="hint">{words.printHint}</p>
        <p>
          {words.reference}: <b class="code">{reference}</b>
        </p>
        <h2>{words.next}</h2>
        <ol>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{words.leave}</p>
        <p class="panel danger">{words.danger}</p>
        <p>
          <a href={pathOf(context.language, 'follow-up')}>{words.comeBack}</a>
        </p>
      </div>
    </Document>
  );
};
