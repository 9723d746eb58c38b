import { beforeEach, describe, expect, it } from 'vitest';
import { derivedId, sha256Hex } from '../../functions/domain/hash.ts';
import { createCloseCaseHandler } from '../../functions/steps/close-case/handler.ts';
import { anEvent, call } from '../support/service.ts';
import { aBusyService, type BusyService } from './support/requests.ts';

let busy: BusyService;

const open = (receipt: unknown) => call(busy.handlers['open-follow-up'], anEvent({ body: { receipt } }));
const add = (text: string, parts: { receipt?: string; key?: string } = {}) =>
  call(
    busy.handlers['add-message'],
    anEvent({
      body: { receipt: parts.receipt ?? busy.receipt, text },
      headers: parts.key ? { 'idempotency-key': parts.key } : {},
    }),
  );
const commits = (): number => busy.service.ledger.streams.get(`case#${busy.caseId}`)?.length ?? 0;

/** A receipt as it could be, with a right check symbol, that was never given out. */
const another = (receipt: string): string => {
  const [first = '', ...rest] = receipt.split('-');
  return [rest[0], first, ...rest.slice(1)].join('-');
};

beforeEach(async () => {
  busy = await aBusyService();
});

describe('a receipt', () => {
  it('opens its thread, and the thread says nothing that tells who staff are', async () => {
    const { status, body } = await open(busy.receipt);
    expect(status).toBe(200);
    expect(body).toEqual({
      reference: expect.stringMatching(/^R-/),
      status: 'received',
      signposts: [],
      messages: [],
    });
    expect(JSON.stringify(body)).not.toContain(busy.caseId);
  });

  it('says that a person works on it only once one took or answered a task of it', async () => {
    const standing = async () => (await open(busy.receipt)).body.status;
    const { taskId } = await busy.journey.openTask(busy.caseId, 'triage');
    await add('It was on a Tuesday.');
    expect(await standing()).toBe('received');
    const taken = anEvent({
      path: { caseId: busy.caseId, taskId },
      body: { assignee: 'me' },
      roles: ['analyst'],
      staffId: 'analyst-1',
    });
    await call(busy.handlers['assign-task'], taken);
    expect(await standing()).toBe('being-assessed');
  });

  it('says so too where a task was answered without being taken', async () => {
    const { taskId } = await busy.journey.openTask(busy.caseId, 'triage');
    const decision = {
      decision: 'disseminate',
      forceIds: ['kent'],
      categories: ['corrupt-payment'],
      reason: 'Enough.',
    };
    expect((await busy.journey.answer({ caseId: busy.caseId, taskId }, decision)).status).toBe(200);
    expect((await open(busy.receipt)).body.status).toBe('being-assessed');
  });

  it.each([
    ['in lower case', (receipt: string) => receipt.toLowerCase()],
    ['without hyphens', (receipt: string) => receipt.replaceAll('-', '')],
    ['with spaces', (receipt: string) => ` ${receipt.replaceAll('-', ' ')} `],
  ])('opens it typed %s', async (_how, typed) => {
    expect((await open(typed(busy.receipt))).status).toBe(200);
  });

  it('that is unknown, mistyped, cut or no receipt at all gets one and the same 404', async () => {
    const wrong = [
      '',
      'zq',
      '0'.repeat(17),
      busy.receipt.slice(1),
      another(busy.receipt),
      `${busy.receipt}0`,
    ];
    const answers = await Promise.all(wrong.map(open));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({
      status: 404,
      body: { type: '/problems/unknown-receipt', errors: [{ path: 'receipt' }] },
    });
    expect(JSON.stringify(answers)).not.toContain('zq');
  });

  it('that is right is answered without a wait, however many wrong ones came before', async () => {
    for (let count = 0; count < 120; count += 1) await open('zq');
    const { waited } = busy.service;
    expect([waited[0], waited[50], Math.max(...waited), waited.at(-1)]).toEqual([1_000, 6_000, 8_000, 300]);
    const before = waited.length;
    expect((await open(busy.receipt)).status).toBe(200);
    expect((await add('It was on a Tuesday.')).status).toBe(201);
    expect(waited).toHaveLength(before);
  });

  it('that is wrong is counted by the minute alone: nothing of it, and nothing of who sent it', async () => {
    await open('zq');
    await add('It was on a Tuesday.', { receipt: another(busy.receipt) });
    const begun = Math.floor(Date.parse(busy.service.now()) / 60_000) * 60;
    expect([...busy.service.tokens.counts]).toEqual([[`wrong-receipts#${begun}`, 2]]);
    busy.service.advance(60_000);
    await open('zq');
    expect(busy.service.waited).toEqual([1_000, 1_100, 1_000]);
  });

  it('that is unknown adds nothing, in the same words', async () => {
    const before = JSON.stringify([...busy.service.ledger.streams, ...busy.service.content.items]);
    const answers = await Promise.all(
      ['zq', another(busy.receipt)].map((receipt) => add('It was on a Tuesday.', { receipt })),
    );
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.status).toBe(404);
    expect(JSON.stringify([...busy.service.ledger.streams, ...busy.service.content.items])).toBe(before);
  });
});

