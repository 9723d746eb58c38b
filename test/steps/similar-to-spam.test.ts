import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseId } from '../../functions/domain/ids.ts';
import { createCloseCaseHandler } from '../../functions/steps/close-case/handler.ts';
import { aReport } from '../support/builders.ts';
import { aJourney } from '../support/journey.ts';
import { aKey, aService, type TestService } from '../support/service.ts';

const day = 24 * 60 * 60 * 1_000;
const spam =
  'Best prices for replica watches this week only, visit our shop at the address below and order three to get the ' +
  'fourth for nothing, delivery is free everywhere and nobody will ask you any questions about it.';

let service: TestService;
let journey: ReturnType<typeof aJourney>;

/** Takes a report to triage, and says what it is flagged with there. */
const triaged = async (narrative: string, key: string) => {
  const { caseId, receipt } = await journey.receive(aReport({ narrative }), aKey(key));
  await journey.assess(caseId);
  const { taskId } = await journey.open(caseId, { kind: 'triage' });
  return { caseId, taskId, receipt, suspicions: (await journey.load(caseId)).suspicions };
};

const close = async (task: { caseId: CaseId; taskId: string }, reasonCode: string) => {
  await journey.answer(task, { decision: 'below-threshold', reasonCode, reason: 'Looked at.' });
  await createCloseCaseHandler(service)({ caseId: task.caseId, round: 1, after: task.taskId });
};

const flagged = async (): Promise<readonly string[]> =>
  (await service.projections.page({ index: 'by-queue', value: 'flagged', limit: 100 })).rows.map(
    ({ id }) => id,
  );

beforeEach(() => {
  service = aService();
  journey = aJourney(service);
});

describe('a report worded like one that a person closed as spam', () => {
  it('is taken, flagged into its own view and triaged like any other', async () => {
    await close(await triaged(spam, '1'), 'spam');
    const like = await triaged(spam.replace('watches', 'handbags'), '2');
    expect(like.suspicions).toEqual(['similar-to-spam']);
    expect(await flagged()).toEqual([like.caseId]);
    expect((await journey.openTask(like.caseId, 'triage')).taskId).toBe(like.taskId);
    expect((await service.followUp.open(like.receipt))?.status).toBe('received');
  });

  it('is flagged once, called again or in a later round', async () => {
    await close(await triaged(spam, '1'), 'spam');
    const { caseId } = await triaged(spam, '2');
    await journey.assess(caseId);
    await journey.assess(caseId, 2);
    expect((await journey.load(caseId)).suspicions).toEqual(['similar-to-spam']);
  });

  it('is not flagged after thirty days, nor where the other was closed for another reason', async () => {
    await close(await triaged(spam, '1'), 'not-policing');
    expect((await triaged(spam, '2')).suspicions).toEqual([]);
    await close(await triaged(spam, '3'), 'spam');
    service.advance(31 * day);
    expect((await triaged(spam, '4')).suspicions).toEqual([]);
  });

  it('flags no report that tells something else', async () => {
    await close(await triaged(spam, '1'), 'spam');
    expect((await triaged(aReport().narrative, '2')).suspicions).toEqual([]);
  });

  it('is not like itself, when its case is opened again', async () => {
    const first = await triaged(spam, '1');
    await close(first, 'spam');
    await journey.assess(first.caseId, 2);
    expect((await journey.load(first.caseId)).suspicions).toEqual([]);
  });

  it('leaves no word of either behind: what is remembered are marks, a case and a time', async () => {
    await close(await triaged(spam, '1'), 'spam');
    expect(service.spamStore.rows.size).toBe(8);
    for (const [mark, row] of service.spamStore.rows) {
      expect(mark).toMatch(/^[0-9a-f]{32}$/);
      expect(Object.keys(row).sort()).toEqual(['caseId', 'expiresAt']);
    }
  });

  it('cannot be told where the words were deleted: closing it goes on', async () => {
    const first = await triaged(spam, '1');
    await journey.answer(first, { decision: 'below-threshold', reasonCode: 'spam', reason: 'Looked at.' });
    service.content.items.clear();
    await createCloseCaseHandler(service)({ caseId: first.caseId, round: 1, after: first.taskId });
    expect((await journey.load(first.caseId)).closed?.reason).toBe('below-threshold');
    expect(service.spamStore.rows.size).toBe(0);
  });
});
