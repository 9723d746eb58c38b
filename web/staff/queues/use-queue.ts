import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Queue } from '../../../functions/domain/case/task-kinds.ts';
import { listCases } from '../api/cases.ts';
import type { CaseList, CaseRow } from '../api/list-schemas.ts';
import type { Problem } from '../api/problem.ts';
import { useDesk } from '../app/desk.ts';
import { readPages } from './read-pages.ts';

export type QueueShown = {
  cases: readonly CaseRow[];
  /** How many wait in each queue, as last read; those of another queue's page until this one's is there. */
  counts: CaseList['counts'];
  loaded: boolean;
  problem: Problem | null;
  /** Cases that were not there when the queue was read before, for the announcement. */
  fresh: number;
  hasMore: boolean;
  more: () => void;
  refresh: () => void;
};

const every = 15_000;

type Held = { queue: Queue; pages: readonly CaseList[]; fresh: number };

const rowsOf = (pages: readonly CaseList[]): CaseRow[] => pages.flatMap((page) => page.cases);

/** New cases push others onto the pages shown: only those of the first page are announced. */
const freshIn = (held: Held | null, [first]: readonly CaseList[]): number => {
  if (held === null || first === undefined) return 0;
  const known = new Set(rowsOf(held.pages).map((row) => row.caseId));
  return first.cases.filter((row) => !known.has(row.caseId)).length;
};

const unique = (rows: readonly CaseRow[]): CaseRow[] => [
  ...new Map(rows.map((row) => [row.caseId, row])).values(),
];

/**
 * The first page of a queue and as many further ones as were asked for, read again every 15 seconds while the window is
 * looked at.
 */
export const useQueue = (queue: Queue): QueueShown => {
  const { api } = useDesk();
  const [held, setHeld] = useState<Held | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const showing = useRef(queue);
  showing.current = queue;
  const current = held?.queue === queue ? held : null;
  const shownPages = useRef(1);
  shownPages.current = Math.max(1, current?.pages.length ?? 1);

  const refresh = useCallback(async () => {
    const count = shownPages.current;
    const result = await readPages((cursor) => listCases(api, queue, cursor), count);
    // Of another queue, or from before a further page was asked for.
    if (showing.current !== queue || shownPages.current !== count) return;
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    const { pages } = result;
    setHeld((before) => ({ queue, pages, fresh: freshIn(before?.queue === queue ? before : null, pages) }));
  }, [api, queue]);

  useEffect(() => {
    void refresh();
    const timer = setInterval(() => {
      if (!document.hidden) void refresh();
    }, every);
    return () => clearInterval(timer);
  }, [refresh]);

  const cursor = current?.pages.at(-1)?.cursor ?? null;
  const more = useCallback(async () => {
    if (cursor === null) return;
    const result = await listCases(api, queue, cursor);
    if (!result.ok) return setProblem(result.problem);
    setHeld((before) =>
      before?.queue === queue ? { ...before, pages: [...before.pages, result.data], fresh: 0 } : before,
    );
  }, [api, queue, cursor]);

  return {
    cases: unique(rowsOf(current?.pages ?? [])),
    loaded: current !== null,
    problem,
    counts: held?.pages[0]?.counts ?? {},
    fresh: current?.fresh ?? 0,
    hasMore: cursor !== null,
    more: () => void more(),
    refresh: () => void refresh(),
  };
};
