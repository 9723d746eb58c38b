import { randomUUID } from 'node:crypto';
import { DeleteCommand, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createContactStore } from '../../functions/adapters/contact-store.ts';
import { createContentStore } from '../../functions/adapters/content-store.ts';
import { ContentAltered, ContentMissing } from '../../functions/adapters/errors.ts';
import { createFiguresStore } from '../../functions/adapters/figures-store.ts';
import { createLedgerStore } from '../../functions/adapters/ledger-store.ts';
import { createSpamStore } from '../../functions/adapters/spam-store.ts';
import { createTokenStore } from '../../functions/adapters/token-store.ts';
import { derivedId } from '../../functions/domain/hash.ts';
import { caseIdSchema, reportIdSchema, taskIdSchema } from '../../functions/domain/ids.ts';
import { anyCommitSchema, chain, findChainFault, type Link } from '../../functions/domain/ledger/commit.ts';
import { aContact } from '../support/builders.ts';
import { type RunningTables, runningTables } from './support/dynamodb.ts';

let tables: RunningTables;

beforeAll(async () => {
  tables = await runningTables();
});
afterAll(() => tables.close());

const commitOn = (stream: string, head: Link | null, change: { at?: string; note?: string } = {}) =>
  anyCommitSchema.parse(
    chain(
      {
        stream,
        commandId: randomUUID(),
        actor: { kind: 'system', id: 'test' },
        at: change.at ?? '2026-03-04T10:00:00.000Z',
        events: [{ type: 'Noted', note: change.note ?? '' }],
      },
      head,
    ),
  );

describe('the ledger in its table', () => {
  const ledger = () => createLedgerStore(tables.at('Ledger'));

  it('gives back what was appended, in order, with every link', async () => {
    let head: Link | null = null;
    const appended = Array.from({ length: 12 }, () => {
      const commit = commitOn('case#order', head);
      head = commit;
      return commit;
    });
    for (const commit of appended) expect(await ledger().append(commit)).toBe(true);
    const loaded = z.array(anyCommitSchema).parse(await ledger().load('case#order'));
    expect(loaded).toEqual(appended);
    expect(findChainFault(loaded)).toBeNull();
    expect(await ledger().head('case#order')).toEqual({ sequence: 12, hash: appended.at(-1)?.hash });
    expect(await ledger().last('case#order')).toEqual(appended.at(-1));
  });

  it('has nothing and no head for a stream that nobody wrote', async () => {
    expect(await ledger().load('case#none')).toEqual([]);
    expect(await ledger().head('case#none')).toBeNull();
    expect(await ledger().last('case#none')).toBeNull();
  });

  it('refuses a sequence number that is taken, and keeps what was there', async () => {
    const first = commitOn('case#taken', null);
    expect(await ledger().append(first)).toBe(true);
    expect(await ledger().append(commitOn('case#taken', null))).toBe(false);
    expect(await ledger().load('case#taken')).toEqual([first]);
  });

  it('lets one of many writers at once through', async () => {
    const writers = Array.from({ length: 10 }, () => commitOn('case#race', null));
    const results = await Promise.all(writers.map((commit) => ledger().append(commit)));
    expect(results.filter(Boolean)).toHaveLength(1);
    expect(await ledger().load('case#race')).toEqual([writers[results.indexOf(true)]]);
  });

  it('loads a stream that is larger than a page of the table', async () => {
    let head: Link | null = null;
    for (let index = 0; index < 8; index += 1) {
      const commit = commitOn('case#large', head, { note: 'x'.repeat(200_000) });
      await ledger().append(commit);
      head = commit;
    }
    const loaded = z.array(anyCommitSchema).parse(await ledger().load('case#large'));
    expect(loaded.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(findChainFault(loaded)).toBeNull();
  });

  it('finds the streams of a day, each with its last commit of that day', async () => {
    const streams = Array.from({ length: 20 }, (_, index) => `case#day-${index}`);
    for (const stream of streams) {
      const first = commitOn(stream, null, { at: '2026-05-01T23:00:00.000Z' });
      const second = commitOn(stream, first, { at: '2026-05-02T00:00:00.000Z' });
      await ledger().append(first);
      await ledger().append(second);
    }
    expect(await ledger().streamsOfDay('2026-05-01')).toEqual(new Map(streams.map((stream) => [stream, 1])));
    expect(await ledger().streamsOfDay('2026-05-02')).toEqual(new Map(streams.map((stream) => [stream, 2])));
    expect(await ledger().streamsOfDay('2026-05-03')).toEqual(new Map());
  });
});

describe('sealed words in their table', () => {
  const content = () => createContentStore({ ...tables.at('Content'), newSalt: randomUUID });
  const sealing = (commandId: string, value: unknown) => ({
    stream: 'case#words',
    commandId,
    label: 'note',
    value,
  });
  const words = z.object({ text: z.string() });
  const key = (contentId: string) => ({ TableName: 'Content', Key: { stream: 'case#words', contentId } });

  it('open as they were sealed', async () => {
    const ref = await content().seal(sealing('a', { text: 'Ŵyn saw it.' }));
    expect(await content().open('case#words', ref, words)).toEqual({ text: 'Ŵyn saw it.' });
  });

  it('are written once: the same words of the same command have the same reference', async () => {
    const first = await content().seal(sealing('b', { text: 'first' }));
    expect(await content().seal(sealing('b', { text: 'first' }))).toEqual(first);
  });

  it('that differ from what a command sealed before are kept beside it: neither is lost', async () => {
    const first = await content().seal(sealing('b2', { text: 'first' }));
    const second = await content().seal(sealing('b2', { text: 'second' }));
    expect(await content().open('case#words', first, words)).toEqual({ text: 'first' });
    expect(await content().open('case#words', second, words)).toEqual({ text: 'second' });
  });

  it('have a digest that equal words of another command do not share', async () => {
    const [one, other] = [
      await content().seal(sealing('c', { text: 'same' })),
      await content().seal(sealing('d', { text: 'same' })),
    ];
    expect(one.digest).not.toBe(other.digest);
  });

  it.each([
    ['body', '{"text":"changed"}'],
    ['salt', 'another'],
  ])('do not open where the %s was altered', async (attribute, value) => {
    const ref = await content().seal(sealing(`alter-${attribute}`, { text: 'as it was' }));
    await tables.client.send(
      new UpdateCommand({
        ...key(ref.contentId),
        UpdateExpression: 'SET #a = :v',
        ExpressionAttributeNames: { '#a': attribute },
        ExpressionAttributeValues: { ':v': value },
      }),
    );
    await expect(content().open('case#words', ref, words)).rejects.toThrow(ContentAltered);
  });

  it('do not open once they are deleted, nor from another stream, and the error repeats none of them', async () => {
    const ref = await content().seal(sealing('e', { text: 'Thornwick' }));
    await expect(content().open('case#other', ref, words)).rejects.toThrow(ContentMissing);
    await tables.client.send(new DeleteCommand(key(ref.contentId)));
    const error = await content()
      .open('case#words', ref, words)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ContentMissing);
    expect(String(error)).not.toContain('Thornwick');
  });
});

