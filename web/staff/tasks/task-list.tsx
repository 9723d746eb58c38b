import { useState } from 'preact/hooks';
import { isStaffTask, taskKinds, taskRules } from '../../../functions/domain/case/task-kinds.ts';
import type { CaseShown, InformationReportShown, TaskShown } from '../api/case-schemas.ts';
import { takeOrGiveBack } from '../api/cases.ts';
import type { Problem } from '../api/problem.ts';
import { forceName, useDesk } from '../app/desk.ts';
import { useShortcuts } from '../app/shortcuts.ts';
import { useWho } from '../app/who.ts';
import { hasRole } from '../auth/claims.ts';
import { Notice, ProblemMessage } from '../components/messages.tsx';
import { DueClock, LinkButton } from '../components/small.tsx';
import { callName } from '../fast-time/call-name.ts';
import { decisionLabel } from '../words/decisions.ts';
import { label, taskLabels } from '../words/labels.ts';
import { AnswerForm, type Extra } from './answer-form.tsx';
import { deliveryOf } from './delivery-of.ts';
import { WhyReturned } from './why-returned.tsx';

type TasksProps = {
  shownCase: CaseShown;
  /** Tasks that another part of the screen shows, before these. */
  isElsewhere?: (task: TaskShown) => boolean;
  extraOf: (task: TaskShown) => Extra | undefined;
  /** `decision` in words. */
  onAnswered: (decision: string) => void;
  onReload: () => void;
};

/** A task that is neither answered nor overtaken. */
export const isOpenTask = (task: TaskShown): boolean =>
  !task.superseded && !task.answeredAt && !task.decision;

const kindOf = (task: TaskShown) => taskKinds.find((kind) => kind === task.kind);

const reportOf = (shownCase: CaseShown, task: TaskShown): InformationReportShown | undefined =>
  shownCase.informationReports.find(({ reportId }) => reportId === task.reportId);

/** Whether this person made the call that a check is about. */
const hasCalled = (shownCase: CaseShown, { after }: TaskShown, staffId: string): boolean =>
  shownCase.tasks.find(({ taskId }) => taskId === after)?.answer?.by === staffId;

/** Why this person cannot answer, in words; null when they can. */
const barred = (
  task: TaskShown,
  shownCase: CaseShown,
  staff: ReturnType<typeof useDesk>['staff'],
): string | null => {
  const kind = kindOf(task);
  if (kind === undefined) return 'This page does not know this kind of task. Reload it.';
  if (!isStaffTask(kind)) return 'Nobody here answers this: it ends by itself.';
  if (!hasRole(staff, ...taskRules[kind].roles)) return `Answered by: ${taskRules[kind].roles.join(' or ')}.`;
  if (kind === 'approval' && reportOf(shownCase, task)?.authors.includes(staff.staffId)) {
    return 'You wrote part of this report, so another person approves it.';
  }
  if (kind === 'fast-time-check' && hasCalled(shownCase, task, staff.staffId)) {
    return 'You made the call, so another supervisor looks at what was said.';
  }
  return null;
};

type TaskProps = Omit<TasksProps, 'isElsewhere'> & { task: TaskShown };

/** One open task: what it is, when it is due, who has it, and its answer form. */
export const Task = ({ task, shownCase, extraOf, onAnswered, onReload }: TaskProps) => {
  const { api, staff, forces } = useDesk();
  const who = useWho();
  const [problem, setProblem] = useState<Problem | null>(null);
  const report = reportOf(shownCase, task);
  const why = barred(task, shownCase, staff);
  const mine = task.assignee === staff.staffId;
  const force = report?.forceId ?? task.forceId;
  const delivery = deliveryOf(shownCase.disseminations, task);
  const take = async (): Promise<void> => {
    const result = await takeOrGiveBack(api, shownCase.caseId, { ...task, ...staff });
    setProblem(result.ok ? null : result.problem);
    onReload();
  };
  return (
    <li class="task">
      <h3 class="govuk-heading-s task__title">
        {[callName(shownCase, task), label(taskLabels, task.kind)].filter(Boolean).join('. ')}
      </h3>
      <p class="task__facts">
        {force && <span>{forceName(forces, force)}</span>}
        {delivery && <strong>{delivery}</strong>}
        <DueClock dueAt={task.dueAt} />
        <span>{mine ? 'You have it' : task.assignee ? `${who(task.assignee)} has it` : 'Nobody has it'}</span>
        {why === null && (
          <LinkButton onClick={() => void take()}>{mine ? 'Give back' : 'Take it'}</LinkButton>
        )}
      </p>
      {problem !== null && <ProblemMessage problem={problem} />}
      <WhyReturned shownCase={shownCase} task={task} />
      {why === null ? (
        <AnswerForm
          shownCase={shownCase}
          task={task}
          extra={extraOf(task)}
          onAnswered={(decision) => onAnswered(decisionLabel(task.kind, decision))}
          onReload={onReload}
        />
      ) : (
        <p class="quiet">{why}</p>
      )}
    </li>
  );
};

/** The open tasks of a case, each with its answer form. */
export const TaskList = ({ isElsewhere = () => false, ...props }: TasksProps) => {
  const { api, staff } = useDesk();
  const [problem, setProblem] = useState<Problem | null>(null);
  const open = props.shownCase.tasks.filter(isOpenTask);
  const here = open.filter((task) => !isElsewhere(task));
  const first = [...open.filter(isElsewhere), ...here].find(
    (task) => barred(task, props.shownCase, staff) === null,
  );
  const takeFirst = async (): Promise<void> => {
    if (first === undefined) return;
    const result = await takeOrGiveBack(api, props.shownCase.caseId, { ...first, ...staff });
    setProblem(result.ok ? null : result.problem);
    props.onReload();
  };
  useShortcuts({ a: () => void takeFirst() });
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks" tabIndex={-1} class="govuk-heading-m">
        To do
      </h2>
      {problem !== null && <ProblemMessage problem={problem} />}
      {open.length === 0 && <Notice title="Nothing is open in this case" />}
      {open.length > 0 && here.length === 0 && <p class="quiet">Only fast time, above.</p>}
      <ul class="tasks">
        {here.map((task) => (
          <Task key={task.taskId} task={task} {...props} />
        ))}
      </ul>
    </section>
  );
};
