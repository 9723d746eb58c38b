import { beforeEach, describe, expect, it } from 'vitest';
import { aContact, anInformationReport, aReport } from '../support/builders.ts';
import { aKey, anEvent, call } from '../support/service.ts';
import { aBusyService, type BusyService, nowhere } from './support/requests.ts';

let busy: BusyService;

const commits = (): number => busy.service.ledger.streams.get(`case#${busy.caseId}`)?.length ?? 0;

const create = (body: unknown, headers: Record<string, string> = {}) =>
  call(
    busy.handlers['create-information-report'],
    anEvent({ path: { caseId: busy.caseId }, body, headers, roles: ['analyst'], staffId: 'analyst-1' }),
  );

const save = (body: unknown, ifMatch?: string, reportId = busy.reportId) =>
  call(
    busy.handlers['save-information-report'],
    anEvent({
      path: { caseId: busy.caseId, reportId },
      body,
      headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
      roles: ['analyst'],
      staffId: 'analyst-2',
    }),
  );

const get = (reportId = busy.reportId) =>
  call(
    busy.handlers['get-information-report'],
    anEvent({ path: { caseId: busy.caseId, reportId }, roles: ['analyst'] }),
  );

beforeEach(async () => {
  busy = await aBusyService();
});

describe('a new write-up', () => {
  it('is revision 1, with its ETag', async () => {
    const { status, body, headers } = await create(anInformationReport());
    expect([status, body.revision, headers.etag]).toEqual([201, 1, '"1"']);
    expect(body.reportId).not.toBe(busy.reportId);
  });

  it('is made once for one idempotency key', async () => {
    const headers = { 'idempotency-key': aKey('7') };
    const first = await create(anInformationReport(), headers);
    const before = commits();
    expect((await create(anInformationReport(), headers)).body).toEqual(first.body);
    expect(commits()).toBe(before);
  });

  it.each([
    ['no item', { items: [] }, 'items'],
    ['no title', { title: ' ' }, 'title'],
    ['an unknown force', { forceId: 'atlantis' }, 'forceId'],
    ['a grade that is none', { items: [{ text: 'x', source: 4, information: 'A' }] }, 'items.0.source'],
    [
      'grade E without its reason',
      { items: [{ text: 'It was seen.', source: 2, information: 'E' }] },
      'items.0.gradeReason',
    ],
    [
      'a condition under handling code P',
      { handling: { code: 'P', conditions: 'None.' } },
      'handling.conditions',
    ],
    ['a script that does not print', { title: 'محمد' }, 'title'],
    [
      'a name in a script that does not print',
      { subjects: [{ role: 'officer', name: 'שרה' }] },
      'subjects.0.name',
    ],
    [
      'an emoji',
      { items: [{ text: 'It was seen \u{1f600}.', source: 2, information: 'A' }] },
      'items.0.text',
    ],
  ])('is refused with %s, naming the field, and no commit is left', async (_what, change, path) => {
    const before = commits();
    const { status, body } = await create({ ...anInformationReport(), ...change });
    expect(status).toBe(422);
    expect(body.errors.map((error: { path: string }) => error.path)).toContain(path);
    expect(commits()).toBe(before);
  });
});

describe('a changed write-up', () => {
  it('is the next revision, by whoever wrote it, and both are authors', async () => {
    const { status, body, headers } = await save(anInformationReport({ title: 'Better' }), '"1"');
    expect([status, body.revision, headers.etag]).toEqual([200, 2, '"2"']);
    const read = await get();
    expect(read.headers.etag).toBe('"2"');
    expect(read.body).toMatchObject({
      revision: 2,
      authors: ['analyst-1', 'analyst-2'],
      report: { title: 'Better' },
    });
  });

  it('needs If-Match: 428 without, and where it is no revision', async () => {
    const before = commits();
    for (const ifMatch of [undefined, '', '*', '1', '"0"', '"zq"', 'W/"0"']) {
      const { status, body } = await save(anInformationReport(), ifMatch);
      expect([status, body.type]).toEqual([428, '/problems/if-match-required']);
    }
    expect(commits()).toBe(before);
  });

  it('of a stale revision is refused with 412 and the number of the newest, and the newest stands', async () => {
    await save(anInformationReport({ title: 'By one' }), '"1"');
    const before = commits();
    const { status, body } = await save(anInformationReport({ title: 'By another' }), '"1"');
    expect([status, body.type, body.revision]).toEqual([412, '/problems/stale', 2]);
    expect(commits()).toBe(before);
    expect((await get()).body.report.title).toBe('By one');
  });

  it('of two people at once is saved once: the other gets 412', async () => {
    const saves = await Promise.all(
      ['One', 'Two', 'Three'].map((title) => save(anInformationReport({ title }), '"1"')),
    );
    expect(saves.map(({ status }) => status).toSorted()).toEqual([200, 412, 412]);
  });

  it('that does not exist is not found, whatever If-Match says', async () => {
    expect((await save(anInformationReport(), '"1"', nowhere)).status).toBe(404);
    expect((await get(nowhere)).status).toBe(404);
  });

  it('is closed while it waits for approval: 409', async () => {
    const { caseId, taskId, reportId } = busy;
    await busy.journey.answer({ caseId, taskId }, { decision: 'disseminate', forceIds: ['west-yorkshire'] });
    const writeUp = await busy.journey.open(caseId, { kind: 'write-up', after: taskId });
    await busy.journey.answer(
      { caseId, taskId: writeUp.taskId },
      { decision: 'submit', reportIds: [reportId] },
    );
    const before = commits();
    const { status, body } = await save(anInformationReport({ title: 'Too late' }), '"1"');
    expect([status, body.type]).toEqual([409, '/problems/conflict']);
    expect(commits()).toBe(before);
  });
});

describe('contact details in a write-up', () => {
  it('may be promised where the reporter agreed that the force may call', async () => {
    expect((await create(anInformationReport({ includeContact: true }))).status).toBe(201);
  });

  it('may not where the reporter left none, or agreed to the charity alone', async () => {
    const kept = aContact({ forceMayContact: false });
    const { caseId } = await busy.journey.receive(aReport({ narrative: 'Third.', contact: kept }), aKey('9'));
    for (const id of [busy.other, caseId]) {
      const request = anEvent({
        path: { caseId: id },
        body: anInformationReport({ includeContact: true }),
        roles: ['analyst'],
      });
      const { status, body } = await call(busy.handlers['create-information-report'], request);
      expect([status, body.errors[0].path]).toEqual([422, 'includeContact']);
    }
  });
});

describe('the preview of a write-up', () => {
  it('is a PDF, marked as a draft, without number, code or contact', async () => {
    await save(anInformationReport({ includeContact: true }), '"1"');
    const invoke = busy.handlers['get-information-report'] as unknown as (
      event: never,
      context: object,
    ) => Promise<{ headers: Record<string, string>; body: string; isBase64Encoded: boolean }>;
    const path = { caseId: busy.caseId, reportId: `${busy.reportId}.pdf` };
    const answer = await invoke(anEvent({ path, roles: ['analyst'] }), {});
    expect(answer.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'no-store' });
    const printed = JSON.parse(Buffer.from(answer.body, 'base64').toString('utf8'));
    expect(printed).toMatchObject({
      draft: true,
      urn: 'DRAFT',
      verificationCode: 'DRAFT',
      acknowledge: { code: null },
      contact: null,
      revision: 2,
    });
    expect(JSON.stringify(printed)).not.toContain('Wexcombe');
  });
});
