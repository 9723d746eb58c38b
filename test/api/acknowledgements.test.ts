import { beforeEach, describe, expect, it } from 'vitest';
import { keepCodes } from '../../functions/adapters/known-codes.ts';
import { derivedId } from '../../functions/domain/hash.ts';
import { reportIdSchema } from '../../functions/domain/ids.ts';
import { anApprovedReport } from '../support/approved-report.ts';
import { aJourney } from '../support/journey.ts';
import { aKey, anEvent, aService, call, type TestService } from '../support/service.ts';
import { everyHandler, fakePrinter } from './support/handlers.ts';

let service: TestService;
let approved: Awaited<ReturnType<typeof anApprovedReport>>;
let acknowledgement: string;
let verification: string;
let sha256: string;

const acknowledge = (body: unknown) =>
  call(everyHandler(service)['record-acknowledgement'], anEvent({ body }));
const check = (body: unknown) => call(everyHandler(service)['check-report'], anEvent({ body }));
const state = async () => {
  const found = await service.cases.load(approved.caseId);
  if (!found) throw new Error('the case is missing');
  return found;
};
const commits = (): number => service.ledger.streams.get(`case#${approved.caseId}`)?.length ?? 0;

beforeEach(async () => {
  service = aService();
  const printer = fakePrinter(service.secret);
  approved = await anApprovedReport(service, { key: aKey(), printer });
  const reportId = reportIdSchema.parse(approved.reportId);
  const information = (await state()).reports[reportId];
  if (!information) throw new Error('the report is missing');
  const codes = await printer.codes(await state(), information);
  ({ acknowledgement, verification } = codes);
  const of = { caseId: approved.caseId, reportId, codeVersion: 1, reportDate: service.now().slice(0, 10) };
  await keepCodes(service.tokens, of, codes);
  sha256 = 'ab'.repeat(32);
  await service.cases.execute({
    caseId: approved.caseId,
    commandId: 'sent',
    actor: { kind: 'system', id: 'test' },
    decide: () => [
      {
        type: 'DisseminationAttempted',
        reportId,
        attempt: 1,
        after: 'built',
        forceId: information.forceId,
        transport: 'ses',
        sha256,
      },
    ],
  });
});

describe('POST /api/acknowledgements', () => {
  it('records that the force has it, and answers with the number and nothing of the report', async () => {
    const { status, body } = await acknowledge({ code: acknowledgement });
    expect(status).toBe(200);
    expect(body).toEqual({ urn: expect.stringMatching(/^NAC-/), acknowledged: true, outcome: null });
    expect((await state()).reports[approved.reportId]?.acknowledgedAt).toBe(service.now());
  });

  it.each([
    ['the token of the link', () => ({ token: acknowledgement })],
    ['the code in lower case', () => ({ code: acknowledgement.toLowerCase() })],
    ['the code without hyphens', () => ({ code: acknowledgement.replaceAll('-', '') })],
  ])('takes %s', async (_what, body) => {
    expect((await acknowledge(body())).status).toBe(200);
  });

  it('said again changes nothing', async () => {
    await acknowledge({ code: acknowledgement, outcome: 'investigation' });
    const before = commits();
    expect((await acknowledge({ code: acknowledgement, outcome: 'investigation' })).status).toBe(200);
    expect(commits()).toBe(before);
  });

  it('keeps every outcome, the last one answered back', async () => {
    await acknowledge({ code: acknowledgement, outcome: 'intelligence' });
    const { body } = await acknowledge({ code: acknowledgement, outcome: 'investigation' });
    expect(body.outcome).toBe('investigation');
    expect((await state()).reports[approved.reportId]?.outcomes.map(({ outcome }) => outcome)).toEqual([
      'intelligence',
      'investigation',
    ]);
  });

  it('opens a new round where it is not this force', async () => {
    await acknowledge({ code: acknowledgement, outcome: 'not-this-force' });
    expect((await state()).round).toBe(2);
    expect(service.workflow.started).toContain(`${approved.caseId}-2`);
  });

  it('seals a question and gives it to staff, once, and not to the reporter', async () => {
    const question = 'Which yard is meant?';
    await acknowledge({ code: acknowledgement, question });
    await acknowledge({ token: acknowledgement.toLowerCase(), question });
    const { messages, tasks } = await state();
    expect(messages.map(({ from }) => from)).toEqual(['force']);
    expect(messages[0]?.messageId).not.toBe(derivedId('question', approved.reportId, question));
    expect(Object.values(tasks).filter(({ kind }) => kind === 'addition')).toHaveLength(1);
    expect(JSON.stringify([...service.ledger.streams])).not.toContain(question);
  });

  it('takes the same question for another once somebody saw to the first', async () => {
    const { caseId } = approved;
    const journey = aJourney(service);
    const question = 'Is there anything new?';
    await acknowledge({ code: acknowledgement, question });
    const { taskId } = await journey.openTask(caseId, 'addition');
    await journey.answer({ caseId, taskId }, { decision: 'noted', reason: 'Rang the unit.' });
    await acknowledge({ code: acknowledgement, question });
    await acknowledge({ code: acknowledgement, question });
    const { messages, tasks } = await state();
    expect(messages).toHaveLength(2);
    const additions = Object.values(tasks).filter(({ kind }) => kind === 'addition');
    expect(additions.map(({ answer }) => answer?.decision ?? null)).toEqual(['noted', null]);
  });

  it('answers a code that opens nothing in one way, and keeps nothing', async () => {
    const before = commits();
    const wrong = ['zq', '0'.repeat(17), verification, acknowledgement.slice(1)];
    const answers = await Promise.all(wrong.map((code) => acknowledge({ code, question: 'Anyone there?' })));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ status: 404, body: { type: '/problems/unknown-code' } });
    expect(commits()).toBe(before);
    expect(JSON.stringify([...service.content.items])).not.toContain('Anyone there');
  });

  it.each([
    ['no code', {}, 'code'],
    ['an outcome that is none', { code: 'x', outcome: 'lost' }, 'outcome'],
    ['a question of 4,001 characters', { code: 'x', question: 'a'.repeat(4_001) }, 'question'],
  ])('refuses %s at its field', async (_what, body, path) => {
    const answer = await acknowledge(body);
    expect([answer.status, answer.body.errors[0].path]).toEqual([422, path]);
  });
});

describe('POST /api/report-checks', () => {
  it('says yes to what was sent under that code, and nothing else', async () => {
    expect((await check({ code: verification, sha256 })).body).toEqual({ genuine: true });
    expect((await check({ code: verification, sha256: sha256.toUpperCase() })).body).toEqual({
      genuine: true,
    });
  });

  it.each([
    ['another file', () => ({ code: verification, sha256: 'cd'.repeat(32) })],
    ['the code that acknowledges', () => ({ code: acknowledgement, sha256 })],
    ['a code that is none', () => ({ code: 'zq', sha256 })],
  ])('says no to %s, in the same words', async (_what, body) => {
    const answer = await check(body());
    expect([answer.status, answer.body]).toEqual([200, { genuine: false }]);
  });
});
