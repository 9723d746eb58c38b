import type { CaseShown } from '../api/case-schemas.ts';
import { forceName, useDesk } from '../app/desk.ts';
import { hasRole } from '../auth/claims.ts';
import { deliveryLabels, label, outcomeLabels } from '../words/labels.ts';
import { CodeWithdrawal } from './code-withdrawal.tsx';

type Sent = CaseShown['disseminations'][number];

const outcomesOf = ({ outcomes }: Sent): string =>
  outcomes.map(({ outcome }) => label(outcomeLabels, outcome)).join(', ');

/** Where each information report went, and what came back. */
export const Deliveries = ({ shownCase, onSent }: { shownCase: CaseShown; onSent: () => void }) => {
  const { forces, staff } = useDesk();
  const urnOf = ({ urn, reportId }: Sent) =>
    urn ?? shownCase.informationReports.find((report) => report.reportId === reportId)?.urn;
  if (shownCase.disseminations.length === 0) return null;
  return (
    <section aria-labelledby="deliveries">
      <h2 id="deliveries" class="govuk-heading-m">
        Sent to forces
      </h2>
      <table class="govuk-table stacked">
        <caption class="govuk-visually-hidden">Information reports sent</caption>
        <thead>
          <tr>
            <th scope="col">Force</th>
            <th scope="col">Number</th>
            <th scope="col">State</th>
            <th scope="col">Attempts</th>
            <th scope="col">Outcome</th>
          </tr>
        </thead>
        <tbody>
          {shownCase.disseminations.map((sent) => (
            <tr key={sent.reportId}>
              <th scope="row">{forceName(forces, sent.forceId)}</th>
              <td data-label="Number">{urnOf(sent) ?? ''}</td>
              <td data-label="State">{label(deliveryLabels, sent.state)}</td>
              <td data-label="Attempts">{sent.attempts}</td>
              <td data-label="Outcome">{outcomesOf(sent) || 'None yet'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasRole(staff, 'supervisor') &&
        shownCase.disseminations
          .filter(({ attempts }) => attempts > 0)
          .map((sent) => (
            <CodeWithdrawal
              key={sent.reportId}
              caseId={shownCase.caseId}
              sent={{ ...sent, urn: urnOf(sent) }}
              onSent={onSent}
            />
          ))}
    </section>
  );
};
