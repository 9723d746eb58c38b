import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseId } from '../../../functions/domain/ids.ts';
import { aJourney } from '../../support/journey.ts';
import { aService } from '../../support/service.ts';

const supervisor = { roles: ['supervisor'], staffId: 'supervisor-1' };
const confirm = {
  decision: 'confirm',
  forceId: 'essex',
  words: 'An officer, a weapon, an address to be given.',
};

let journey: ReturnType<typeof aJourney>;
let caseId: CaseId;

const review = async () => (await journey.open(caseId, { kind: 'fast-time-review' })).taskId;
const ring = async () => journey.answer({ caseId, taskId: await review() }, confirm, supervisor);
const write = async (change: Record<string, unknown>): Promise<string> =>
  (await journey.writeUp(caseId, { forceId: 'essex', ...change })).body.reportId;
const submit = async (...reportIds: string[]) => {
  const { taskId } = await journey.open(caseId, { kind: 'write-up', after: reportIds.join() });
  return journey.answer({ caseId, taskId }, { decision: 'submit', reportIds });
};
const approve = async (reportId: string) => {
  const { taskId } = await journey.open(caseId, { kind: 'approval', reportId: reportId as never });
  return journey.answer({ caseId, taskId }, { decision: 'approve' }, supervisor);
};
const paths = (answer: { body: { errors: { path: string }[] } }) =>
  answer.body.errors.map(({ path }) => path);

beforeEach(async () => {
  journey = aJourney(aService());
  ({ caseId } = await journey.receive());
  await journey.assess(caseId);
});

describe('the report that follows a call', () => {
  it('is not submitted until it says that it is immediate', async () => {
    await ring();
    const routine = await write({ urgency: 'priority' });
    const refused = await submit(routine);
    expect(refused.status).toBe(422);
    expect(paths(refused)).toEqual([`informationReports.${routine}.urgency`]);
    expect((await submit(await write({ urgency: 'immediate' }))).status).toBe(200);
  });

  it('is one of those to that force; what goes to another may wait', async () => {
    await ring();
    const [urgent, beside, elsewhere] = [
      await write({ urgency: 'immediate' }),
      await write({}),
      await write({ forceId: 'kent' }),
    ];
    const withoutIt = await submit(beside, elsewhere);
    expect(paths(withoutIt)).toEqual([`informationReports.${beside}.urgency`]);
    expect((await submit(urgent, beside, elsewhere)).status).toBe(200);
    for (const id of [beside, elsewhere]) expect((await approve(id)).status).toBe(200);
  });

  it('goes back to be marked where the call was decided on after it was written', async () => {
    const routine = await write({});
    expect((await submit(routine)).status).toBe(200);
    await ring();
    const refused = await approve(routine);
    expect(refused.status).toBe(422);
    expect(paths(refused)).toEqual([`informationReports.${routine}.urgency`]);
  });

  it('is not asked for where the review ended in standing down', async () => {
    await journey.answer(
      { caseId, taskId: await review() },
      { decision: 'stand-down', forceId: 'essex', reason: 'A test.' },
    );
    expect((await submit(await write({}))).status).toBe(200);
  });
});
