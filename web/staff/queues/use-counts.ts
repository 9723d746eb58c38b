import { useEffect, useState } from 'preact/hooks';
import { type Queue, queues } from '../../../functions/domain/case/task-kinds.ts';
import { listCases } from '../api/cases.ts';
import type { Api } from '../api/client.ts';
import { useDesk } from '../app/desk.ts';

/** How many cases stand in each queue, as shown on its tab: `7`, or `50+` when there are more than one page. */
export type Counts = Partial<Record<Queue, string>>;

const every = 30_000;
const counted: readonly Queue[] = queues.filter((queue) => queue !== 'all');

const countOne = async (api: Api, queue: Queue): Promise<Counts> => {
  const result = await listCases(api, queue);
  if (!result.ok) return {};
  const { counts, cases, cursor } = result.data;
  if (counts === undefined) return { [queue]: `${cases.length}${cursor ? '+' : ''}` };
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
};

/** One queue after the other, so that counting never crowds out the person's own requests. */
const countAll = async (api: Api, show: (counts: Counts) => void): Promise<void> => {
  for (const queue of counted) {
    const counts = await countOne(api, queue);
    show(counts);
    if (Object.keys(counts).length > 1) return;
  }
};

/** Counts, renewed every 30 seconds while the window is looked at. */
export const useCounts = (): Counts => {
  const { api } = useDesk();
  const [counts, setCounts] = useState<Counts>({});
  useEffect(() => {
    const count = (): void => {
      if (!document.hidden) void countAll(api, (some) => setCounts((before) => ({ ...before, ...some })));
    };
    count();
    const timer = setInterval(count, every);
    return () => clearInterval(timer);
  }, [api]);
  return counts;
};
