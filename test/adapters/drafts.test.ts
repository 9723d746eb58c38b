import { beforeEach, describe, expect, it } from 'vitest';
import type { DraftStore } from '../../functions/adapters/draft-store.ts';
import { createDrafts } from '../../functions/adapters/drafts.ts';
import { createTakeCallHandler } from '../../functions/api/take-call/handler.ts';
import { createRemindStaffHandler } from '../../functions/jobs/remind-staff/handler.ts';
import { aKey, anEvent, aService, call, type TestService } from '../support/service.ts';

const draftId = aKey('d');
const minute = 60_000;
let service: TestService;

const eventsOf = (staffId: string) =>
  (service.ledger.streams.get(`staff#${staffId}`) ?? []).flatMap((commit) =>
    commit.events.map(({ type }) => type),
  );

const reminding = () => createRemindStaffHandler(service)({});

beforeEach(() => {
  service = aService();
});

const takingOver = {
  draftId,
  staffId: 'boss',
  decision: 'reopen',
  reasonCode: 'other',
  reason: 'x',
} as const;

describe('a call in hand', () => {
  it('is kept as it was last saved, and begun once', async () => {
    await service.drafts.save(draftId, 'one', { narrative: 'It' });
    await service.drafts.save(draftId, 'one', { narrative: 'It began in May' });
    expect(await service.drafts.read(draftId, 'one')).toMatchObject({
      call: { narrative: 'It began in May' },
    });
    expect(eventsOf('one')).toEqual(['DraftBegun']);
  });

  it('is nobody else’s to read, to save or to drop', async () => {
    await service.drafts.save(draftId, 'one', { narrative: 'It' });
    for (const attempt of [
      () => service.drafts.read(draftId, 'two'),
      () => service.drafts.save(draftId, 'two', {}),
      () => service.drafts.drop(draftId, 'two'),
    ])
      await expect(attempt()).rejects.toMatchObject({ kind: 'not-found' });
    expect((await service.drafts.read(draftId, 'one')).call).toEqual({ narrative: 'It' });
  });

  it('leaves no word in the ledger, and no time finer than the hour', async () => {
    await service.drafts.save(draftId, 'one', { narrative: 'Quillfeather' });
    const ledger = JSON.stringify([...service.ledger.streams]);
    expect(ledger).not.toContain('Quillfeather');
    expect(service.ledger.streams.get('staff#one')?.[0]?.at).toMatch(/:00:00\.000Z$/);
  });

  it('is not named in the ledger by the key that sends it: that and its words would bring the caller’s receipt', async () => {
    await service.drafts.save(draftId, 'one', { narrative: 'It' });
    service.advance(31 * minute);
    await reminding();
    await service.drafts.answer(takingOver);
    await service.drafts.drop(draftId, 'boss');
    expect(eventsOf('boss')).toEqual(['DraftTakenOver', 'DraftDropped']);
    expect(JSON.stringify([...service.ledger.streams])).not.toContain(draftId);
  });

  it('is gone once dropped: a save that comes late brings no word back', async () => {
    await service.drafts.save(draftId, 'one', { narrative: 'It' });
    await service.drafts.drop(draftId, 'one');
    await service.drafts.drop(draftId, 'one');
    await expect(service.drafts.save(draftId, 'one', { narrative: 'It' })).rejects.toMatchObject({
      kind: 'conflict',
    });
    expect(service.draftStore.items.get(draftId)).toBe('ended');
    expect(eventsOf('one')).toEqual(['DraftBegun', 'DraftDropped']);
  });

  it('ends when its report is kept, and a store that fails then does not fail the call', async () => {
    const handler = createTakeCallHandler(service);
    const request = () =>
      anEvent({
        body: { narrative: 'A call', channel: 'telephone' },
        headers: { 'idempotency-key': draftId },
        roles: ['call-handler'],
        staffId: 'one',
      });
    await service.drafts.save(draftId, 'one', { narrative: 'A call' });
    expect((await call(handler, request())).status).toBe(201);
    expect(service.draftStore.items.get(draftId)).toBe('ended');
    const failing = createTakeCallHandler({
      ...service,
      drafts: { endKept: () => Promise.reject(new Error('down')) },
    });
    expect((await call(failing, request())).status).toBe(201);
    expect(service.unsettled).toEqual(['Error']);
  });
});

