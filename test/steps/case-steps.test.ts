import { beforeEach, describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../functions/adapters/errors.ts';
import type { CaseId } from '../../functions/domain/ids.ts';
import { StepInputInvalid } from '../../functions/http/step-handler.ts';
import { createCloseCaseHandler } from '../../functions/steps/close-case/handler.ts';
import { aReport } from '../support/builders.ts';
import { aJourney } from '../support/journey.ts';
import { aService, type TestService } from '../support/service.ts';

let service: TestService;
let journey: ReturnType<typeof aJourney>;

const commits = (caseId: CaseId) => service.ledger.streams.get(`case#${caseId}`) ?? [];

beforeEach(() => {
  service = aService();
  journey = aJourney(service);
});

describe('assessing a report', () => {
  it('commits its codes, seals its words, and hands on a code and an id', async () => {
    const { caseId } = await journey.receive();
    const output = await journey.assess(caseId);
    expect(output).toEqual({ taskId: `assess-${caseId}-1`, decision: 'casework' });
    expect(commits(caseId).at(-1)).toMatchObject({
      actor: { kind: 'system', id: 'assess-report' },
      at: '2026-03-04T10:00:00.000Z',
      events: [{ type: 'AssessmentRecorded', trigger: 'received', meets: true, urgency: 'routine' }],
    });
    expect(JSON.stringify(commits(caseId))).not.toMatch(/Thornwick|recovery yard/);
    expect(JSON.stringify([...service.content.items])).toContain('ruleVersion');
  });

  it('called again, as after a timeout, commits nothing twice and hands on the same', async () => {
    const { caseId } = await journey.receive();
    const first = await journey.assess(caseId);
    expect(await journey.assess(caseId)).toEqual(first);
    expect(commits(caseId)).toHaveLength(2);
  });

  it('says immediate where somebody is in danger now', async () => {
    const narrative = 'PC Thornwick has a gun and says he will kill his wife tonight.';
    const { caseId } = await journey.receive(aReport({ narrative, risk: { someoneInDanger: 'yes' } }));
    expect((await journey.assess(caseId)).decision).toBe('immediate');
    expect((await journey.load(caseId)).urgency).toBe('immediate');
  });

  it('refuses a case that does not exist, and input of another form', async () => {
    await expect(journey.assess('0'.repeat(26) as CaseId)).rejects.toMatchObject({ name: 'Refusal' });
    await expect(journey.assess('Thornwick' as CaseId)).rejects.toThrow(StepInputInvalid);
    await expect(journey.assess('Thornwick' as CaseId)).rejects.not.toThrow('Thornwick');
  });
});

describe('closing a case', () => {
  const close = (caseId: CaseId, after: string) =>
    createCloseCaseHandler(service)({ caseId, round: 1, after });

  it('carries out what triage decided, and tells the reporter where to turn', async () => {
    const { caseId, receipt } = await journey.receive();
    await journey.assess(caseId);
    const { taskId } = await journey.open(caseId, { kind: 'triage' });
    const decision = {
      decision: 'below-threshold',
      signposts: ['force-complaint'],
      reason: 'About service.',
    };
    await journey.answer({ caseId, taskId }, decision);
    expect(await close(caseId, taskId)).toEqual({ taskId: `close-case-${taskId}`, decision: 'closed' });
    expect((await journey.load(caseId)).closed).toEqual({
      reason: 'below-threshold',
      signposts: ['force-complaint'],
    });
    expect(await service.followUp.open(receipt)).toMatchObject({
      status: 'closed',
      signposts: ['force-complaint'],
    });
  });

  it('as spam is closed where its wording cannot be remembered, and asks by name for another try', async () => {
    const { caseId } = await journey.receive();
    await journey.assess(caseId);
    const { taskId } = await journey.open(caseId, { kind: 'triage' });
    await journey.answer(
      { caseId, taskId },
      { decision: 'below-threshold', reasonCode: 'spam', reason: 'Sold watches.' },
    );
    const remember = async () => {
      throw new StoreUnavailable('spam.put', 'outage');
    };
    const step = createCloseCaseHandler({ desk: service.desk, spam: { remember } });
    await expect(step({ caseId, round: 1, after: taskId })).rejects.toMatchObject({
      name: 'SpamNotRemembered',
      message: 'StoreUnavailable',
    });
    const { closed, head } = await journey.load(caseId);
    expect(closed).not.toBeNull();
    expect(await close(caseId, taskId)).toMatchObject({ decision: 'closed' });
    expect(service.spamStore.rows.size).toBeGreaterThan(0);
    expect((await journey.load(caseId)).head).toEqual(head);
  });

  it('called again commits nothing', async () => {
    const { caseId } = await journey.receive();
    await close(caseId, 'start');
    const before = commits(caseId).length;
    await close(caseId, 'start');
    expect(commits(caseId)).toHaveLength(before);
  });
});
