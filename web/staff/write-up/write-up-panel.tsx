import { useState } from 'preact/hooks';
import type { CaseShown, InformationReportShown } from '../api/case-schemas.ts';
import { forceName, useDesk } from '../app/desk.ts';
import { LinkButton } from '../components/small.tsx';
import { label, reportStateLabels } from '../words/labels.ts';
import { ReportEditor } from './report-editor.tsx';
import { ReportView } from './report-view.tsx';
import { type Edit, editKeep, newKey } from './use-write-up.ts';
import { type ItemDraft, openWriteUp, startWriteUp } from './write-up.ts';

type PanelProps = {
  shownCase: CaseShown;
  writable: boolean;
  onSaved: () => void;
  onPreview: (reportId: string) => void;
};

const startOf = (report: InformationReportShown | undefined, shownCase: CaseShown): Edit => ({
  revision: report?.revision ?? 0,
  writeUp: report?.report ? openWriteUp(report.report) : startWriteUp(shownCase),
});

const isEditable = (report: InformationReportShown): boolean =>
  report.state === 'draft' || report.state === 'returned';

const Tabs = ({
  reports,
  current,
  writable,
  onPick,
}: {
  reports: readonly InformationReportShown[];
  current: string | null;
  writable: boolean;
  onPick: (reportId: string | null) => void;
}) => {
  const { forces } = useDesk();
  return (
    <ul class="report-tabs">
      {reports.map((report, index) => (
        <li key={report.reportId} class={report.reportId === current ? 'report-tabs__current' : ''}>
          <LinkButton onClick={() => onPick(report.reportId)}>
            Report {index + 1}: {forceName(forces, report.forceId ?? '')}
          </LinkButton>{' '}
          <span class="quiet">{label(reportStateLabels, report.state)}</span>
        </li>
      ))}
      {writable && (
        <li class={current === null ? 'report-tabs__current' : ''}>
          <LinkButton onClick={() => onPick(null)}>New report</LinkButton>
        </li>
      )}
    </ul>
  );
};

/** The information reports of a case: one or several per force, each written and saved by itself. */
export const WriteUpPanel = ({ shownCase, writable, onSaved, onPreview }: PanelProps) => {
  const reports = shownCase.informationReports;
  const [picked, setPicked] = useState<string | null>(reports[0]?.reportId ?? null);
  const [turn, setTurn] = useState(0);
  const current = reports.find(({ reportId }) => reportId === picked);
  if (!writable && reports.length === 0) return null;

  const splitOff = (edit: Edit, item: ItemDraft): void => {
    editKeep.write(newKey(shownCase.caseId, turn + 1), {
      revision: 0,
      writeUp: { ...edit.writeUp, items: [item] },
    });
    setTurn(turn + 1);
    setPicked(null);
  };
  const saved = (reportId: string): void => {
    if (picked === null) setTurn(turn + 1);
    setPicked(reportId);
    onSaved();
  };
  const isArriving = picked !== null && current === undefined;
  const key = current?.reportId ?? newKey(shownCase.caseId, turn);
  return (
    <section aria-labelledby="write-up" class="write-up">
      <h2 id="write-up" tabIndex={-1} class="govuk-heading-m">
        Information reports
      </h2>
      <Tabs reports={reports} current={current?.reportId ?? null} writable={writable} onPick={setPicked} />
      {isArriving && <p role="status">Saved. Reading the case again…</p>}
      {isArriving ? null : current !== undefined && !isEditable(current) ? (
        <ReportView shownCase={shownCase} report={current} onPreview={() => onPreview(current.reportId)} />
      ) : (
        <ReportEditor
          key={key}
          shownCase={shownCase}
          reportId={current?.reportId ?? null}
          editKey={key}
          start={() => startOf(current, shownCase)}
          onSaved={saved}
          onPreview={onPreview}
          onSplitOff={splitOff}
        />
      )}
    </section>
  );
};