describe('contact details in their table', () => {
  const contacts = () => createContactStore(tables.at('Contacts'));
  const caseId = caseIdSchema.parse('c'.repeat(26));

  it('are nothing where the reporter left none', async () => {
    expect(await contacts().read(caseIdSchema.parse('d'.repeat(26)))).toBeNull();
  });

  it('are kept once, as they came first', async () => {
    await contacts().keep(caseId, aContact());
    await contacts().keep(caseId, aContact({ name: 'Another' }));
    expect(await contacts().read(caseId)).toEqual(aContact());
  });

  it('are never kept again once they are deleted, and nothing of them stays', async () => {
    const deleted = caseIdSchema.parse('e'.repeat(26));
    await contacts().keep(deleted, aContact());
    await contacts().remove(deleted);
    await contacts().remove(deleted);
    await contacts().keep(deleted, aContact());
    expect(await contacts().read(deleted)).toBeNull();
    const { client, table } = tables.at('Contacts');
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: { caseId: deleted } }));
    expect(Item).toEqual({ caseId: deleted, isDeleted: true });
  });

  it('that were deleted before they came are not kept after it', async () => {
    const late = caseIdSchema.parse('f'.repeat(26));
    await contacts().remove(late);
    await contacts().keep(late, aContact());
    expect(await contacts().read(late)).toBeNull();
  });
});

describe('marks of spam in the table of tokens', () => {
  const spam = () => createSpamStore(tables.at('Tokens'));

  it('are found again, each for the case that came last with it, until they expire by themselves', async () => {
    const [first, last] = ['1', '2'].map((digit) => ({
      caseId: caseIdSchema.parse(digit.repeat(26)),
      expiresAt: 1_800_000_000,
    }));
    if (!first || !last) throw new Error('two rows');
    await spam().put(['a', 'b'], first);
    await spam().put(['b', 'c'], last);
    const found = await spam().find(['a', 'b', 'z']);
    expect([...found].sort((one, other) => one.caseId.localeCompare(other.caseId))).toEqual([first, last]);
  });
});