describe('an addition', () => {
  it('is kept, shown to its giver, and becomes somebody’s task', async () => {
    const { status, body } = await add('The station is in Calderbrook.');
    expect(status).toBe(201);
    expect(body.messages).toEqual([
      { from: 'reporter', text: 'The station is in Calderbrook.', askedForAnswer: false },
    ]);
    expect((await busy.journey.openTask(busy.caseId, 'addition')).workflow).toBe(false);
    expect(JSON.stringify([...busy.service.ledger.streams])).not.toContain('The station is');
  });

  it('after closure is kept, reassessed and becomes somebody’s task all the same', async () => {
    const { taskId } = await busy.journey.openTask(busy.caseId, 'triage');
    const decision = { decision: 'below-threshold', reason: 'Too little.', signposts: ['force-complaint'] };
    await busy.journey.answer({ caseId: busy.caseId, taskId }, decision);
    await createCloseCaseHandler(busy.service)({ caseId: busy.caseId, round: 1, after: taskId });
    expect((await open(busy.receipt)).body).toMatchObject({
      status: 'closed',
      signposts: ['force-complaint'],
    });
    const assessed = (await busy.journey.load(busy.caseId)).assessment?.assessment.contentId;
    expect((await add('He did it again on 3 March 2026 in Leeds.')).status).toBe(201);
    const state = await busy.journey.load(busy.caseId);
    expect(state.assessment?.assessment.contentId).not.toBe(assessed);
    expect((await busy.journey.openTask(busy.caseId, 'addition')).workflow).toBe(false);
  });

  it('is kept to the hour, since its time could tell who sent it', async () => {
    await add('The station is in Calderbrook.');
    expect(busy.service.ledger.streams.get(`case#${busy.caseId}`)?.at(-1)).toMatchObject({
      actor: { kind: 'reporter' },
      at: '2026-03-04T10:00:00.000Z',
    });
  });

  it('sent again with its key, or without one with the same text, is kept once', async () => {
    const key = '5'.repeat(32);
    await add('One.', { key });
    await add('One.', { key });
    await add('Two.');
    const before = commits();
    expect((await add('Two.')).body.messages.map((message: { text: string }) => message.text)).toEqual([
      'One.',
      'Two.',
    ]);
    expect(commits()).toBe(before);
  });

  it('in the words of one before answers another question once the charity wrote again, without a key too', async () => {
    await add('Yes.');
    const asked = anEvent({
      path: { caseId: busy.caseId },
      body: { text: 'Was it you who saw it?' },
      roles: ['analyst'],
      staffId: 'analyst-1',
    });
    expect((await call(busy.handlers['ask-reporter'], asked)).status).toBe(201);
    await add('Yes.');
    const { body } = await add('Yes.');
    expect(body.messages.map((message: { text: string }) => message.text)).toEqual([
      'Yes.',
      'Was it you who saw it?',
      'Yes.',
    ]);
  });

  it('that was changed is kept too, whatever its key: a page gone back to sends the key it had', async () => {
    const key = '5'.repeat(32);
    await add('One.', { key });
    const { body } = await add('One, and he knows.', { key });
    expect(body.messages.map((message: { text: string }) => message.text)).toEqual([
      'One.',
      'One, and he knows.',
    ]);
  });

  it('that was changed after its commit had failed is kept as it was changed', async () => {
    const key = '5'.repeat(32);
    busy.service.ledger.setOutage(true);
    expect((await add('One.', { key })).status).toBe(503);
    busy.service.ledger.setOutage(false);
    expect((await add('One, changed.', { key })).body.messages).toMatchObject([{ text: 'One, changed.' }]);
  });

  it('leaves nothing in the ledger by which a guess at its words could be tried', async () => {
    const text = 'He knows.';
    await add(text);
    const { commandId } = busy.service.ledger.streams.get(`case#${busy.caseId}`)?.at(-1) ?? {};
    for (const guess of [text, sha256Hex(text)])
      expect(commandId).not.toBe(derivedId('message', busy.caseId, guess));
  });

  it('that tells of danger now opens a fast-time review, once', async () => {
    const danger = 'He has a gun and says he will kill her tonight.';
    await add(danger);
    const review = await busy.journey.openTask(busy.caseId, 'fast-time-review');
    await add(`${danger} He is on his way.`);
    const { tasks, urgency } = await busy.journey.load(busy.caseId);
    expect(urgency).toBe('immediate');
    expect(Object.values(tasks).filter(({ kind }) => kind === 'fast-time-review')).toMatchObject([
      { taskId: review.taskId },
    ]);
  });

  it.each([
    ['no text', ''],
    ['blanks alone', ' \n '],
    ['21,000 characters', 'a'.repeat(21_000)],
  ])('with %s is refused and nothing is kept', async (_what, text) => {
    const before = commits();
    const { status, body } = await add(text);
    expect([status, body.errors[0].path]).toEqual([422, 'text']);
    expect(commits()).toBe(before);
  });

  it('with a receipt in it is refused', async () => {
    const { status, body } = await add(`Mine is ${busy.receipt}, call me.`);
    expect([status, body.errors[0].path]).toEqual([422, 'text']);
    expect(JSON.stringify(body)).not.toContain(busy.receipt);
  });
});
