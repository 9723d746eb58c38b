import type { CaseId } from '../domain/ids.ts';
import type { ProjectionStore } from './projection-store.ts';

const pageSize = 100;

/** Every case with a row in one queue of the index, each once: for jobs, which read to the end. */
export const casesInQueue = async (
  projections: Pick<ProjectionStore, 'page'>,
  queue: 'arrived' | 'fast-time',
): Promise<readonly CaseId[]> => {
  const ids: CaseId[] = [];
  let cursor: string | null = null;
  do {
    const from: { cursor: string } | object = cursor === null ? {} : { cursor };
    const page = await projections.page({ index: 'by-queue', value: queue, limit: pageSize, ...from });
    ids.push(...page.rows.map((row) => row.id));
    cursor = page.cursor;
  } while (cursor !== null);
  return [...new Set(ids)];
};
