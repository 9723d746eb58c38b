import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseId } from '../../functions/domain/ids.ts';
import { aJourney } from '../support/journey.ts';
import { aService, type TestService } from '../support/service.ts';

let service: TestService;
let journey: ReturnType<typeof aJourney>;
let caseId: CaseId;
let triage: string;

const add = async (receipt: string) => {
  await service.followUp.addMessage({ receipt, text: 'It happened again.', messageKey: 'k' });
  return (await journey.openTask(caseId, 'addition')).taskId;
};
let addition: string;

const reopen = () => journey.answer({ caseId, taskId: addition }, { decision: 'reopen', reason: 'New' });

beforeEach(async () => {
  service = aService();
  journey = aJourney(service);
  const received = await journey.receive();
  ({ caseId } = received);
  await journey.assess(caseId);
  ({ taskId: triage } = await journey.open(caseId, { kind: 'triage' }));
  addition = await add(received.receipt);
});

describe('opening a case again for what the reporter added', () => {
  it('is refused while a round is in hand: two executions would work on it at once', async () => {
    const { status, body } = await reopen();
    expect([status, body.errors[0].path]).toEqual([422, 'decision']);
    expect((await journey.load(caseId)).round).toBe(1);
    expect(service.workflow.started).toEqual([`${caseId}-1`]);
  });

  it('is refused between two tasks as well', async () => {
    const disseminate = { decision: 'disseminate', forceIds: ['west-yorkshire'], reason: 'x' };
    await journey.answer({ caseId, taskId: triage }, disseminate);
    expect((await reopen()).status).toBe(422);
  });

  it('begins a new round once the case is closed', async () => {
    const below = { decision: 'below-threshold', signposts: ['force-complaint'], reason: 'x' };
    await journey.answer({ caseId, taskId: triage }, below);
    await service.desk.carryOut({
      caseId,
      commandId: 'close',
      actor: { kind: 'system', id: 'close-case' },
      decide: () => [{ type: 'CaseClosed', reason: 'below-threshold', signposts: ['force-complaint'] }],
    });
    expect((await reopen()).status).toBe(200);
    expect(service.workflow.started).toEqual([`${caseId}-1`, `${caseId}-2`]);
  });
});
