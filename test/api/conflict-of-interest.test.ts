import { beforeEach, describe, expect, it } from 'vitest';
import { type CaseId, type ReportId, reportIdSchema } from '../../functions/domain/ids.ts';
import { anAlternate } from '../support/an-alternate.ts';
import { aReport } from '../support/builders.ts';
import { aJourney } from '../support/journey.ts';
import { anEvent, aService, call, type TestService } from '../support/service.ts';
import { everyHandler } from './support/handlers.ts';

const inTheUnit = [{ name: 'Alex Thornwick', role: 'officer', rank: 'Chief Superintendent' }];
const supervisor = { roles: ['supervisor'], staffId: 'supervisor-1' };

let service: TestService;
let journey: ReturnType<typeof aJourney>;
let caseId: CaseId;
let reportId: ReportId;
let receipt: string;
let taskId: string;

/** A case whose write-up waits for its approval. */
const atApproval = async (subjects: unknown, written: Record<string, unknown> = {}) => {
  ({ caseId, receipt } = await journey.receive(aReport(subjects === null ? {} : { subjects })));
  await journey.assess(caseId);
  const triage = await journey.open(caseId, { kind: 'triage' });
  const forceIds = ['west-yorkshire'];
  await journey.answer({ caseId, taskId: triage.taskId }, { decision: 'disseminate', forceIds, reason: 'x' });
  reportId = reportIdSchema.parse((await journey.writeUp(caseId, written)).body.reportId);
  const writeUp = await journey.open(caseId, { kind: 'write-up', after: triage.taskId });
  await journey.answer({ caseId, taskId: writeUp.taskId }, { decision: 'submit', reportIds: [reportId] });
  ({ taskId } = await journey.open(caseId, { kind: 'approval', after: writeUp.taskId, reportId }));
};
const approve = (more: Record<string, unknown> = {}) =>
  journey.answer({ caseId, taskId }, { decision: 'approve', ...more }, supervisor);
const lastAnswer = () => service.ledger.streams.get(`case#${caseId}`)?.at(-1)?.events[0];

beforeEach(() => {
  service = aService();
  journey = aJourney(service);
});

describe('approval where a subject may see the report', () => {
  beforeEach(() => atApproval(inTheUnit));

  it('is refused until a supervisor has decided who receives it', async () => {
    const { status, body } = await approve();
    expect(status).toBe(422);
    expect(body.errors).toEqual([{ path: 'recipientId', message: expect.stringContaining('alternate') }]);
    expect((await journey.load(caseId)).reports[reportId]?.state).toBe('submitted');
  });

  it('for the usual recipient needs the judgement that no conflict stands in the way, and why', async () => {
    const without = await approve({ conflictCleared: true });
    expect(without.body.errors).toEqual([{ path: 'reason', message: expect.any(String) }]);
    expect((await approve({ conflictCleared: true, reason: 'He left that force in 2024' })).status).toBe(200);
    expect(lastAnswer()).toMatchObject({ codes: { conflicts: ['senior-officer'], conflictCleared: true } });
    expect(JSON.stringify(lastAnswer())).not.toContain('2024');
  });

  it('for an alternate recipient goes there, and the commit says which conflict was found', async () => {
    const recipientId = await anAlternate(service, 'west-yorkshire');
    expect((await approve({ recipientId })).status).toBe(200);
    expect(lastAnswer()).toMatchObject({ codes: { conflicts: ['senior-officer'], recipientId } });
    expect((await journey.load(caseId)).reports[reportId]?.recipientId).toBe(recipientId);
  });

  it('may be turned down without deciding it', async () => {
    const returned = { decision: 'return', reason: 'Name the rank more coarsely' };
    expect((await journey.answer({ caseId, taskId }, returned, supervisor)).status).toBe(200);
  });
});

describe('approval', () => {
  it('is refused as well where only the write-up names who may see it', async () => {
    await atApproval(null, { subjects: inTheUnit });
    expect((await approve()).body.errors[0].path).toBe('recipientId');
  });

  it('is refused as well where only an addition says who may see it, and the case shows why', async () => {
    await atApproval(null);
    await service.followUp.addMessage({
      receipt,
      text: 'He has been promoted to head of Professional Standards.',
      messageKey: null,
    });
    expect((await approve()).body.errors[0].path).toBe('recipientId');
    const asked = anEvent({ path: { caseId }, ...supervisor });
    const { body } = await call(everyHandler(service)['get-case'], asked);
    expect(body.conflicts.map(({ kind }: { kind: string }) => kind)).toContain('head-of-receiving-unit');
    const cleared = { conflictCleared: true, reason: 'That is another force' };
    expect((await approve(cleared)).status).toBe(200);
  });

  it('shows a conflict that only the write-up names, so that it can be judged', async () => {
    await atApproval(null, { subjects: inTheUnit });
    const asked = anEvent({ path: { caseId }, ...supervisor });
    const { body } = await call(everyHandler(service)['get-case'], asked);
    expect(body.conflicts).toEqual([{ kind: 'senior-officer', evidence: 'Chief Superintendent' }]);
  });

  it('asks for nothing where no conflict is possible', async () => {
    await atApproval(null);
    expect((await approve()).status).toBe(200);
    expect(lastAnswer()).not.toHaveProperty('codes.conflicts');
  });
});
