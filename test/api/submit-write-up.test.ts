import { beforeEach, describe, expect, it } from 'vitest';
import { createAnswerTaskHandler } from '../../functions/api/answer-task/handler.ts';
import { type CaseId, type ReportId, reportIdSchema } from '../../functions/domain/ids.ts';
import { anInformationReport } from '../support/builders.ts';
import { aJourney } from '../support/journey.ts';
import { anEvent, aService, call, type TestService } from '../support/service.ts';
import { everyHandler } from './support/handlers.ts';

const telling = 'My wife saw him.';
const items = [{ text: `He takes cash. ${telling}`, source: 2, information: 'A' }];

let service: TestService;
let journey: ReturnType<typeof aJourney>;
let caseId: CaseId;
let taskId: string;
let reportId: ReportId;

const submit = (more: Record<string, unknown> = {}) =>
  journey.answer({ caseId, taskId }, { decision: 'submit', reportIds: [reportId], ...more });
const keep = (change: Record<string, unknown> = {}) => ({
  kept: [{ reportId, path: 'items.0.text', start: 15, reason: 'The subject says it of himself', ...change }],
});
const save = (change: Record<string, unknown>, revision: number) =>
  call(
    everyHandler(service)['save-information-report'],
    anEvent({
      path: { caseId, reportId },
      body: anInformationReport(change),
      headers: { 'if-match': `"${revision}"` },
      roles: ['analyst'],
    }),
  );
const getCase = async () =>
  (await call(everyHandler(service)['get-case'], anEvent({ path: { caseId }, roles: ['supervisor'] }))).body;

beforeEach(async () => {
  service = aService();
  journey = aJourney(service);
  ({ caseId } = await journey.receive());
  await journey.assess(caseId);
  const triage = await journey.open(caseId, { kind: 'triage' });
  await journey.answer(
    { caseId, taskId: triage.taskId },
    { decision: 'disseminate', forceIds: ['west-yorkshire'], reason: 'x' },
  );
  reportId = reportIdSchema.parse((await journey.writeUp(caseId, { items })).body.reportId);
  ({ taskId } = await journey.open(caseId, { kind: 'write-up', after: triage.taskId }));
});

describe('submitting a write-up', () => {
  it('is refused while a mark is neither taken out nor kept, its field named and no word of it', async () => {
    const before = (await journey.load(caseId)).head.sequence;
    const sealed = service.content.items.size;
    const { status, body } = await submit();
    expect(status).toBe(422);
    expect(body.errors).toEqual([
      {
        path: `informationReports.${reportId}.items.0.text`,
        message: expect.stringContaining('say why they stay'),
      },
    ]);
    expect(JSON.stringify(body)).not.toContain('wife');
    expect((await journey.load(caseId)).head.sequence).toBe(before);
    expect(service.content.items.size).toBe(sealed);
  });

  it.each([
    ['without a reason', { reason: ' ' }],
    ['for another place', { start: 14 }],
    ['for another field', { path: 'title' }],
  ])('is refused with a mark kept %s', async (_name, change) => {
    expect((await submit(keep(change))).status).toBe(422);
  });

  it('is taken with the mark kept: its count is committed, its words and the reason are sealed', async () => {
    expect((await submit(keep())).status).toBe(200);
    const last = service.ledger.streams.get(`case#${caseId}`)?.at(-1);
    expect(last?.events[0]).toMatchObject({
      type: 'TaskAnswered',
      codes: { reportIds: [reportId], keptMarks: { relationship: 1 } },
    });
    expect(JSON.stringify(last)).not.toMatch(/wife|himself/);
  });

  it('shows the approver which marks stay, and why', async () => {
    await submit(keep());
    const { tasks } = await getCase();
    const answer = tasks.find((task: { taskId: string }) => task.taskId === taskId).answer;
    expect(answer.words.kept).toEqual([
      {
        reportId,
        path: 'items.0.text',
        start: 15,
        kind: 'relationship',
        text: 'My wife saw him',
        reason: 'The subject says it of himself',
      },
    ]);
    expect(answer.keptMarks).toEqual({ relationship: 1 });
  });

  it('is taken once the mark is taken out', async () => {
    expect((await save({}, 1)).status).toBe(200);
    expect((await submit()).status).toBe(200);
    expect(JSON.stringify(service.ledger.streams.get(`case#${caseId}`)?.at(-1))).not.toContain('keptMarks');
  });

  it('is asked for again after a return, in the revision as it is then', async () => {
    await submit(keep());
    const approval = await journey.open(caseId, { kind: 'approval', after: taskId, reportId });
    await journey.answer(
      { caseId, taskId: approval.taskId },
      { decision: 'return', reason: 'Too close' },
      { roles: ['supervisor'], staffId: 's-1' },
    );
    const rewrite = await journey.open(caseId, { kind: 'rewrite', after: approval.taskId, reportId });
    const again = { caseId, taskId: rewrite.taskId };
    expect((await journey.answer(again, { decision: 'submit' })).status).toBe(422);
    expect((await journey.answer(again, { decision: 'submit', ...keep() })).status).toBe(200);
  });

  it('is refused where a newer revision was saved while its marks were being looked at', async () => {
    const stale = await journey.load(caseId);
    await save({ items: [{ ...items[0], text: 'My sister told me.' }] }, 1);
    const desk = { ...service.desk, find: async () => stale };
    const answer = await call(
      createAnswerTaskHandler({ ...service, desk }),
      anEvent({
        path: { caseId, taskId },
        body: { decision: 'submit', reportIds: [reportId], ...keep() },
        roles: ['analyst'],
        staffId: 'analyst-1',
      }),
    );
    expect([answer.status, answer.body.type]).toEqual([412, '/problems/stale']);
    expect((await journey.load(caseId)).reports[reportId]?.state).toBe('draft');
  });
});

describe('a refused command', () => {
  it('leaves no sealed words: a stale save, a task that somebody answered', async () => {
    await save({}, 1);
    const sealed = service.content.items.size;
    expect((await save({ title: 'Too late' }, 1)).status).toBe(412);
    await submit({ reason: 'First' });
    const after = service.content.items.size;
    expect((await submit({ reason: 'Second' })).status).toBe(409);
    expect([after - sealed, service.content.items.size - after]).toEqual([1, 0]);
  });
});
