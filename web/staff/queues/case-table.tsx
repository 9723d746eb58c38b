import {
  isStaffTask,
  type Queue,
  type TaskKind,
  taskKinds,
  taskRules,
} from '../../../functions/domain/case/task-kinds.ts';
import type { CaseRow } from '../api/list-schemas.ts';
import { forceName, useDesk } from '../app/desk.ts';
import { useWho } from '../app/who.ts';
import { ColumnHeads } from '../components/column-heads.tsx';
import { DueClock, LinkButton, Tag } from '../components/small.tsx';
import { categoryLabels, channelLabels, label, taskLabels, urgencyLabels } from '../words/labels.ts';

type RowTask = CaseRow['tasks'][number];

const kindOf = (task: RowTask): TaskKind | undefined => taskKinds.find((kind) => kind === task.kind);
const isForStaff = (task: RowTask): boolean => {
  const kind = kindOf(task);
  return kind === undefined || isStaffTask(kind);
};
const standsIn = (task: RowTask, queue: Queue): boolean => {
  const kind = kindOf(task);
  return kind !== undefined && taskRules[kind].queue === queue;
};

/** The task for which a case stands in this queue: of the queue's own kind, else the first that staff can take. */
export const taskOfRow = (row: CaseRow, queue: Queue): RowTask | undefined => {
  const open = row.tasks.filter(isForStaff);
  return open.find((task) => standsIn(task, queue)) ?? open[0];
};

type TableProps = {
  queue: Queue;
  cases: readonly CaseRow[];
  hrefOf: (caseId: string) => string;
  onAssign: (row: CaseRow) => void;
};

const headings = ['Case', 'Urgency', 'Due', 'To do', 'Force and category', 'Who has it'];

const Row = ({ queue, row, hrefOf, onAssign }: Omit<TableProps, 'cases'> & { row: CaseRow }) => {
  const { staff, forces } = useDesk();
  const who = useWho();
  const task = taskOfRow(row, queue);
  const assignee = task === undefined ? row.assignee : task.assignee;
  return (
    <tr class={`case-row case-row--${row.urgency}`}>
      <th scope="row">
        <a id={`open-${row.caseId}`} class="govuk-link" href={hrefOf(row.caseId)}>
          {row.reference}
        </a>
        <span class="quiet">{label(channelLabels, row.channel)}</span>
      </th>
      <td data-label="Urgency">
        <Tag code={row.urgency}>{label(urgencyLabels, row.urgency)}</Tag>
      </td>
      <td data-label="Due">
        <DueClock dueAt={task?.dueAt ?? row.dueAt} />
      </td>
      <td data-label="To do">{task === undefined ? row.state : label(taskLabels, task.kind)}</td>
      <td data-label="Force and category">
        {row.forces.map((force) => forceName(forces, force)).join(', ') || 'No force yet'}
        <span class="quiet">{row.categories.map((code) => label(categoryLabels, code)).join(', ')}</span>
      </td>
      <td data-label="Who has it">
        {who(assignee)}{' '}
        {task !== undefined && (
          <LinkButton
            onClick={() => onAssign(row)}
            label={`${assignee === staff.staffId ? 'Give back' : 'Take'} ${row.reference}`}
          >
            {assignee === staff.staffId ? 'Give back' : 'Take'}
          </LinkButton>
        )}
      </td>
    </tr>
  );
};

export const CaseTable = ({ cases, ...props }: TableProps) => (
  <table class="govuk-table cases">
    <caption class="govuk-visually-hidden">Cases in this queue</caption>
    <ColumnHeads headings={headings} />
    <tbody>
      {cases.map((row) => (
        <Row key={row.caseId} row={row} {...props} />
      ))}
    </tbody>
  </table>
);
