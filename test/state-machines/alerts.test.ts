import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CaseId } from '../../functions/domain/ids.ts';
import { createAlertOnCallHandler } from '../../functions/jobs/alert-on-call/handler.ts';
import { anOnCallRoster, onCallPeople } from '../support/a-roster.ts';
import { aDesk } from '../support/case-work.ts';
import { aWorkflowRun, type WorkflowRun } from '../support/workflow-run.ts';

const { ada, ben, sue, tom } = onCallPeople;
const danger = {
  narrative:
    'PC Alex Thornwick, 4410 of Calderbrook, is at home with his wife now. He has a shotgun out and says he will kill her tonight. She rang me five minutes ago.',
  categories: ['abuse-or-control'],
  risk: { someoneInDanger: 'yes', details: 'He has a gun and she is in the house with him now' },
};

let run: WorkflowRun;
let desk: ReturnType<typeof aDesk>;

const sentTo = () => run.service.staffMail.sent.map(({ to }) => to);
const until = (expected: readonly string[]) =>
  expect.poll(() => sentTo().toSorted(), { timeout: 60_000 }).toEqual(expected.toSorted());
const isOpen = async (caseId: CaseId, kind: Parameters<WorkflowRun['task']>[1]) =>
  (await run.task(caseId, kind)).answer === null;
const finish = async (caseId: CaseId) => {
  await desk.answer(caseId, 'fast-time-review', { decision: 'stand-down', reason: 'for the test' });
  await desk.answer(caseId, 'triage', { decision: 'below-threshold', reason: 'for the test' });
  expect(await run.ended(caseId)).toBe('SUCCEEDED');
};

/** A night shift, and nobody for the day after it. */
const nightShift = async (from: string, to: string) => {
  const [shift] = anOnCallRoster().shifts;
  if (!shift) throw new RangeError('the roster has no shift');
  const { version } = await run.service.onCall.view();
  await run.service.onCall.save({
    roster: anOnCallRoster({ shifts: [{ ...shift, from, to }] }),
    expectedVersion: version,
    actor: { kind: 'staff', id: 'supervisor-1' },
    commandId: `a night from ${from}`,
  });
};
const moveTo = (at: string) => run.service.advance(Date.parse(at) - Date.parse(run.service.now()));

beforeAll(async () => {
  run = await aWorkflowRun();
  desk = aDesk(run, 1_000);
});
afterAll(() => run.close());
beforeEach(() => {
  run.service.staffMail.sent.length = 0;
  run.service.staffMail.refuse();
});

describe('a report of danger, in the workflow', () => {
  it.each([
    [
      'the night the clocks go forward',
      '2026-03-28T20:00+00:00',
      '2026-03-29T08:00+01:00',
      '2026-03-29T01:30:00Z',
    ],
    [
      'the night the clocks go back',
      '2026-10-24T20:00+01:00',
      '2026-10-25T08:00+00:00',
      '2026-10-25T01:30:00Z',
    ],
    ['02:00 on Boxing Day', '2026-12-25T20:00+00:00', '2026-12-26T08:00+00:00', '2026-12-26T02:00:00Z'],
  ])('at %s is told to who is on call then, while triage is open', async (_night, from, to, at) => {
    await nightShift(from, to);
    moveTo(at);
    const { caseId } = await desk.arrive(danger);
    await until([ada.email]);
    expect(await isOpen(caseId, 'triage')).toBe(true);
    expect(await isOpen(caseId, 'fast-time-review')).toBe(true);
    run.service.advance(10 * 60_000);
    await createAlertOnCallHandler(run.service)({});
    await until([ada.email, ada.email, ben.email, sue.email]);
    await finish(caseId);
  });

  it('raised by an analyst is told as well', async () => {
    const { caseId } = await desk.arrive();
    await run.task(caseId, 'triage');
    expect(sentTo()).toEqual([]);
    await desk.answer(caseId, 'triage', { decision: 'urgent', reason: 'She is in danger.' });
    await until([ada.email]);
    await finish(caseId);
  });

  it('in the gap after the shift is told to the fallback supervisor', async () => {
    moveTo('2026-12-26T12:00:00Z');
    const { caseId } = await desk.arrive(danger);
    await until([tom.email]);
    await finish(caseId);
  });

  it('goes its way where no mail is taken, and is told when mail goes again', async () => {
    run.service.staffMail.refuse('everybody');
    const { caseId } = await desk.arrive(danger);
    expect(await isOpen(caseId, 'triage')).toBe(true);
    expect(await isOpen(caseId, 'fast-time-review')).toBe(true);
    const failed = () =>
      run.journey.load(caseId).then(({ tasks }) => Object.values(tasks).flatMap(({ alerts }) => alerts));
    await expect.poll(failed, { timeout: 60_000 }).toMatchObject([{ problem: 'mail-failed' }]);
    run.service.staffMail.refuse();
    run.service.advance(60_000);
    await createAlertOnCallHandler(run.service)({});
    await until([tom.email]);
    await finish(caseId);
  });

  it('waits for no mail server that hangs', async () => {
    const { send } = run.service.staffMail;
    const hung: string[] = [];
    Object.assign(run.service.staffMail, {
      send: ({ to }: { to: string }) => {
        hung.push(to);
        return new Promise(() => undefined);
      },
    });
    const { caseId } = await desk.arrive(danger);
    await expect.poll(() => hung, { timeout: 60_000 }).toEqual([tom.email]);
    await finish(caseId);
    Object.assign(run.service.staffMail, { send });
  });
});
