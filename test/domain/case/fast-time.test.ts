import { beforeEach, describe, expect, it } from 'vitest';
import { openTasks } from '../../../functions/domain/case/state.ts';
import type { CaseId } from '../../../functions/domain/ids.ts';
import { aReport } from '../../support/builders.ts';
import { aJourney } from '../../support/journey.ts';
import { aService } from '../../support/service.ts';

const supervisor = { roles: ['supervisor'], staffId: 'supervisor-1' };
const confirm = {
  decision: 'confirm',
  forceId: 'essex',
  words: 'An officer, a weapon, an address to be given.',
};
const told = { decision: 'record-call', spokeTo: 'the duty inspector', agreed: 'attending now' };

describe('fast time', () => {
  let journey: ReturnType<typeof aJourney>;
  let caseId: CaseId;
  let taskId: string;

  const arrive = async (change: Record<string, unknown>) => {
    journey = aJourney(aService());
    ({ caseId } = await journey.receive(aReport(change)));
    await journey.assess(caseId);
    ({ taskId } = await journey.open(caseId, { kind: 'fast-time-review' }));
  };
  const openKinds = async () => openTasks(await journey.load(caseId)).map((task) => task.kind);
  const ring = async () => {
    await journey.answer({ caseId, taskId }, confirm);
    return (await journey.open(caseId, { kind: 'fast-time-call', after: taskId })).taskId;
  };

  beforeEach(() => arrive({}));

  it('with no known force is decided by a supervisor, and by an analyst where one is known', async () => {
    expect((await journey.answer({ caseId, taskId }, confirm)).status).toBe(200);
    const nowhere = 'An officer whose name I do not know hits his wife. I saw it.';
    await arrive({ forceId: null, place: '', narrative: nowhere, subjects: [{ role: 'officer' }] });
    expect((await journey.load(caseId)).forces).toEqual([]);
    const before = (await journey.load(caseId)).head;
    const refused = await journey.answer({ caseId, taskId }, confirm);
    expect(refused.status).toBe(403);
    expect(refused.body.title + refused.body.detail).toMatch(/a supervisor decides/);
    expect((await journey.load(caseId)).head).toEqual(before);
    expect((await journey.answer({ caseId, taskId }, confirm, supervisor)).status).toBe(200);
  });

  it('that nobody answers stays open and is a supervisor’s from the first call on, once', async () => {
    const call = await ring();
    for (const _ of [1, 2, 3]) await journey.answer({ caseId, taskId: call }, { decision: 'no-answer' });
    expect(await openKinds()).toEqual(['fast-time-call', 'fast-time-unanswered']);
    expect((await journey.load(caseId)).tasks[call]?.tries).toHaveLength(3);
    const unanswered = await journey.openTask(caseId, 'fast-time-unanswered');
    expect((await journey.answer({ caseId, taskId: unanswered.taskId }, { decision: 'noted' })).status).toBe(
      403,
    );
  });

  it('that nobody answers again, after a supervisor noted it, is a supervisor’s again', async () => {
    const call = await ring();
    const noAnswer = () => journey.answer({ caseId, taskId: call }, { decision: 'no-answer' });
    const noted = async () => {
      const { taskId } = await journey.openTask(caseId, 'fast-time-unanswered');
      expect((await journey.answer({ caseId, taskId }, { decision: 'noted' }, supervisor)).status).toBe(200);
      return taskId;
    };
    const ids: string[] = [];
    for (const _ of [1, 2, 3]) {
      await noAnswer();
      await noAnswer();
      expect(await openKinds()).toEqual(['fast-time-call', 'fast-time-unanswered']);
      ids.push(await noted());
    }
    expect(new Set(ids).size).toBe(3);
    await noAnswer();
    await journey.answer({ caseId, taskId: call }, told);
    expect(await openKinds()).toEqual(['fast-time-check']);
  });

  it('that was told to the force is looked at by a supervisor afterwards, and by nobody before', async () => {
    const call = await ring();
    await journey.answer({ caseId, taskId: call }, { decision: 'no-answer' });
    await journey.answer({ caseId, taskId: call }, told);
    expect(await openKinds()).toEqual(['fast-time-check']);
    const { taskId: check } = await journey.openTask(caseId, 'fast-time-check');
    expect((await journey.answer({ caseId, taskId: check }, { decision: 'noted' })).status).toBe(403);
    expect((await journey.answer({ caseId, taskId: check }, { decision: 'noted' }, supervisor)).status).toBe(
      200,
    );
    expect(await openKinds()).toEqual([]);
  });

  it('that a supervisor told to the force is looked at by another supervisor', async () => {
    const call = await ring();
    await journey.answer({ caseId, taskId: call }, told, supervisor);
    const { taskId: check } = await journey.openTask(caseId, 'fast-time-check');
    const refused = await journey.answer({ caseId, taskId: check }, { decision: 'noted' }, supervisor);
    expect(refused.status).toBe(403);
    expect(refused.body.title + refused.body.detail).toMatch(/you made the call/);
    const another = { ...supervisor, staffId: 'supervisor-2' };
    expect((await journey.answer({ caseId, taskId: check }, { decision: 'noted' }, another)).status).toBe(
      200,
    );
  });

  it('is not confirmed without the words that may be spoken, whatever else is said', async () => {
    const { words: _none, ...silent } = confirm;
    const answer = await journey.answer({ caseId, taskId }, { ...silent, reason: 'He has her address' });
    expect(answer.status).toBe(422);
    expect(answer.body.errors[0].path).toBe('words');
    expect(await openKinds()).toEqual(['fast-time-review']);
  });

  it('is confirmed only when each phrase that could lead to the reporter was taken out or kept with a reason', async () => {
    const words = 'My wife saw him with a weapon. He is at home.';
    const refused = await journey.answer({ caseId, taskId }, { ...confirm, words });
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ path }: { path: string }) => path)).toEqual(['words']);
    expect(JSON.stringify(refused.body)).not.toContain('My wife');
    expect(await openKinds()).toEqual(['fast-time-review']);
    const elsewhere = [{ start: 5, reason: 'Known to many' }];
    expect(
      (await journey.answer({ caseId, taskId }, { ...confirm, words, spokenKept: elsewhere })).status,
    ).toBe(422);
    const spokenKept = [{ start: 0, reason: 'Known to many' }];
    expect((await journey.answer({ caseId, taskId }, { ...confirm, words, spokenKept })).status).toBe(200);
  });

  it('is not told until it is written down who was told', async () => {
    const call = await ring();
    const answer = await journey.answer({ caseId, taskId: call }, { decision: 'record-call' });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map(({ path }: { path: string }) => path)).toEqual(['spokeTo', 'agreed']);
    expect(await openKinds()).toEqual(['fast-time-call']);
  });
});
