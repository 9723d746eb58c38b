import {
  actionLabels,
  handlingLabels,
  sanitisationLabels,
} from '../../../functions/domain/information-report/grading.ts';
import type { CaseShown, InformationReportBody, InformationReportShown } from '../api/case-schemas.ts';
import { forceName, useDesk } from '../app/desk.ts';
import { useWhoWithin } from '../app/who.ts';
import { Button } from '../components/small.tsx';
import {
  categoryLabels,
  label,
  reportStateLabels,
  subjectRoleLabels,
  urgencyLabels,
} from '../words/labels.ts';
import { KeptMarks } from './kept-marks.tsx';
import { RevisionChanges } from './revision-changes.tsx';

type ViewProps = { shownCase: CaseShown; report: InformationReportShown; onPreview: () => void };

const subjectText = (subject: InformationReportBody['subjects'][number]): string =>
  [
    label(subjectRoleLabels, subject.role),
    subject.name,
    subject.rank,
    subject.number,
    subject.station,
    subject.description,
    subject.vehicle,
    subject.online,
  ]
    .filter(Boolean)
    .join(', ');

const handlingText = ({
  handling: { code, action, sanitisation, conditions },
}: InformationReportBody): string =>
  [
    `${code} ${label(handlingLabels, code)}`,
    action && `${action} ${label(actionLabels, action)}`,
    sanitisation && `${sanitisation} ${label(sanitisationLabels, sanitisation)}`,
    conditions,
  ]
    .filter(Boolean)
    .join('\n');

const linesOf = (body: InformationReportBody, force: string): readonly (readonly [string, string])[] => [
  ['Force', force],
  ['Urgency', label(urgencyLabels, body.urgency)],
  ['Categories', body.categories.map((code) => label(categoryLabels, code)).join(', ')],
  ['Date of the information', body.informationDate],
  ['Subjects', body.subjects.map(subjectText).join('; ')],
  ['Provenance', body.provenance],
  ['Handling', handlingText(body)],
  ['Contact details', body.includeContact ? 'Included on a last page' : 'Not included'],
];

/** A report as it stands, for reading: submitted, approved or sent. */
export const ReportView = ({ shownCase, report, onPreview }: ViewProps) => {
  const { forces } = useDesk();
  const who = useWhoWithin();
  const body = report.report;
  return (
    <div class="report-view">
      <h3 class="govuk-heading-s">{body?.title ?? report.title ?? 'Without a title'}</h3>
      <p class="quiet">
        {label(reportStateLabels, report.state)}, revision {report.revision}
        {report.urn && `, ${report.urn}`}
        {report.authors.length > 0 && `. Written by ${report.authors.map(who).join(', ')}`}
      </p>
      {body && (
        <>
          <ol class="items-read">
            {body.items.map((item, index) => (
              <li key={index}>
                <strong class="grade">
                  {item.source}
                  {item.information}
                </strong>{' '}
                <span class="typed">{item.text}</span>
              </li>
            ))}
          </ol>
          <dl class="facts">
            {linesOf(body, forceName(forces, body.forceId)).map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value || 'None'}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {report.revision > 1 && <RevisionChanges caseId={shownCase.caseId} report={report} />}
      <KeptMarks shownCase={shownCase} reportId={report.reportId} />
      <Button kind="secondary" onClick={onPreview}>
        Show the PDF
      </Button>
    </div>
  );
};
