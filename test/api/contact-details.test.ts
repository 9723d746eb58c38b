import { beforeEach, describe, expect, it } from 'vitest';
import { createRevealContactHandler } from '../../functions/api/reveal-contact/handler.ts';
import { answerWordsSchema } from '../../functions/contracts/answers.ts';
import { openTasks } from '../../functions/domain/case/state.ts';
import type { CaseId, TaskId } from '../../functions/domain/ids.ts';
import { createSweepLedgerHandler } from '../../functions/jobs/sweep-ledger/handler.ts';
import { aContact, aReport } from '../support/builders.ts';
import { aJourney } from '../support/journey.ts';
import { aKey, anEvent, aService, call, type TestService } from '../support/service.ts';
import { everyHandler, type HandlerName } from './support/handlers.ts';

let service: TestService;
let journey: ReturnType<typeof aJourney>;
let caseId: CaseId;
let receipt: string;

const ask = (name: HandlerName, staffId: string, body?: Record<string, unknown>) =>
  call(
    everyHandler(service)[name],
    anEvent({ path: { caseId }, ...(body ? { body } : {}), roles: ['analyst', 'supervisor'], staffId }),
  );
const reveal = (staffId = 'supervisor-1') =>
  ask('reveal-contact', staffId, { reasonCode: 'safeguarding', reason: 'She rang and was cut off' });
const remove = () => ask('delete-contact', 'supervisor-1', { reason: 'Asked for it in her thread' });
const sweep = () =>
  createSweepLedgerHandler({
    ...service,
    workflow: { status: async () => 'RUNNING', casesOfFailures: async () => [] },
  })({});

beforeEach(async () => {
  service = aService();
  journey = aJourney(service);
  ({ caseId, receipt } = await journey.receive(aReport({ contact: aContact() })));
  await journey.assess(caseId);
});

describe('a look at the contact details', () => {
  const check = async (): Promise<TaskId | undefined> =>
    openTasks(await journey.load(caseId)).find(({ kind }) => kind === 'reveal-check')?.taskId;

  it('opens, in the same commit, a task that a supervisor sees in the approval queue', async () => {
    await reveal('analyst-1');
    const { events } = (await service.cases.commits(caseId)).at(-1) ?? { events: [] };
    expect(events.map(({ type }) => type)).toEqual(['ContactRevealed', 'TaskOpened']);
    const queue = anEvent({ query: { queue: 'approval' }, roles: ['supervisor'] });
    const { body } = await call(everyHandler(service)['list-cases'], queue);
    expect(body.cases[0]).toMatchObject({ caseId, tasks: [{ kind: 'reveal-check' }] });
  });

  it('each opens a task of its own', async () => {
    await reveal();
    await reveal();
    expect(openTasks(await journey.load(caseId)).length).toBe(2);
  });

  it('is shown with who looked and why', async () => {
    await reveal('analyst-1');
    const { body } = await ask('get-case', 'supervisor-1');
    expect(body.contactReveals).toEqual([
      {
        by: 'analyst-1',
        at: expect.any(String),
        reasonCode: 'safeguarding',
        reason: 'She rang and was cut off',
      },
    ]);
  });

  it('that is asked for while they are deleted is refused, and no look is recorded', async () => {
    const seal: typeof service.content.seal = async (sealing) => {
      await remove();
      return service.content.seal(sealing);
    };
    const handler = createRevealContactHandler({ ...service, content: { ...service.content, seal } });
    const reason = { reason: 'She rang and was cut off' };
    const asked = anEvent({ path: { caseId }, body: reason, roles: ['analyst'], staffId: 'analyst-1' });
    expect((await call(handler, asked)).status).toBe(404);
    expect((await journey.load(caseId)).reveals).toEqual([]);
    expect(await check()).toBeUndefined();
  });

  it('is looked over by a supervisor who is not the one that looked', async () => {
    await reveal('supervisor-1');
    const task = { caseId, taskId: (await check()) ?? '' };
    const noted = { decision: 'noted' };
    const supervisor = { roles: ['supervisor'], staffId: 'supervisor-1' };
    expect((await journey.answer(task, noted, { roles: ['analyst'] })).status).toBe(403);
    expect((await journey.answer(task, noted, supervisor)).status).toBe(403);
    expect((await journey.answer(task, noted, { ...supervisor, staffId: 's-2' })).status).toBe(200);
    expect(await check()).toBeUndefined();
  });
});

describe('the deletion of contact details before their time', () => {
  it('is a commit with its reason sealed, and nothing of them is left', async () => {
    expect((await remove()).status).toBe(200);
    expect(service.contacts.items.size).toBe(0);
    const last = (await service.cases.commits(caseId)).at(-1);
    expect(last).toMatchObject({
      actor: { kind: 'staff', id: 'supervisor-1' },
      events: [{ type: 'ContactDeleted' }],
    });
    expect(JSON.stringify(last)).not.toContain('thread');
    expect([...service.content.items.values()].join()).toContain('Asked for it in her thread');
  });

  it('stands when the same report is sent again with the same key', async () => {
    await remove();
    const report = aReport({ contact: aContact() });
    const again = { report, idempotencyKey: aKey(), channel: 'api', suspicions: [] } as const;
    expect((await service.intake.accept(again)).receipt).toBe(receipt);
    expect(service.contacts.items.size).toBe(0);
  });

  it('leaves the receipt working, and nothing to reveal or to promise a force', async () => {
    await remove();
    expect(await service.followUp.open(receipt)).toMatchObject({ status: 'received' });
    expect((await reveal()).status).toBe(404);
    expect((await journey.writeUp(caseId, { includeContact: true })).status).toBe(422);
    const { body } = await ask('get-case', 'supervisor-1');
    expect(body).toMatchObject({ hasContact: false, consent: null, contactDeletedAt: expect.any(String) });
  });

  it('tried again for another reason, as its commit failed, is committed with that reason', async () => {
    service.ledger.setOutage(true);
    expect((await remove()).status).toBe(503);
    service.ledger.setOutage(false);
    await ask('delete-contact', 'supervisor-1', { reason: 'Asked for it by phone' });
    const [event] = (await service.cases.commits(caseId)).at(-1)?.events ?? [];
    const words = event?.type === 'ContactDeleted' ? event.words : null;
    const sealed = words && (await service.content.open(`case#${caseId}`, words, answerWordsSchema));
    expect(sealed?.reason).toBe('Asked for it by phone');
  });

  it('that fails after its commit is made good by the same request', async () => {
    service.contacts.setOutage(true);
    expect((await remove()).status).toBe(503);
    expect((await reveal()).status).toBe(404);
    service.contacts.setOutage(false);
    const commits = (await service.cases.commits(caseId)).length;
    expect((await remove()).status).toBe(200);
    expect(service.contacts.items.size).toBe(0);
    expect((await service.cases.commits(caseId)).length).toBe(commits);
  });

  it('that fails after its commit is made good by the sweeper', async () => {
    service.contacts.setOutage(true);
    await remove();
    service.contacts.setOutage(false);
    await sweep();
    expect(service.contacts.items.size).toBe(0);
  });

  it('needs a reason, and contact details', async () => {
    expect((await ask('delete-contact', 'supervisor-1', { reason: ' ' })).status).toBe(422);
    ({ caseId } = await journey.receive(aReport({ narrative: 'Without.' }), '9'.repeat(32)));
    expect((await remove()).status).toBe(404);
  });
});
