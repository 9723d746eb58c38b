import { beforeEach, describe, expect, it } from 'vitest';
import { createSubmitReportHandler } from '../../functions/api/submit-report/handler.ts';
import { caseIdSchema } from '../../functions/domain/ids.ts';
import { aContact } from '../support/builders.ts';
import { aJourney } from '../support/journey.ts';
import { aKey, anEvent, aService, call, type TestService } from '../support/service.ts';

const body = { narrative: 'PC Thornwick took an envelope of cash from the yard on 3 March 2026.' };
const withKey = (key = aKey()) => ({ 'idempotency-key': key });

describe('POST /api/reports', () => {
  let service: TestService;
  let submit: (parts: Parameters<typeof anEvent>[0]) => ReturnType<typeof call>;

  beforeEach(() => {
    service = aService();
    const handler = createSubmitReportHandler({ intake: service.intake });
    submit = (parts) => call(handler, anEvent(parts));
  });

  it('answers 201 with reference and receipt, and starts the workflow', async () => {
    const answer = await submit({ body, headers: withKey() });
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      reference: expect.stringMatching(/^R-[0-9A-Z]{4}-[0-9A-Z]{6}$/),
      receipt: expect.stringMatching(/^([0-9A-Z]{4}-){3}[0-9A-Z]{5}$/),
    });
    expect(service.workflow.started).toHaveLength(1);
  });

  it('gives one case and the same receipt for a replay of key and body', async () => {
    const first = await submit({ body, headers: withKey() });
    const second = await submit({ body, headers: withKey() });
    expect(second).toEqual(first);
    expect(service.ledger.streams.size).toBe(1);
  });

  it('gives another case, marked as a possible duplicate, for the same key with another body', async () => {
    const first = await submit({ body, headers: withKey() });
    const second = await submit({ body: { narrative: 'Another thing altogether.' }, headers: withKey() });
    expect(second.body.receipt).not.toBe(first.body.receipt);
    const events = [...service.ledger.streams.values()].map((commits) => commits[0]?.events[0]);
    expect(events.map((event) => event?.sameKeyAs)).toEqual([
      null,
      [...service.ledger.streams.keys()][0]?.slice(5),
    ]);
  });

  it('answers 201 while the workflow is down, and nothing is lost', async () => {
    service.workflow.setOutage(true);
    expect((await submit({ body, headers: withKey() })).status).toBe(201);
    expect(service.ledger.streams.size).toBe(1);
    expect(service.unsettled).toEqual(['WorkflowUnavailable']);
  });

  it('gives a receipt that opens its thread at once, the workflow up or down', async () => {
    service.workflow.setOutage(true);
    const { body: kept } = await submit({ body, headers: withKey() });
    expect(await service.followUp.open(kept.receipt)).toEqual({
      reference: kept.reference,
      status: 'received',
      signposts: [],
      messages: [],
    });
  });

  it('answers 201 while the rows cannot be written, and starts the workflow all the same', async () => {
    service.projections.setOutage(true);
    expect((await submit({ body, headers: withKey() })).status).toBe(201);
    expect(service.workflow.started).toHaveLength(1);
    expect(service.unsettled).toEqual(['StoreUnavailable']);
  });

  it('never sets back the row of a case that was worked on since', async () => {
    await submit({ body, headers: withKey() });
    const caseId = caseIdSchema.parse([...service.ledger.streams.keys()][0]?.slice('case#'.length));
    const journey = aJourney(service);
    await journey.assess(caseId);
    await journey.open(caseId, { kind: 'triage' });
    const rows = [...service.projections.rows.values()];
    await submit({ body, headers: withKey() });
    expect([...service.projections.rows.values()]).toEqual(rows);
    expect(await service.projections.versionOf(caseId)).toBe(3);
  });

  it('answers 503 while the ledger is down, and keeps no commit', async () => {
    service.ledger.setOutage(true);
    const answer = await submit({ body, headers: withKey() });
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
    expect(service.ledger.streams.size).toBe(0);
  });

  it('keeps contact details apart from report and ledger', async () => {
    await submit({ body: { ...body, contact: aContact() }, headers: withKey() });
    const elsewhere = JSON.stringify([[...service.ledger.streams], [...service.content.items]]);
    for (const word of ['Wexcombe', '01632', 'example.org', 'Tuesday']) expect(elsewhere).not.toContain(word);
    expect(JSON.stringify([...service.contacts.items])).toContain('Wexcombe');
  });

  it('writes no word of the report to the ledger, and no time finer than the hour', async () => {
    await submit({ body, headers: withKey() });
    const ledger = JSON.stringify([...service.ledger.streams]);
    for (const word of ['Thornwick', 'envelope', 'yard']) expect(ledger).not.toContain(word);
    expect(ledger).toContain('2026-03-04T10:00:00.000Z');
    expect(ledger).not.toContain('10:20');
  });

  it.each([
    ['malformed JSON', { rawBody: '{"narrative":', headers: withKey() }, 400, 'malformed-json'],
    ['an empty body', { headers: withKey() }, 400, 'malformed-json'],
    [
      'a wrong content type',
      { body, contentType: 'text/plain', headers: withKey() },
      415,
      'wrong-content-type',
    ],
    ['a missing key', { body }, 400, 'missing-idempotency-key'],
    ['a malformed key', { body, headers: withKey('1234') }, 400, 'malformed-idempotency-key'],
  ])('refuses %s', async (_name, parts, status, code) => {
    const answer = await submit(parts);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({
      type: `/problems/${code}`,
      status,
      detail: expect.stringMatching(/\w/),
    });
    expect(service.ledger.streams.size).toBe(0);
  });

  it.each([
    ['a wrong type', { narrative: 7 }, 'narrative'],
    ['a missing narrative', {}, 'narrative'],
    ['a blank narrative', { narrative: '   ' }, 'narrative'],
    ['21,000 characters', { narrative: 'a'.repeat(21_000) }, 'narrative'],
    ['an unknown field', { ...body, ipAddress: 'x' }, ''],
    ['an unknown force', { ...body, forceId: 'atlantis' }, 'forceId'],
    [
      'one consent of two',
      { ...body, contact: { name: 'A', charityMayContact: true } },
      'contact.forceMayContact',
    ],
    ['a role that is none', { ...body, subjects: [{ role: 'king' }] }, 'subjects.0.role'],
  ])('answers 422 with the field for %s', async (_name, wrong, path) => {
    const answer = await submit({ body: wrong, headers: withKey() });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toContainEqual({ path, message: expect.stringMatching(/\w/) });
    expect(service.ledger.streams.size + service.content.items.size).toBe(0);
  });

  it('refuses a receipt inside any text, naming each field, and keeps nothing', async () => {
    const { body: kept } = await submit({ body, headers: withKey() });
    const told = `my receipt is ${kept.receipt}`;
    const before = service.content.items.size;
    const answer = await submit({
      body: { narrative: told, evidence: told.toLowerCase(), subjects: [{ name: 'A' }, { vehicle: told }] },
      headers: withKey(aKey('2')),
    });
    const message = expect.stringContaining('receipt');
    expect([answer.status, answer.body.errors]).toEqual([
      422,
      expect.arrayContaining(
        ['narrative', 'evidence', 'subjects.1.vehicle'].map((path) => ({ path, message })),
      ),
    ]);
    expect(answer.body.errors).toHaveLength(3);
    expect([service.ledger.streams.size, service.content.items.size]).toEqual([1, before]);
  });

  it('never repeats what was sent in a problem', async () => {
    const answer = await submit({
      body: { ...body, forceId: 'Thornwick lives at 4 Elm Row' },
      headers: withKey(),
    });
    expect(JSON.stringify(answer)).not.toContain('Elm Row');
  });
});
