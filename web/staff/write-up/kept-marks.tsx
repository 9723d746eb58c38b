import type { CaseShown } from '../api/case-schemas.ts';
import { fieldName } from './risks.ts';

const lastKept = (shownCase: CaseShown, reportId: string) => {
  const submitted = shownCase.tasks
    .flatMap(({ answer }) => (answer?.decision === 'submit' ? [answer] : []))
    .toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))
    .findLast((answer) => answer.reportIds.includes(reportId));
  return (submitted?.words?.kept ?? []).filter((mark) => mark.reportId === reportId);
};

/** What could lead to the reporter and stays in a submitted report, and why: for whoever approves it. */
export const KeptMarks = ({ shownCase, reportId }: { shownCase: CaseShown; reportId: string }) => {
  const kept = lastKept(shownCase, reportId);
  if (kept.length === 0) return null;
  return (
    <div class="warning">
      <h4 class="govuk-heading-s">Could lead to the reporter, and was kept</h4>
      <ul class="govuk-list">
        {kept.map(({ path, start, text, reason }) => (
          <li key={`${path} ${start}`}>
            <span class="quiet">{fieldName(path)}:</span> <mark class="mark--risk">{text}</mark> stays because{' '}
            <span class="typed">{reason}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
