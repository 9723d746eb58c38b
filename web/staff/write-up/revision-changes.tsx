import type { InformationReportShown } from '../api/case-schemas.ts';
import { getInformationReport } from '../api/cases.ts';
import { useDesk } from '../app/desk.ts';
import { useResource } from '../app/use-resource.ts';
import { type Difference, findDifferences } from './differences.ts';
import { diffWords } from './word-diff.ts';
import { openWriteUp } from './write-up.ts';

const Change = ({ difference }: { difference: Difference }) => (
  <div>
    <dt>{difference.name}</dt>
    <dd class="difference">
      {diffWords(difference.theirs, difference.mine).map((piece, index) => {
        const key = `${index} ${piece.kind}`;
        if (piece.kind === 'added') return <ins key={key}>{piece.text}</ins>;
        return piece.kind === 'removed' ? <del key={key}>{piece.text}</del> : piece.text;
      })}
    </dd>
  </div>
);

type ChangesProps = { caseId: string; report: InformationReportShown };

/** What the last revision changed, word by word. Says nothing where the server does not give the one before. */
export const RevisionChanges = ({ caseId, report }: ChangesProps) => {
  const { api } = useDesk();
  const before = report.revision - 1;
  const key = `${report.reportId} ${before}`;
  const { data } = useResource(key, () =>
    getInformationReport(api, { caseId, reportId: report.reportId }, before),
  );
  if (data?.revision !== before || !report.report) return null;
  const changes = findDifferences(openWriteUp(report.report), openWriteUp(data.report));
  return (
    <>
      <h4 class="govuk-heading-s">What revision {report.revision} changed</h4>
      <dl class="facts">
        {changes.map((difference) => (
          <Change key={difference.field} difference={difference} />
        ))}
      </dl>
    </>
  );
};
