import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callToMake } from '../../functions/adapters/fast-time-call.ts';
import { forceEntrySchema } from '../../functions/contracts/force-entry.ts';
import { openTasks } from '../../functions/domain/case/state.ts';
import { type ForceId, forceIdSchema } from '../../functions/domain/force/forces.ts';
import { aDesk } from '../support/case-work.ts';
import { aWorkflowRun, type WorkflowRun } from '../support/workflow-run.ts';

const minute = 60_000;
const urgent = {
  narrative:
    'PC Example of Northgate Road has a gun and says he will shoot his wife tonight. She is with him now.',
  risk: { someoneInDanger: 'yes', details: 'His wife, now.' },
};
const roster = {
  inHours: [{ name: 'the unit', phone: '01632 960001' }],
  outOfHours: [
    { name: 'the duty officer', phone: '01632 960002' },
    { name: 'the control room', phone: '01632 960003' },
  ],
};

let run: WorkflowRun;
let desk: ReturnType<typeof aDesk>;

const dueOf = (taskId: string): string | undefined => run.service.tokens.waits.get(taskId)?.due;
const goTo = (at: string): void => run.service.advance(Date.parse(at) - Date.parse(run.service.now()));
const inMinutes = (at: string, minutes: number): string =>
  new Date(Date.parse(at) + minutes * minute).toISOString();

const name = (forceId: ForceId) =>
  run.service.entries.revise({
    forceId,
    expectedVersion: 0,
    entry: forceEntrySchema.parse({ mailbox: null, fastTime: roster, alternates: [], reason: 'Named.' }),
    staffId: 'supervisor-1',
    commandId: run.service.newId(),
  });

describe('an immediate report', () => {
  beforeAll(async () => {
    run = await aWorkflowRun();
    desk = aDesk(run, 32_768);
  });

  afterAll(async () => {
    await run.close();
  });

  // In the order of time: the clock of a run only goes forward.
  it.each([
    [
      'just before the clocks go forward, in England',
      'west-yorkshire',
      '2026-03-29T00:55:00.000Z',
      'weekend',
    ],
    ['in the hour that comes twice, in Wales', 'south-wales', '2026-10-25T00:55:00.000Z', 'weekend'],
    ['in that hour again, in England', 'essex', '2026-10-25T01:55:00.000Z', 'weekend'],
    ['at 02:00 on Boxing Day, in Scotland', 'police-scotland', '2028-12-26T02:00:00.000Z', 'bank-holiday'],
  ])(
    '%s, is looked at, told and checked by its clocks',
    async (_when, force, at, hours) => {
      const forceId = forceIdSchema.parse(force);
      await name(forceId);
      goTo(at);
      const { caseId } = await desk.arrive(urgent);
      const review = await run.task(caseId, 'fast-time-review');
      const triage = await run.task(caseId, 'triage');
      expect([dueOf(review.taskId), dueOf(triage.taskId)]).toEqual([inMinutes(at, 10), inMinutes(at, 10)]);
      run.service.advance(4 * minute);
      await desk.answer(caseId, 'fast-time-review', {
        decision: 'confirm',
        forceId,
        words: 'A gun; she is there.',
      });
      const call = await run.task(caseId, 'fast-time-call');
      expect(dueOf(call.taskId)).toBe(inMinutes(at, 14));
      expect(await callToMake(await run.journey.load(caseId), run.service)).toMatchObject({
        forceId,
        hours,
        ring: { name: 'the duty officer' },
        next: { name: 'the control room' },
      });
      const told = { decision: 'record-call', spokeTo: 'The duty officer', agreed: 'A car is on its way.' };
      await desk.answer(caseId, 'fast-time-call', told);
      await run.task(caseId, 'fast-time-check');
      const open = openTasks(await run.journey.load(caseId)).map(({ kind }) => kind);
      expect(open.sort()).toEqual(['fast-time-check', 'triage']);
    },
    30_000,
  );
});
