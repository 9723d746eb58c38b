import type { CaseShown, InformationReportShown } from '../api/case-schemas.ts';
import type { AnswerDraft } from '../tasks/answer-draft.ts';
import type { Extra } from '../tasks/answer-form.tsx';
import type { AnswerError } from '../tasks/check-answer.ts';
import { RiskAnswers, riskPath } from './risk-answers.tsx';
import { findRisks, keptMarks, type Risk } from './risks.ts';
import { editKeep, hasUnsavedNew } from './use-write-up.ts';

const chosen = (shownCase: CaseShown, { reportIds }: AnswerDraft): InformationReportShown[] =>
  shownCase.informationReports.filter(({ reportId }) => reportIds.includes(reportId));

const risksOf = (shownCase: CaseShown, draft: AnswerDraft): Risk[] => {
  const all = chosen(shownCase, draft).flatMap(({ report }) => (report ? findRisks(report) : []));
  return [...new Map(all.map((risk) => [risk.key, risk])).values()];
};

/** The one other thing that the server finds in a report says itself what is to be done. */
const isOfMark = ({ path }: AnswerError): boolean =>
  path.startsWith('informationReports.') && !path.endsWith('.urgency');

/** The server found a mark that was not on the screen: the report was changed meanwhile. */
const explain = (refused: readonly AnswerError[]): readonly AnswerError[] => [
  ...(refused.some(isOfMark)
    ? [
        {
          path: 'informationReports',
          message: 'A report was changed meanwhile. Take each new mark out, or say why it stays',
        },
      ]
    : []),
  ...refused.filter((error) => !isOfMark(error)),
];

const isAnswered = (draft: AnswerDraft, risk: Risk): boolean => (draft.kept[risk.key] ?? '').trim() !== '';

/**
 * What submitting a write-up asks for besides the reports: that each is saved as it is on the screen, and that every
 * source-risk mark in them is answered. The server looks for the marks itself.
 */
export const submitExtra = (shownCase: CaseShown, prefix: string): Extra => ({
  shows: (decision) => decision === 'submit',
  render: (draft, change, errors) => (
    <RiskAnswers
      prefix={prefix}
      risks={risksOf(shownCase, draft)}
      kept={draft.kept}
      errors={errors}
      onKeep={(kept) => change({ kept })}
    />
  ),
  check: (draft) => {
    const unsaved = draft.reportIds.filter((reportId) => editKeep.read(reportId) !== undefined);
    const open = risksOf(shownCase, draft).filter((risk) => !isAnswered(draft, risk));
    return [
      ...unsaved.map(() => ({ path: 'reportIds', message: 'Save the report first: it has changes' })),
      ...(hasUnsavedNew(shownCase.caseId)
        ? [
            {
              path: 'reportIds',
              message:
                'Save the new report too: what stands in it goes nowhere else. Reload the page to give it up',
            },
          ]
        : []),
      ...open.map((risk) => ({
        path: riskPath(risk),
        message: `Take “${risk.text}” out of the text, or say why it stays`,
      })),
    ];
  },
  explain,
  body: (draft) => {
    const kept = keptMarks(chosen(shownCase, draft), draft.kept);
    return kept.length > 0 ? { kept } : {};
  },
});
