import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDraftStore, type Draft } from '../../functions/adapters/draft-store.ts';
import { createMarkStore } from '../../functions/adapters/mark-store.ts';
import { derivedId } from '../../functions/domain/hash.ts';
import { caseIdSchema } from '../../functions/domain/ids.ts';
import { type RunningTables, runningTables } from './support/dynamodb.ts';

let tables: RunningTables;
const store = () => createDraftStore(tables.at('Drafts'));
const at = (minute: number): string => new Date(Date.UTC(2026, 2, 4, 10, minute)).toISOString();

const aDraft = (change: Partial<Draft> = {}): Draft => ({
  draftId: 'a',
  handler: 'one',
  state: 'open',
  savedAt: at(0),
  call: { narrative: 'It', categories: ['corrupt-payment'], ongoing: true },
  ...change,
});

beforeAll(async () => {
  tables = await runningTables();
});
afterAll(() => tables.close());

describe('drafts in the table', () => {
  it('are null before anybody saves one, and then as saved last', async () => {
    expect(await store().read('nobody')).toBeNull();
    expect(await store().put(aDraft())).toBe(true);
    const later = aDraft({ savedAt: at(1), call: { narrative: 'It began' } });
    expect(await store().put(later)).toBe(true);
    expect(await store().read('a')).toEqual(later);
  });

  it('are overwritten by nobody else', async () => {
    await store().put(aDraft({ draftId: 'mine' }));
    expect(await store().put(aDraft({ draftId: 'mine', handler: 'two' }))).toBe(false);
  });

  it('are handed on only as they were read', async () => {
    const read = aDraft({ draftId: 'on' });
    await store().put(read);
    await store().put({ ...read, savedAt: at(2) });
    expect(await store().replace({ ...read, state: 'abandoned' }, read)).toBe(false);
    const handedOn = { ...read, handler: 'boss', savedAt: at(3) };
    expect(await store().replace(handedOn, { ...read, savedAt: at(2) })).toBe(true);
    expect(await store().read('on')).toEqual(handedOn);
  });

  it('keep no word once ended, and take none', async () => {
    await store().put(aDraft({ draftId: 'end' }));
    expect(await store().end({ draftId: 'end', handler: 'two' }, at(5))).toBe(false);
    expect(await store().end(aDraft({ draftId: 'end' }), at(5))).toBe(true);
    expect(await store().read('end')).toBe('ended');
    expect(await store().put(aDraft({ draftId: 'end' }))).toBe(false);
  });

  it('are listed by handler, and by state until a time, oldest save first and without words', async () => {
    const mine = [5, 3, 4].map((minute) =>
      aDraft({ draftId: `m${minute}`, handler: 'lister', savedAt: at(minute) }),
    );
    for (const draft of mine) await store().put(draft);
    await store().put(aDraft({ draftId: 'left', handler: 'lister', state: 'abandoned', savedAt: at(9) }));
    const listed = await store().list({ handler: 'lister' });
    expect(listed.map(({ draftId }) => draftId)).toEqual(['m3', 'm4', 'm5', 'left']);
    expect(listed[0]).toEqual({ draftId: 'm3', handler: 'lister', state: 'open', savedAt: at(3) });
    const open = await store().list({ state: 'open', savedBefore: at(5) });
    expect(open.map(({ draftId }) => draftId)).toEqual(expect.arrayContaining(['m3', 'm4']));
    expect(open.map(({ draftId }) => draftId)).not.toContain('m5');
  });
});

describe('marks in the table', () => {
  it('are found newest first, no more than asked for, and kept once', async () => {
    const marks = createMarkStore(tables.at('Projections'));
    const ids = ['x', 'y', 'z'].map((name) => caseIdSchema.parse(derivedId('case', name)));
    for (const [index, id] of ids.entries()) {
      await marks.put(id, at(index), ['mark']);
      await marks.put(id, at(index), ['mark', `other-${index}`]);
    }
    expect(await marks.find('mark', 10)).toEqual(ids.toReversed());
    expect(await marks.find('mark', 2)).toHaveLength(2);
    expect(await marks.find('other-1', 10)).toEqual([ids[1]]);
    expect(await marks.find('nothing', 10)).toEqual([]);
  });
});
