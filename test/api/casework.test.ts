import { beforeEach, describe, expect, it } from 'vitest';
import { createCaseDesk } from '../../functions/adapters/case-desk.ts';
import { createCaseStore } from '../../functions/adapters/case-store.ts';
import type { LedgerStore } from '../../functions/adapters/ledger-store.ts';
import { createRevealContactHandler } from '../../functions/api/reveal-contact/handler.ts';
import type { CaseId } from '../../functions/domain/ids.ts';
import { aContact } from '../support/builders.ts';
import { aKey, anEvent, call } from '../support/service.ts';
import type { HandlerName } from './support/handlers.ts';
import { aBusyService, type BusyService, everythingKept, nowhere } from './support/requests.ts';

let busy: BusyService;

const send = (name: HandlerName, change: Partial<Parameters<typeof anEvent>[0]> = {}) =>
  call(
    busy.handlers[name],
    anEvent({ roles: ['analyst'], staffId: 'analyst-1', ...busy.requests[name], ...change }),
  );
const commits = (caseId: CaseId = busy.caseId): number =>
  busy.service.ledger.streams.get(`case#${caseId}`)?.length ?? 0;
const links = async (caseId: CaseId) => (await busy.journey.load(caseId)).links.map((link) => link.caseId);

beforeEach(async () => {
  busy = await aBusyService();
});

describe('a note or a message', () => {
  it.each(['add-note', 'ask-reporter'] as const)(
    'is kept once for one key, and twice for two: %s',
    async (name) => {
      const headers = { 'idempotency-key': aKey('8') };
      const before = commits();
      const first = await send(name, { headers });
      expect((await send(name, { headers })).body).toEqual(first.body);
      expect(commits()).toBe(before + 1);
      await send(name, { headers: { 'idempotency-key': aKey('9') } });
      expect(commits()).toBe(before + 2);
    },
  );

  it.each(['add-note', 'ask-reporter'] as const)(
    'is refused where the key is malformed: %s',
    async (name) => {
      const before = everythingKept(busy.service);
      const { status, body } = await send(name, { headers: { 'idempotency-key': 'zq' } });
      expect([status, body.type]).toEqual([400, '/problems/malformed-idempotency-key']);
      expect(everythingKept(busy.service)).toBe(before);
    },
  );

  it.each(['add-note', 'ask-reporter'] as const)('needs words: %s', async (name) => {
    for (const text of ['', '  ', 'a'.repeat(4_001)]) {
      const { status, body } = await send(name, { body: { text } });
      expect([status, body.errors[0].path]).toEqual([422, 'text']);
    }
  });

  it('to the reporter is in the thread of the receipt, without who wrote it', async () => {
    await send('ask-reporter');
    const { body } = await send('open-follow-up');
    expect(body.messages).toEqual([
      { from: 'charity', text: 'Which station was it?', askedForAnswer: false },
    ]);
    expect(JSON.stringify(body)).not.toContain('analyst-1');
  });
});

describe('a link', () => {
  it('is known to both cases, and closes neither', async () => {
    expect((await send('link-cases')).status).toBe(201);
    expect([await links(busy.caseId), await links(busy.other)]).toEqual([[busy.other], [busy.caseId]]);
    for (const caseId of [busy.caseId, busy.other])
      expect((await busy.journey.load(caseId)).closed).toBeNull();
  });

  it('made again, from either side, changes nothing', async () => {
    await send('link-cases');
    const before = everythingKept(busy.service);
    await send('link-cases');
    const back = { path: { caseId: busy.other }, body: { caseId: busy.caseId, reason: 'The same yard.' } };
    expect((await send('link-cases', back)).status).toBe(201);
    expect(everythingKept(busy.service)).toBe(before);
  });

  it.each([
    ['a case that does not exist', () => nowhere],
    ['the case itself', () => busy.caseId],
  ])('to %s is refused at its field, and nothing of it is kept', async (_what, to) => {
    const before = everythingKept(busy.service);
    const { status, body } = await send('link-cases', { body: { caseId: to(), reason: 'The same yard.' } });
    expect([status, body.errors[0].path]).toEqual([422, 'caseId']);
    expect(everythingKept(busy.service)).toBe(before);
  });

  it('of a case that does not exist leaves the other alone', async () => {
    const before = everythingKept(busy.service);
    expect((await send('link-cases', { path: { caseId: nowhere } })).status).toBe(404);
    expect(everythingKept(busy.service)).toBe(before);
  });
});

