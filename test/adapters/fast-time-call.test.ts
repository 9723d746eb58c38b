import { describe, expect, it } from 'vitest';
import { callToMake } from '../../functions/adapters/fast-time-call.ts';
import { forceEntrySchema } from '../../functions/contracts/force-entry.ts';
import { forceIdSchema } from '../../functions/domain/force/forces.ts';
import { everyHandler } from '../api/support/handlers.ts';
import { aJourney } from '../support/journey.ts';
import { anEvent, aService, call } from '../support/service.ts';

const contact = (name: string) => ({ name, phone: '01632 960000' });
const roster = {
  inHours: [contact('the unit')],
  outOfHours: [contact('the duty officer'), contact('the control room')],
};

/** A case whose force is to be rung, at a moment. */
const aCallTo = async (
  force: string,
  at: string,
  { fastTime = roster, officeHours }: { fastTime?: typeof roster | null; officeHours?: string } = {},
) => {
  const service = aService();
  const journey = aJourney(service);
  const forceId = forceIdSchema.parse(force);
  await service.entries.revise({
    forceId,
    expectedVersion: 0,
    entry: forceEntrySchema.parse({ mailbox: null, fastTime, alternates: [], officeHours }),
    staffId: 'supervisor-1',
    commandId: 'entry',
  });
  const { caseId } = await journey.receive();
  await journey.assess(caseId);
  const review = await journey.open(caseId, { kind: 'fast-time-review' });
  const before = await callToMake(await journey.load(caseId), service);
  expect(before).toBeNull();
  await journey.answer(
    { caseId, ...review },
    { decision: 'confirm', forceId: force, words: 'An officer, a weapon.' },
  );
  const opened = await journey.open(caseId, { kind: 'fast-time-call', after: review.taskId });
  service.advance(Date.parse(at) - Date.parse(service.now()));
  return {
    look: async () => callToMake(await journey.load(caseId), service),
    answer: (body: Record<string, unknown>) => journey.answer({ caseId, ...opened }, body),
  };
};

describe('the call to make', () => {
  it('at 02:00 on Boxing Day in Scotland is to the duty officer, then to the next, and over once somebody is told', async () => {
    const { look, answer } = await aCallTo('police-scotland', '2028-12-26T02:00:00.000Z');
    expect(await look()).toMatchObject({
      forceId: 'police-scotland',
      at: '2028-12-26T02:00:00.000Z',
      hours: 'bank-holiday',
      nation: 'scotland',
      unanswered: 0,
      contacts: roster.outOfHours,
      ring: { name: 'the duty officer' },
      next: { name: 'the control room' },
    });
    await answer({ decision: 'no-answer' });
    expect(await look()).toMatchObject({
      unanswered: 1,
      ring: { name: 'the control room' },
      next: { name: 'the duty officer' },
    });
    await answer({ decision: 'no-answer' });
    expect(await look()).toMatchObject({ unanswered: 2, ring: { name: 'the duty officer' } });
    await answer({ decision: 'record-call', spokeTo: 'the duty officer', agreed: 'attending now' });
    expect(await look()).toBeNull();
  });

  it('on the night the clocks go back is to the duty officer, and in the morning to the unit', async () => {
    const night = await aCallTo('west-yorkshire', '2026-10-25T01:30:00.000Z');
    expect(await night.look()).toMatchObject({ hours: 'weekend', ring: { name: 'the duty officer' } });
    const morning = await aCallTo('west-yorkshire', '2026-10-26T09:00:00.000Z');
    expect(await morning.look()).toMatchObject({
      hours: 'office-hours',
      ring: { name: 'the unit' },
      next: { name: 'the unit' },
    });
  });

  it('goes by the office hours of the force: the unit at 07:45 where it opens at half past seven, not on its day off', async () => {
    const officeHours = 'Mon-Thu 07:30-15:30';
    const early = await aCallTo('kent', '2027-03-02T07:45:00.000Z', { officeHours });
    expect(await early.look()).toMatchObject({
      hours: 'office-hours',
      officeHours,
      ring: { name: 'the unit' },
    });
    const friday = await aCallTo('kent', '2027-03-05T10:00:00.000Z', { officeHours });
    expect(await friday.look()).toMatchObject({ hours: 'office-closed', ring: { name: 'the duty officer' } });
    const usual = await aCallTo('kent', '2027-03-02T07:45:00.000Z');
    expect(await usual.look()).toMatchObject({ hours: 'office-closed', officeHours: 'Mon-Fri 09:00-17:00' });
  });

  it('to a force that named nobody is to no one, and says into which hours the moment falls', async () => {
    const { look } = await aCallTo('police-scotland', '2027-03-02T18:00:00.000Z', { fastTime: null });
    expect(await look()).toMatchObject({ hours: 'office-closed', contacts: [], ring: null, next: null });
  });

  it('is to the force whose review led to it, whatever another review of the case chose since', async () => {
    const service = aService();
    const journey = aJourney(service);
    const { caseId } = await journey.receive();
    await journey.assess(caseId);
    const reviews = [
      await journey.open(caseId, { kind: 'fast-time-review' }),
      await journey.open(caseId, { kind: 'fast-time-review', after: 'added', round: 2 }),
    ];
    for (const [index, review] of reviews.entries())
      await journey.answer(
        { caseId, ...review },
        { decision: 'confirm', forceId: ['essex', 'kent'][index], words: 'An officer, a weapon.' },
      );
    await journey.open(caseId, { kind: 'fast-time-call', after: reviews[0]?.taskId ?? '' });
    expect(await callToMake(await journey.load(caseId), service)).toMatchObject({ forceId: 'essex' });
    const show = async (kind: string) => {
      const { body } = await call(
        everyHandler(service)['get-case'],
        anEvent({ path: { caseId }, roles: ['analyst'], staffId: 'analyst-1' }),
      );
      return body.tasks.findLast((task: { kind: string }) => task.kind === kind);
    };
    const made = await show('fast-time-call');
    expect(made).toMatchObject({ after: reviews[0]?.taskId, forceId: 'essex' });
    const supervisor = { roles: ['supervisor'], staffId: 'supervisor-1' };
    for (const _ of [1, 2]) {
      await journey.answer({ caseId, taskId: made.taskId }, { decision: 'no-answer' });
      const told = await show('fast-time-unanswered');
      expect(told).toMatchObject({ after: made.taskId, forceId: 'essex' });
      await journey.answer({ caseId, taskId: told.taskId }, { decision: 'noted' }, supervisor);
    }
  });
});
