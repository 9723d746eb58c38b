import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createViewerStore, type ViewerStore } from '../../functions/adapters/viewer-store.ts';
import { caseIdSchema } from '../../functions/domain/ids.ts';
import { type RunningTables, runningTables } from './support/dynamodb.ts';

const caseId = caseIdSchema.parse('1'.repeat(26));
const other = caseIdSchema.parse('2'.repeat(26));
const begun = Date.parse('2026-03-04T10:00:00.000Z');

let tables: RunningTables;
let viewers: ViewerStore;

beforeAll(async () => {
  tables = await runningTables();
  viewers = createViewerStore(tables.at('Tokens'));
});
afterAll(() => tables.close());

describe('who looks at a case', () => {
  it('is told to whoever looks as well, case by case', async () => {
    expect(await viewers.mark(caseId, 'ann', begun)).toEqual(['ann']);
    expect((await viewers.mark(caseId, 'bob', begun + 1_000)).toSorted()).toEqual(['ann', 'bob']);
    expect(await viewers.mark(other, 'cat', begun + 2_000)).toEqual(['cat']);
  });

  it('is forgotten 45 seconds after saying so last', async () => {
    expect((await viewers.mark(caseId, 'bob', begun + 44_999)).toSorted()).toEqual(['ann', 'bob']);
    expect(await viewers.mark(caseId, 'bob', begun + 45_000)).toEqual(['bob']);
  });
});