describe('closing a case into another', () => {
  it('is refused where the other does not exist', async () => {
    const before = everythingKept(busy.service);
    const body = { decision: 'same-report', caseId: nowhere, reason: 'The same words.' };
    const answer = await send('answer-task', { body });
    expect([answer.status, answer.body.errors[0].path]).toEqual([422, 'caseId']);
    expect(everythingKept(busy.service)).toBe(before);
  });

  it('is taken where it does', async () => {
    const body = { decision: 'same-report', caseId: busy.other, reason: 'The same words.' };
    expect((await send('answer-task', { body })).status).toBe(200);
  });
});

describe('contact details', () => {
  it('are shown once the commit says who asked, every time anew', async () => {
    const before = commits();
    const answers = [await send('reveal-contact'), await send('reveal-contact')];
    expect(answers.map(({ status, body }) => [status, body])).toEqual([
      [200, aContact()],
      [200, aContact()],
    ]);
    expect(commits()).toBe(before + 2);
  });

  it('are not shown without a reason', async () => {
    const before = commits();
    for (const body of [
      {},
      { reason: ' ' },
      { reason: '\u200b\u00ad' },
      { reason: '...' },
      { reasonCode: 'other' },
    ])
      expect((await send('reveal-contact', { body })).status).toBe(422);
    expect(commits()).toBe(before);
  });

  it('are not shown where the commit cannot be kept', async () => {
    busy.service.ledger.setOutage(true);
    const { status, body } = await send('reveal-contact');
    expect(status).toBe(503);
    expect(JSON.stringify(body)).not.toContain('Wexcombe');
  });

  it('are shown where the commit was kept and the answer of the store was lost', async () => {
    const { service } = busy;
    const ledger: LedgerStore = {
      ...service.ledger,
      append: async (commit) => {
        await service.ledger.append(commit);
        return false;
      },
    };
    const desk = createCaseDesk({
      ...service,
      cases: createCaseStore({ ledger, now: service.now }),
      dueOf: () => service.now(),
    });
    const before = commits();
    const handler = createRevealContactHandler({ ...service, desk });
    const { status } = await call(
      handler,
      anEvent({ ...busy.requests['reveal-contact'], roles: ['analyst'] }),
    );
    expect([status, commits()]).toEqual([200, before + 1]);
  });

  it('are nothing, and no commit, where the reporter left none', async () => {
    const before = everythingKept(busy.service);
    expect((await send('reveal-contact', { path: { caseId: busy.other } })).status).toBe(404);
    expect(everythingKept(busy.service)).toBe(before);
  });
});

describe('a task', () => {
  const assigneeOf = async () => (await busy.journey.load(busy.caseId)).tasks[busy.taskId]?.assignee;

  it('is taken, and put back', async () => {
    expect((await send('assign-task')).body).toEqual({ taskId: busy.taskId, assignee: 'analyst-1' });
    expect(await assigneeOf()).toBe('analyst-1');
    await send('assign-task', { body: { assignee: null } });
    expect(await assigneeOf()).toBeNull();
  });

  it('taken again by the same person changes nothing', async () => {
    await send('assign-task');
    const before = commits();
    expect((await send('assign-task')).status).toBe(200);
    expect(commits()).toBe(before);
  });

  it('that another took since it was read is not taken from them by a press on what was seen before', async () => {
    await send('assign-task', { staffId: 'analyst-2', body: { assignee: 'me', from: null } });
    expect((await send('assign-task', { body: { assignee: 'me', from: null } })).status).toBe(409);
    expect((await send('assign-task', { body: { assignee: null, from: 'analyst-1' } })).status).toBe(409);
    expect(await assigneeOf()).toBe('analyst-2');
  });

  it('that another is seen to have is taken over, and sending it again is no clash', async () => {
    await send('assign-task', { staffId: 'analyst-2' });
    const over = { body: { assignee: 'me', from: 'analyst-2' } };
    expect([(await send('assign-task', over)).status, (await send('assign-task', over)).status]).toEqual([
      200, 200,
    ]);
    expect(await assigneeOf()).toBe('analyst-1');
  });

  it('is given to nobody else', async () => {
    const { status, body } = await send('assign-task', { body: { assignee: 'analyst-2' } });
    expect([status, body.errors[0].path]).toEqual([422, 'assignee']);
    expect(await assigneeOf()).toBeNull();
  });

  it('that was answered is taken by nobody: 409 with what was answered', async () => {
    await send('answer-task');
    const { status, body } = await send('assign-task', { staffId: 'analyst-2' });
    expect([status, body.answered.by]).toEqual([409, 'analyst-1']);
  });

  it.each(['answer-task', 'assign-task'] as const)('that does not exist is not found: %s', async (name) => {
    const path = { caseId: busy.caseId, taskId: nowhere };
    expect((await send(name, { path })).status).toBe(404);
  });
});
