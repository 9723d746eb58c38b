import { describe, expect, it } from 'vitest';
import { caseListSchema } from '../../../../web/staff/api/list-schemas.ts';
import { unreachable } from '../../../../web/staff/api/problem.ts';
import { readPages } from '../../../../web/staff/queues/read-pages.ts';

const row = (caseId: string) => ({
  caseId,
  reference: `R-${caseId}`,
  state: 'triage',
  urgency: 'routine',
  channel: 'online',
});

/** A queue of pages of two, whose cursor is the last case of the page. */
const aQueue = (caseIds: string[]) => async (cursor?: string) => {
  const from = cursor === undefined ? 0 : caseIds.indexOf(cursor) + 1;
  const page = caseIds.slice(from, from + 2);
  const hasMore = from + 2 < caseIds.length;
  const data = caseListSchema.parse({
    cases: page.map(row),
    counts: {},
    ...(hasMore ? { cursor: page.at(-1) } : {}),
  });
  return { ok: true, data, etag: null } as const;
};
const idsOf = async (caseIds: string[], count: number) => {
  const read = await readPages(aQueue(caseIds), count);
  return read.ok ? read.pages.map(({ cases }) => cases.map(({ caseId }) => caseId)) : read.problem;
};

describe('the pages of a queue, read again', () => {
  it('leave out no case that new ones pushed off a page', async () => {
    expect(await idsOf(['a', 'b', 'c', 'd', 'e'], 2)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(await idsOf(['new', 'a', 'b', 'c', 'd', 'e'], 2)).toEqual([
      ['new', 'a'],
      ['b', 'c'],
    ]);
  });

  it('end where the queue ends', async () => {
    expect(await idsOf(['a'], 3)).toEqual([['a']]);
  });

  it('are none where one of them could not be read', async () => {
    const queue = aQueue(['a', 'b', 'c']);
    const read = await readPages(
      async (cursor) => (cursor === undefined ? queue() : { ok: false, problem: unreachable }),
      2,
    );
    expect(read).toEqual({ ok: false, problem: unreachable });
  });
});
