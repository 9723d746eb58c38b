import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import type { CaseShown, TaskShown } from '../api/case-schemas.ts';
import { getCase } from '../api/cases.ts';
import { useDesk } from '../app/desk.ts';
import { useShortcuts } from '../app/shortcuts.ts';
import { useTitle } from '../app/title.ts';
import { useResource } from '../app/use-resource.ts';
import { Notice, ProblemMessage } from '../components/messages.tsx';
import { FastTimePanel } from '../fast-time/fast-time-panel.tsx';
import { awaitsCall, isFastTime } from '../fast-time/stage.ts';
import { UrgentContext, useUrgentChange } from '../fast-time/use-urgent.ts';
import { additionExtra } from '../tasks/addition-extra.ts';
import { Decided } from '../tasks/decided.tsx';
import { recipientExtra } from '../tasks/recipient-extra.tsx';
import { isOpenTask, TaskList } from '../tasks/task-list.tsx';
import { PdfPreview } from '../write-up/pdf-preview.tsx';
import { submitExtra } from '../write-up/submit-extra.tsx';
import { WriteUpPanel } from '../write-up/write-up-panel.tsx';
import { AssessmentPanel } from './assessment-panel.tsx';
import { CaseHeading } from './case-heading.tsx';
import { ContactDetails } from './contact-details.tsx';
import { Deliveries } from './deliveries.tsx';
import { Dialogue } from './dialogue.tsx';
import { Links } from './links.tsx';
import { NextCase, openNext } from './next-case.tsx';
import { Notes } from './notes.tsx';
import { isJudged, isSanitised, isWritable, writing } from './open-work.ts';
import { ReportPanel } from './report-panel.tsx';
import { Timeline } from './timeline.tsx';

const every = 60_000;
const sending = ['approval', 'delivery-remedy'];

const extraOf = (shownCase: CaseShown) => (task: TaskShown) => {
  if (writing.includes(task.kind)) return submitExtra(shownCase, `task-${task.taskId}`);
  if (task.kind === 'addition') return additionExtra(shownCase);
  const report = shownCase.informationReports.find(({ reportId }) => reportId === task.reportId);
  return report !== undefined && sending.includes(task.kind)
    ? recipientExtra(shownCase, task, report)
    : undefined;
};

/** When to look again after an answer (milliseconds): the workflow opens the next task a moment later. */
const looksAgain = [1_000, 3_000, 8_000, 20_000];

/** Reads the case again after an answer until something is to do. Every reading is recorded, so there are few. */
const useNextTask = (shownCase: CaseShown, answers: number, reload: () => void): void => {
  const settled = shownCase.tasks.some(isOpenTask) && !awaitsCall(shownCase);
  useEffect(() => {
    if (answers === 0 || settled) return;
    const timers = looksAgain.map((wait) => setTimeout(reload, wait));
    return () => timers.forEach(clearTimeout);
  }, [answers, settled, reload]);
};

const focus = (id: string) => (): void => document.getElementById(id)?.focus();

const openFold = (id: string) => (): void => {
  const summary = document.getElementById(id);
  summary?.closest('details')?.setAttribute('open', '');
  summary?.focus();
};

type BodyProps = { shownCase: CaseShown; reload: () => void };

const Body = ({ shownCase, reload }: BodyProps) => {
  const [previewed, setPreviewed] = useState<string | null>(null);
  const [answers, setAnswers] = useState(0);
  const [answeredIn, setAnsweredIn] = useState<{ place: string; decision: string } | null>(null);
  useNextTask(shownCase, answers, reload);
  const assessmentFirst = isJudged(shownCase);
  const report = shownCase.informationReports.find(({ reportId }) => reportId === previewed);
  const answered =
    (place: string) =>
    (decision: string): void => {
      setAnswers(answers + 1);
      setAnsweredIn({ place, decision });
      focus(place)();
      reload();
    };
  return (
    <>
      <FastTimePanel
        shownCase={shownCase}
        answered={answeredIn?.place === 'fast-time' ? answeredIn.decision : null}
        onAnswered={answered('fast-time')}
        onReload={reload}
      />
      <div class="desk">
        <div class="desk__original">
          {report !== undefined ? (
            <PdfPreview
              caseId={shownCase.caseId}
              reportId={report.reportId}
              revision={report.revision}
              onClose={() => setPreviewed(null)}
            />
          ) : (
            shownCase.report && (
              <ReportPanel
                shownCase={shownCase}
                report={shownCase.report}
                isSanitised={isSanitised(shownCase)}
              />
            )
          )}
        </div>
        <div class="desk__work">
          {assessmentFirst && <AssessmentPanel shownCase={shownCase} />}
          {answeredIn?.place === 'tasks' && (
            <Notice title={`Your answer was taken: ${answeredIn.decision}`} tone="done">
              <NextCase caseId={shownCase.caseId} />
            </Notice>
          )}
          <TaskList
            shownCase={shownCase}
            isElsewhere={isFastTime}
            extraOf={extraOf(shownCase)}
            onAnswered={answered('tasks')}
            onReload={reload}
          />
          <WriteUpPanel
            shownCase={shownCase}
            writable={isWritable(shownCase)}
            onSaved={reload}
            onPreview={setPreviewed}
          />
          {!assessmentFirst && <AssessmentPanel shownCase={shownCase} />}
          <Decided shownCase={shownCase} />
          <Deliveries shownCase={shownCase} onSent={reload} />
          <Dialogue shownCase={shownCase} onSent={reload} />
          <Notes shownCase={shownCase} onSent={reload} />
          <Links shownCase={shownCase} onSent={reload} />
          <ContactDetails shownCase={shownCase} onSent={reload} />
          <Timeline shownCase={shownCase} />
        </div>
      </div>
    </>
  );
};

/** A case on one screen: the report as it came beside the work on it. */
export const CaseScreen = ({ caseId }: { caseId: string }) => {
  const { api } = useDesk();
  const { data, problem, reload } = useResource(caseId, () => getCase(api, caseId));
  const readAgain = useCallback(() => void reload(), [reload]);
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) void reload();
    }, every);
    return () => clearInterval(timer);
  }, [reload]);
  useTitle(data?.reference ?? 'Case');
  useUrgentChange(caseId, readAgain);
  const { look } = useContext(UrgentContext);
  const readBoth = useCallback(() => {
    readAgain();
    look();
  }, [readAgain, look]);
  useShortcuts({
    t: focus('tasks'),
    f: focus('fast-time'),
    o: focus('original'),
    w: focus('write-up'),
    h: openFold('timeline'),
    m: openFold('dialogue'),
    n: openFold('notes'),
    b: () => history.back(),
    x: () => openNext(caseId),
  });
  return (
    <>
      {problem !== null && <ProblemMessage problem={problem} />}
      {data === null && problem === null && <p class="govuk-body">Loading…</p>}
      {data !== null && (
        <>
          <CaseHeading shownCase={data} />
          <Body shownCase={data} reload={readBoth} />
        </>
      )}
    </>
  );
};
