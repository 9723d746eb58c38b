import {
  caseSummarySchema,
  decodeCursor,
  type ProjectionStore,
  type RowQuery,
} from '../../../../functions/adapters/projection-store.ts';
import type { CaseRow, TaskRow } from '../../../../functions/domain/case/project.ts';

type Row = CaseRow | TaskRow;
type Placed = Row & { due: string };

const keyOf = { 'by-queue': 'queue', 'by-listing': 'listing', 'by-assignee': 'assignee' } as const;

const indexedBy = (row: Row, index: RowQuery['index']): unknown =>
  new Map<string, unknown>(Object.entries(row)).get(keyOf[index]);

const placeOf = (row: Placed): string => `${row.due} ${row.id} ${row.row}`;

const cursorOf = (row: Placed): string =>
  Buffer.from(JSON.stringify({ id: row.id, row: row.row, due: row.due })).toString('base64url');

const afterCursor = (rows: readonly Placed[], cursor: string | undefined): Placed[] => {
  const key = cursor === undefined ? undefined : decodeCursor(cursor);
  return key === undefined
    ? [...rows]
    : rows.filter((row) => placeOf(row) > `${key.due} ${key.id} ${key.row}`);
};

const isPlaced = (row: Row): row is Placed => row.due !== undefined;

/** The rows of the queues in memory, in the order of the index: earliest due first. */
export const memoryProjections = (): ProjectionStore => {
  const rows = new Map<string, Row>();
  const put = (row: Row): void => {
    const before = rows.get(`${row.id} ${row.row}`);
    if (before === undefined || before.version <= row.version) rows.set(`${row.id} ${row.row}`, row);
  };
  return {
    versionOf: async (caseId) => rows.get(`${caseId} case`)?.version ?? 0,
    write: async (caseRow, taskRows) => {
      for (const row of [...taskRows, caseRow]) put(row);
    },
    page: async ({ index, value, dueBefore, cursor, limit }) => {
      const inIndex = [...rows.values()]
        .filter(isPlaced)
        .filter((row) => indexedBy(row, index) === value && (dueBefore === undefined || row.due < dueBefore))
        .toSorted((a, b) => placeOf(a).localeCompare(placeOf(b)));
      const page = afterCursor(inIndex, cursor).slice(0, limit);
      const last = page.at(-1);
      return { rows: page, cursor: page.length === limit && last !== undefined ? cursorOf(last) : null };
    },
    summaries: async (caseIds) =>
      [...new Set(caseIds)].flatMap((caseId) => {
        const row = rows.get(`${caseId} case`);
        return row === undefined ? [] : [caseSummarySchema.parse(row)];
      }),
    caseOfReceipt: async () => null,
  };
};
