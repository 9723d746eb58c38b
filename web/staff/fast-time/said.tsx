import type { CaseShown, TaskShown } from '../api/case-schemas.ts';
import { forceName, useDesk } from '../app/desk.ts';
import { useWho } from '../app/who.ts';
import { label, reportStateLabels } from '../words/labels.ts';
import { showFullTime } from '../words/times.ts';
import { callName } from './call-name.ts';
import { ledFrom } from './stage.ts';

const Written = ({ shownCase }: { shownCase: CaseShown }) => {
  const { forces } = useDesk();
  const reports = shownCase.informationReports;
  if (reports.length === 0) return <>Not written yet: it follows by email, marked URGENT.</>;
  return (
    <>
      {reports
        .map(({ forceId, state, urn }) =>
          [forceName(forces, forceId ?? ''), label(reportStateLabels, state), urn].filter(Boolean).join(', '),
        )
        .join('; ')}
      . It goes marked URGENT.
    </>
  );
};

/** What was said in a call, to whom, and what was agreed; and how far the written report is. */
export const Said = ({ shownCase, task }: { shownCase: CaseShown; task: TaskShown }) => {
  const who = useWho();
  const call = task.answer;
  const name = callName(shownCase, task);
  const facts = [
    ['Words confirmed', ledFrom(shownCase, task)?.answer?.words?.words],
    ['Rang', call?.words?.rang],
    ['Spoke to', call?.words?.spokeTo],
    ['Agreed', call?.words?.agreed],
    ['By', call && [who(call.by), call.at && showFullTime(call.at)].join(', ')],
  ] as const;
  return (
    <div>
      <h3 class="govuk-heading-s">{name && `${name}. `}What was said</h3>
      <dl class="facts">
        {facts
          .filter(([, value]) => value)
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        <div>
          <dt>In writing</dt>
          <dd>
            <Written shownCase={shownCase} />
          </dd>
        </div>
      </dl>
    </div>
  );
};