describe('tokens in their table', () => {
  const tokens = () => createTokenStore(tables.at('Tokens'));
  const task = (digit: string) => taskIdSchema.parse(digit.repeat(26));

  it('keep a due time that was lost, whatever comes after it, and never a token away', async () => {
    const [early, late] = ['2026-03-04T10:00:00.000Z', '2026-03-04T11:09:00.000Z'];
    await tokens().keepDue(task('9'), early);
    expect(await tokens().wait(task('9'))).toMatchObject({ token: null, due: early });
    await tokens().putWait(task('9'), { token: 'waits', due: late });
    expect(await tokens().wait(task('9'))).toMatchObject({ token: 'waits', due: early });
    await tokens().keepDue(task('9'), late);
    expect(await tokens().wait(task('9'))).toMatchObject({ token: 'waits', due: early });
  });

  it('keep the newest token and the first due time', async () => {
    await tokens().putWait(task('1'), { token: 'old', due: '2026-03-04T10:00:00.000Z' });
    await tokens().putWait(task('1'), { token: 'new', due: '2026-03-05T10:00:00.000Z' });
    expect(await tokens().wait(task('1'))).toMatchObject({ token: 'new', due: '2026-03-04T10:00:00.000Z' });
  });

  it('are forgotten with the token that was told, and not with another', async () => {
    await tokens().putWait(task('2'), { token: 'new', due: '2026-03-04T10:00:00.000Z' });
    await tokens().endWait(task('2'), 'old');
    expect(await tokens().wait(task('2'))).toMatchObject({ token: 'new' });
    await tokens().endWait(task('2'), 'new');
    expect(await tokens().wait(task('2'))).toBeNull();
    await tokens().endWait(task('2'), 'new');
  });

  it('are forgotten where no execution waited for them', async () => {
    await tokens().putWait(task('3'), { token: null, due: '2026-03-04T10:00:00.000Z' });
    await tokens().endWait(task('3'), null);
    expect(await tokens().wait(task('3'))).toBeNull();
  });

  it('give the due times of the tasks that have one', async () => {
    await tokens().putWait(task('4'), { token: 't', due: '2026-03-04T10:00:00.000Z' });
    expect(await tokens().dueTimes([task('4'), task('5')])).toEqual(
      new Map([[task('4'), '2026-03-04T10:00:00.000Z']]),
    );
    expect(await tokens().dueTimes([])).toEqual(new Map());
  });

  it('lead from the hash of a code to its report, until they expire by themselves', async () => {
    const target = {
      caseId: caseIdSchema.parse('7'.repeat(26)),
      reportId: reportIdSchema.parse('8'.repeat(26)),
      codeVersion: 1,
      expiresAt: 1_800_000_000,
    };
    await tokens().putCode('hash', target);
    expect(await tokens().code('hash')).toEqual(target);
    expect(await tokens().code('another')).toBeNull();
    const kept = await tables.client.send(new GetCommand({ TableName: 'Tokens', Key: { id: 'code#hash' } }));
    expect(kept.Item?.expiresAt).toBe(1_800_000_000);
  });

  it('are counted by name, however many at once, until the count expires by itself', async () => {
    const many = await Promise.all(Array.from({ length: 20 }, () => tokens().countUp('a#1', 1_800_000_000)));
    expect([...many].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(await tokens().countUp('a#2', 1_800_000_000)).toBe(1);
    const kept = await tables.client.send(new GetCommand({ TableName: 'Tokens', Key: { id: 'a#1' } }));
    expect(kept.Item).toEqual({ id: 'a#1', count: 20, expiresAt: 1_800_000_000 });
  });

  it('give a key to the case that came first with it, however many come at once', async () => {
    const cases = ['1', '2', '3', '4', '5'].map((digit) => caseIdSchema.parse(digit.repeat(26)));
    const claimed = await Promise.all(cases.map((caseId) => tokens().claimKey('key', caseId)));
    expect(new Set(claimed).size).toBe(1);
    expect(cases).toContain(claimed[0]);
    for (const caseId of cases) expect(await tokens().claimKey('key', caseId)).toBe(claimed[0]);
  });
});

describe('figures of cases in their table', () => {
  const figures = () => createFiguresStore(tables.at('Projections'));
  const aKept = (index: number, receivedAt: string) => ({
    caseId: caseIdSchema.parse(derivedId('figures', String(index))),
    receivedAt,
    figures: { month: '2026-06', channel: 'api' as const, standing: 'being-assessed' as const, sent: [] },
  });
  const ofJune = () => figures().ofMonth('2026-06');

  it('are found by the month the case was received in, the last kept of each case alone', async () => {
    const many = Array.from({ length: 60 }, (_, index) => aKept(index, '2026-06-04T10:00:00.000Z'));
    await figures().keep([...many, aKept(60, '2026-07-01T00:00:00.000Z')]);
    const [first] = many;
    if (!first) throw new Error('there is one');
    await figures().keep([{ ...first, figures: { ...first.figures, standing: 'passed-on' } }]);
    const found = await ofJune();
    expect(found).toHaveLength(60);
    expect(found.filter((one) => one.figures.standing === 'passed-on')).toMatchObject([
      { caseId: first.caseId },
    ]);
  });

  it('are not found where they were kept for figures of another meaning, nor is how far was read then', async () => {
    await figures().markRead('2026-06-05');
    expect(await figures().readTo()).toBe('2026-06-05');
    const { client } = tables.at('Projections');
    const before = await ofJune();
    const older = async (key: Record<string, string>) =>
      client.send(
        new UpdateCommand({
          TableName: 'Projections',
          Key: key,
          UpdateExpression: 'SET version = :v',
          ExpressionAttributeValues: { ':v': 0 },
        }),
      );
    await older({ id: before[0]?.caseId ?? '', row: 'figures' });
    await older({ id: 'figures', row: 'read-to' });
    expect([(await ofJune()).length, await figures().readTo()]).toEqual([before.length - 1, null]);
  });
});
