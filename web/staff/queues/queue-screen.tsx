import { useEffect, useState } from 'preact/hooks';
import { type Queue, queues } from '../../../functions/domain/case/task-kinds.ts';
import { takeOrGiveBack } from '../api/cases.ts';
import type { CaseRow } from '../api/list-schemas.ts';
import type { Problem } from '../api/problem.ts';
import { useDesk } from '../app/desk.ts';
import { focusStep } from '../app/focus-step.ts';
import { workThrough } from '../app/queue-in-hand.ts';
import { casePath, queuePath } from '../app/route.ts';
import { useShortcuts } from '../app/shortcuts.ts';
import { useTitle } from '../app/title.ts';
import { ProblemMessage } from '../components/messages.tsx';
import { Button } from '../components/small.tsx';
import { queueLabels } from '../words/labels.ts';
import { CaseTable, taskOfRow } from './case-table.tsx';
import { QueueTabs } from './queue-tabs.tsx';
import { type QueueShown, useQueue } from './use-queue.ts';

const linkOf = ({ caseId }: CaseRow): string => `open-${caseId}`;

const goTo = (position: number) => (): void => {
  const queue = queues[position];
  if (queue !== undefined) location.hash = queuePath(queue);
};

const digits = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [String(index + 1), goTo(index)]));

const announcement = ({ loaded, fresh }: QueueShown, queue: Queue): string => {
  if (!loaded || fresh === 0) return '';
  return `${fresh} new in ${queueLabels[queue]}`;
};

/** One queue: what waits, for how long yet, and who has it. */
export const QueueScreen = ({ queue }: { queue: Queue }) => {
  const { api, staff } = useDesk();
  const shown = useQueue(queue);
  const [refused, setRefused] = useState<Problem | null>(null);
  useEffect(() => {
    if (shown.loaded) workThrough({ queue, caseIds: shown.cases.map(({ caseId }) => caseId) });
  }, [queue, shown.loaded, shown.cases]);
  useTitle(`${shown.cases.length > 0 ? `(${shown.cases.length}) ` : ''}${queueLabels[queue]}`);

  const assign = async (row: CaseRow): Promise<void> => {
    const task = taskOfRow(row, queue);
    if (task === undefined) return;
    const result = await takeOrGiveBack(api, row.caseId, { ...task, ...staff });
    setRefused(result.ok ? null : result.problem);
    shown.refresh();
  };
  const assignFocused = (): void => {
    const row = shown.cases.find(({ caseId }) => document.activeElement?.id === `open-${caseId}`);
    if (row !== undefined) void assign(row);
  };
  useShortcuts({
    ...digits,
    j: () => focusStep(shown.cases.map(linkOf), 1),
    k: () => focusStep(shown.cases.map(linkOf), -1),
    a: assignFocused,
  });
  const problem = refused ?? shown.problem;

  return (
    <>
      <QueueTabs current={queue} counts={shown.counts} />
      <h1 class="govuk-heading-l">{queueLabels[queue]}</h1>
      <p role="status" class="announcement">
        {announcement(shown, queue)}
      </p>
      {problem !== null && <ProblemMessage problem={problem} />}
      {!shown.loaded && problem === null && <p class="govuk-body">Loading…</p>}
      {shown.loaded && shown.cases.length === 0 && <p class="govuk-body">Nothing waits here.</p>}
      {shown.cases.length > 0 && (
        <CaseTable queue={queue} cases={shown.cases} hrefOf={casePath} onAssign={(row) => void assign(row)} />
      )}
      {shown.hasMore && (
        <Button kind="secondary" onClick={shown.more}>
          Show more
        </Button>
      )}
    </>
  );
};