describe('a call that nobody saves for half an hour', () => {
  beforeEach(async () => {
    await service.drafts.save(draftId, 'one', { narrative: 'It' });
  });

  it('is in nobody’s queue before that', async () => {
    service.advance(29 * minute);
    expect(await reminding()).toMatchObject({ abandoned: 0 });
    expect(await service.drafts.abandoned()).toEqual([]);
  });

  it('becomes a task, once, with its words kept', async () => {
    service.advance(31 * minute);
    expect(await reminding()).toMatchObject({ abandoned: 1 });
    expect(await reminding()).toMatchObject({ abandoned: 0 });
    expect((await service.drafts.abandoned()).map((entry) => entry.draftId)).toEqual([draftId]);
    expect(eventsOf('one')).toEqual(['DraftBegun', 'DraftAbandoned']);
    expect((await service.drafts.read(draftId, 'one')).call).toEqual({ narrative: 'It' });
  });

  it('leaves the queue when its handler goes on', async () => {
    service.advance(31 * minute);
    await reminding();
    await service.drafts.save(draftId, 'one', { narrative: 'It went on' });
    expect(await service.drafts.abandoned()).toEqual([]);
    const late = { draftId, staffId: 'boss', decision: 'reopen', reasonCode: 'other', reason: 'x' } as const;
    await expect(service.drafts.answer(late)).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('can be taken over by a supervisor, and is then theirs alone', async () => {
    service.advance(31 * minute);
    await reminding();
    await service.drafts.answer({
      draftId,
      staffId: 'boss',
      decision: 'reopen',
      reasonCode: 'other',
      reason: 'Her shift ended',
    });
    expect((await service.drafts.read(draftId, 'boss')).call).toEqual({ narrative: 'It' });
    await expect(service.drafts.read(draftId, 'one')).rejects.toMatchObject({ kind: 'not-found' });
    expect(eventsOf('boss')).toEqual(['DraftTakenOver']);
    expect(JSON.stringify([...service.ledger.streams])).not.toContain('shift');
  });

  it.each(['reopen', 'noted'] as const)(
    'stays with a handler who goes on in the moment of its answer: %s is refused, and nothing says otherwise',
    async (decision) => {
      service.advance(31 * minute);
      await reminding();
      const replace: DraftStore['replace'] = async (draft, read) => {
        await service.drafts.save(draftId, 'one', { narrative: 'It went on' });
        return service.draftStore.replace(draft, read);
      };
      const drafts = createDrafts({ ...service, store: { ...service.draftStore, replace } });
      const answer = { draftId, staffId: 'boss', decision, reasonCode: 'other', reason: 'x' } as const;
      await expect(drafts.answer(answer)).rejects.toMatchObject({ kind: 'conflict' });
      expect((await service.drafts.read(draftId, 'one')).call).toEqual({ narrative: 'It went on' });
      expect([eventsOf('boss'), service.content.items.size]).toEqual([[], 0]);
    },
  );

  it.each(['reopen', 'noted'] as const)(
    'stays with the supervisor who was last, words and all: %s of the one before is refused',
    async (decision) => {
      service.advance(31 * minute);
      await reminding();
      const answer = { draftId, staffId: 'boss', decision, reasonCode: 'other', reason: 'x' } as const;
      const seal: typeof service.content.seal = async (sealing) => {
        await service.drafts.answer({ ...answer, staffId: 'chief', decision: 'reopen' });
        return service.content.seal(sealing);
      };
      const drafts = createDrafts({
        ...service,
        store: service.draftStore,
        content: { ...service.content, seal },
      });
      await expect(drafts.answer(answer)).rejects.toMatchObject({ kind: 'conflict' });
      expect((await service.drafts.read(draftId, 'chief')).call).toEqual({ narrative: 'It' });
    },
  );

  it('can be answered again where the answer could not be kept, and its words are there', async () => {
    service.advance(31 * minute);
    await reminding();
    service.ledger.setOutage(true);
    await expect(service.drafts.answer(takingOver)).rejects.toThrow('outage');
    service.ledger.setOutage(false);
    await service.drafts.answer(takingOver);
    expect((await service.drafts.read(draftId, 'boss')).call).toEqual({ narrative: 'It' });
    expect(eventsOf('boss')).toEqual(['DraftTakenOver']);
  });

  it('is given up only with a reason', async () => {
    service.advance(31 * minute);
    await reminding();
    const noted = { draftId, staffId: 'boss', decision: 'noted', reasonCode: 'not-given' } as const;
    await expect(service.drafts.answer({ ...noted, reason: undefined })).rejects.toMatchObject({
      kind: 'invalid',
    });
    await service.drafts.answer({ ...noted, reason: 'Rang again' });
    expect(service.draftStore.items.get(draftId)).toBe('ended');
  });
});
