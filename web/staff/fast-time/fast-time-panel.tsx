import type { CaseShown, TaskShown } from '../api/case-schemas.ts';
import { forceName, useDesk } from '../app/desk.ts';
import { hasRole, type Staff } from '../auth/claims.ts';
import { Notice } from '../components/messages.tsx';
import type { Extra } from '../tasks/answer-form.tsx';
import { isOpenTask, Task } from '../tasks/task-list.tsx';
import { Alerts, hasUntold } from './alerts.tsx';
import { CallCard } from './call-card.tsx';
import { callName } from './call-name.ts';
import { Countdown } from './countdown.tsx';
import { FastTimeLog } from './fast-time-log.tsx';
import { ReviewHelp } from './review-help.tsx';
import { Said } from './said.tsx';
import { Script } from './script.tsx';
import { checkSpoken, SpokenCheck } from './spoken-check.tsx';
import { callsToLookAt, isFastTime, ledFrom, openCalls, type Stage, stageOf } from './stage.ts';

const steps: readonly (readonly [Stage, string])[] = [
  ['review', 'Confirm or stand down'],
  ['call', 'Ring the force'],
  ['check', 'A supervisor looks at what was said'],
];

const Steps = ({ stage }: { stage: Stage }) => (
  <ol class="steps">
    {steps.map(([step, text]) => (
      <li key={step} aria-current={step === stage ? 'step' : undefined}>
        {text}
      </li>
    ))}
  </ol>
);

/** What a review asks for besides its fields: every mark in the words answered, and a force that is known. */
const reviewExtra = (shownCase: CaseShown, staff: Staff, prefix: string): Extra => ({
  shows: (decision) => decision === 'confirm',
  render: (draft, change, errors) => (
    <SpokenCheck prefix={prefix} draft={draft} errors={errors} onChange={change} />
  ),
  check: (draft) => (draft.decision === 'confirm' ? checkSpoken(draft) : []),
  bars: (decision) =>
    decision === 'confirm' && shownCase.forces.length === 0 && !hasRole(staff, 'supervisor')
      ? 'No force is known: a supervisor decides which is rung'
      : undefined,
});

const Calling = ({ shownCase, call }: { shownCase: CaseShown; call: TaskShown }) => {
  const { forces } = useDesk();
  const { fastTime } = shownCase;
  const confirmed = ledFrom(shownCase, call)?.answer;
  const words = confirmed?.words?.words;
  const name = callName(shownCase, call);
  return (
    <div>
      {call.assignee == null && (
        <p class="warning">Nobody has this call. Take it before you ring, so that nobody rings twice.</p>
      )}
      {fastTime?.taskId === call.taskId ? (
        <CallCard call={fastTime} name={name} />
      ) : (
        <>
          <h3 class="govuk-heading-s">
            {name && `${name}. `}Then ring {forceName(forces, confirmed?.forceIds[0] ?? '')}
          </h3>
          <p>Whom to ring is shown once the call before it is made.</p>
        </>
      )}
      {words && <Script words={words} />}
    </div>
  );
};

/** Each call with the words of its own review. */
const Calls = ({ shownCase }: { shownCase: CaseShown }) => {
  const calls = openCalls(shownCase);
  return (
    <div>
      {calls.length === 0 && <p>The call is being made ready…</p>}
      {calls.map((call) => (
        <Calling key={call.taskId} shownCase={shownCase} call={call} />
      ))}
    </div>
  );
};

const AllSaid = ({ shownCase }: { shownCase: CaseShown }) => {
  const calls = callsToLookAt(shownCase);
  if (calls.length === 0) return null;
  return (
    <div>
      {calls.map((call) => (
        <Said key={call.taskId} shownCase={shownCase} task={call} />
      ))}
    </div>
  );
};

const Help = ({ stage, shownCase }: { stage: Stage; shownCase: CaseShown }) => {
  switch (stage) {
    case 'review':
      return (
        <div>
          <ReviewHelp shownCase={shownCase} />
          {openCalls(shownCase).length > 0 && <Calls shownCase={shownCase} />}
        </div>
      );
    case 'call':
      return <Calls shownCase={shownCase} />;
    default:
      return <AllSaid shownCase={shownCase} />;
  }
};

const dueOf = (open: readonly TaskShown[]): string | undefined =>
  open
    .flatMap(({ kind, dueAt }) => (dueAt && kind !== 'fast-time-check' ? [dueAt] : []))
    .sort()
    .at(0);

type PanelProps = {
  shownCase: CaseShown;
  /** What was answered here last, in words. */
  answered?: string | null;
  onAnswered: (decision: string) => void;
  onReload: () => void;
};

/** Fast time on an immediate case: confirm, ring the force, look at what was said; and all that was done so far. */
export const FastTimePanel = ({ shownCase, answered = null, onAnswered, onReload }: PanelProps) => {
  const { staff } = useDesk();
  const stage = stageOf(shownCase);
  if (stage === null) return null;
  const open = shownCase.tasks.filter((task) => isFastTime(task) && isOpenTask(task));
  const dueAt = dueOf(open);
  const warns = hasUntold(
    shownCase.alerts,
    open.map(({ taskId }) => taskId),
  );
  return (
    <section aria-labelledby="fast-time" class={`fast-time fast-time--${stage}`}>
      <div class="fast-time__head">
        <h2 id="fast-time" tabIndex={-1} class="govuk-heading-m">
          Fast time{stage === 'over' && ': over'}
        </h2>
        {dueAt !== undefined && <Countdown dueAt={dueAt} />}
      </div>
      {answered !== null && <Notice title={`Your answer was taken: ${answered}`} tone="done" />}
      {stage !== 'over' && <Steps stage={stage} />}
      {warns && <Alerts alerts={shownCase.alerts} />}
      <div class="fast-time__columns">
        <Help stage={stage} shownCase={shownCase} />
        <div>
          <ul class="tasks">
            {open.map((task) => (
              <Task
                key={`${task.taskId} ${task.tries.length}`}
                task={task}
                shownCase={shownCase}
                extraOf={({ kind, taskId }) =>
                  kind === 'fast-time-review' ? reviewExtra(shownCase, staff, `task-${taskId}`) : undefined
                }
                onAnswered={onAnswered}
                onReload={onReload}
              />
            ))}
          </ul>
          {!warns && <Alerts alerts={shownCase.alerts} />}
          <FastTimeLog shownCase={shownCase} />
        </div>
      </div>
    </section>
  );
};
