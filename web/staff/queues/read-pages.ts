import type { CaseList } from '../api/list-schemas.ts';
import type { ApiResult, Problem } from '../api/problem.ts';

type Pages = { ok: true; pages: readonly CaseList[] } | { ok: false; problem: Problem };

/**
 * The first `count` pages of a queue, or fewer where it ends before, each from the cursor of the page before: where new
 * cases push others off one page, they stand on the next.
 */
export const readPages = async (
  list: (cursor?: string) => Promise<ApiResult<CaseList>>,
  count: number,
): Promise<Pages> => {
  const pages: CaseList[] = [];
  let cursor: string | null | undefined;
  do {
    const result = await (cursor ? list(cursor) : list());
    if (!result.ok) return result;
    pages.push(result.data);
    cursor = result.data.cursor;
  } while (cursor && pages.length < count);
  return { ok: true, pages };
};
