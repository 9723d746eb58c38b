import { type Queue, queues } from '../../../functions/domain/case/task-kinds.ts';
import type { CaseList } from '../api/list-schemas.ts';
import { queuePath } from '../app/route.ts';
import { queueLabels } from '../words/labels.ts';

const loud: readonly Queue[] = ['urgent', 'failures', 'overdue', 'undelivered'];

const toneOf = (queue: Queue, count: number | string): string =>
  loud.includes(queue) && count !== 0 ? 'count count--loud' : 'count';

/** The queues with how many wait in each; those nobody may leave waiting stand out. */
export const QueueTabs = ({ current, counts }: { current: Queue; counts: CaseList['counts'] }) => (
  <nav aria-label="Queues" class="queues">
    <ul>
      {queues.map((queue) => (
        <li key={queue} class={counts[queue] === 0 && queue !== current ? 'queues__empty' : ''}>
          <a href={queuePath(queue)} aria-current={queue === current ? 'page' : undefined}>
            {queueLabels[queue]}{' '}
            {counts[queue] !== undefined && <span class={toneOf(queue, counts[queue])}>{counts[queue]}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
