import { beforeEach, describe, expect, it } from 'vitest';
import { openTasks } from '../../../functions/domain/case/state.ts';
import type { CaseId } from '../../../functions/domain/ids.ts';
import { aReport } from '../../support/builders.ts';
import { aJourney } from '../../support/journey.ts';
import { aService, type TestService } from '../../support/service.ts';

const danger = 'PC Alex Thornwick has a gun and is outside her house now. He said he will kill her tonight.';

let service: TestService;
let journey: ReturnType<typeof aJourney>;
let caseId: CaseId;
let receipt: string;

const arrive = async (narrative: string) => {
  ({ caseId, receipt } = await journey.receive(aReport({ narrative })));
  await journey.assess(caseId);
};
const add = async (text: string) => {
  await service.followUp.addMessage({ receipt, text, messageKey: text });
  return openTasks(await journey.load(caseId)).map((task) => task.kind);
};
const review = () => journey.open(caseId, { kind: 'fast-time-review' });
const standDown = async ({ taskId }: { taskId: string }) =>
  journey.answer({ caseId, taskId }, { decision: 'stand-down', reason: 'He was arrested.' });

beforeEach(() => {
  service = aService();
  journey = aJourney(service);
});

describe('danger that a reporter adds', () => {
  it.each([
    ['in other words', 'He is back with a knife.'],
    ['in the same words', danger],
    ['that only the whole shows', 'He is coming back tonight.'],
  ])('after fast time is over opens another review, told %s', async (_how, text) => {
    await arrive(danger);
    await standDown(await review());
    expect(await add(text)).toEqual(['addition', 'fast-time-review']);
  });

  it('opens no other review where one is open', async () => {
    await arrive(danger);
    await review();
    expect(await add('He is back with a knife.')).toEqual(['fast-time-review', 'addition']);
  });

  it('is not seen in what else a reporter adds to a report of danger', async () => {
    await arrive(danger);
    await standDown(await review());
    expect(await add('Thank you. His collar number is 4471.')).toEqual(['addition']);
  });

  it('keeps the case immediate in a further round, which assesses the report as it came', async () => {
    await arrive('PC Alex Thornwick sells what he reads on the computer.');
    await add(danger);
    await service.cases.execute({
      caseId,
      commandId: 'reopen',
      actor: { kind: 'staff', id: 'analyst-1' },
      decide: () => [{ type: 'RoundOpened', round: 2, reason: 'reopened' }],
    });
    expect(await journey.assess(caseId, 2)).toMatchObject({ decision: 'immediate' });
    expect((await journey.load(caseId)).urgency).toBe('immediate');
  });
});
