import { beforeEach, describe, expect, it } from 'vitest';
import { createAddNoteHandler } from '../../functions/api/add-note/handler.ts';
import { anEvent, call } from '../support/service.ts';
import { aBusyService, type BusyService, nowhere } from './support/requests.ts';

let busy: BusyService;

const get = (roles = ['analyst'], staffId = 'analyst-1') =>
  call(busy.handlers['get-case'], anEvent({ path: { caseId: busy.caseId }, roles, staffId }));

const contactWords = ['Wexcombe', '01632', 'sandra.', 'Tuesday mornings'];

/** Every text in a value that is neither a code, an id nor a time: none has a space. */
const sentences = (value: unknown): string[] => {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
};

beforeEach(async () => {
  busy = await aBusyService();
});

describe('GET /api/cases/{caseId}', () => {
  it('shows the report, its assessment, its tasks and its write-ups', async () => {
    const { status, body } = await get();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      caseId: busy.caseId,
      state: 'triage',
      round: 1,
      channel: 'api',
      report: { narrative: expect.stringContaining('Thornwick'), place: 'Calderbrook' },
      assessment: {
        ruleVersion: expect.any(String),
        thresholds: { T1: { result: expect.any(String), rules: expect.any(Array) } },
        meets: true,
      },
      tasks: [{ taskId: busy.taskId, kind: 'triage', dueAt: '2026-03-05T10:20:30.000Z', assignee: null }],
      informationReports: [{ reportId: busy.reportId, revision: 1, state: 'draft', authors: ['analyst-1'] }],
      disseminations: [],
    });
  });

  it('says that contact details were left and what was agreed to, and shows none of them', async () => {
    const { body } = await get(['supervisor']);
    expect(body).toMatchObject({
      hasContact: true,
      consent: { charityMayContact: true, forceMayContact: true },
    });
    expect(body.report).not.toHaveProperty('contact');
    for (const word of contactWords) expect(JSON.stringify(body)).not.toContain(word);
  });

  it('still shows none of them after they were revealed', async () => {
    await call(
      busy.handlers['reveal-contact'],
      anEvent({ ...busy.requests['reveal-contact'], roles: ['analyst'] }),
    );
    const { body } = await get();
    for (const word of contactWords) expect(JSON.stringify(body)).not.toContain(word);
    expect(body.timeline.at(-1).events).toMatchObject([
      { type: 'ContactRevealed' },
      { type: 'TaskOpened', kind: 'reveal-check' },
    ]);
  });

  it('has a timeline of codes and ids: no words, no digest, no reference to sealed words', async () => {
    await call(
      busy.handlers['answer-task'],
      anEvent({ ...busy.requests['answer-task'], roles: ['analyst'] }),
    );
    await call(busy.handlers['add-note'], anEvent({ ...busy.requests['add-note'], roles: ['analyst'] }));
    const { timeline } = (await get()).body;
    expect(timeline.map((entry: { sequence: number }) => entry.sequence)).toEqual(
      timeline.map((_: unknown, index: number) => index + 1),
    );
    expect(sentences(timeline)).toEqual([]);
    expect(JSON.stringify(timeline)).not.toMatch(/contentId|digest|receiptMac|[0-9a-f]{64}/);
    expect(timeline.at(-2)).toMatchObject({
      actor: 'staff-1',
      events: [{ type: 'TaskAnswered', taskId: busy.taskId, decision: 'disseminate' }],
    });
  });

  it('opens the words of notes, messages and answers', async () => {
    for (const name of ['answer-task', 'add-note', 'ask-reporter'] as const)
      await call(busy.handlers[name], anEvent({ ...busy.requests[name], roles: ['analyst'] }));
    const { body } = await get();
    expect(body.notes).toMatchObject([{ text: 'Seen before.', by: 'staff-1' }]);
    expect(body.messages).toMatchObject([{ text: 'Which station was it?', from: 'charity' }]);
    expect(body.tasks[0]).toMatchObject({
      decision: 'disseminate',
      answer: { by: 'staff-1', words: { reason: 'It meets all three.' } },
    });
  });

  it('is recorded on the stream of the reader before anything is shown', async () => {
    await get(['supervisor'], 'supervisor-7');
    const reads = busy.service.ledger.streams.get('staff#supervisor-7') ?? [];
    expect(reads.map((commit) => commit.events)).toEqual([[{ type: 'CaseRead', caseId: busy.caseId }]]);
  });

  it('is closed to an auditor and to a call handler', async () => {
    for (const role of ['auditor', 'call-handler']) {
      const { status, body } = await get([role]);
      expect(status).toBe(403);
      expect(JSON.stringify(body)).not.toContain('Thornwick');
    }
    expect(busy.service.ledger.streams.has('staff#analyst-1')).toBe(false);
  });

  it('answers a case that does not exist and an id of another form in the same words, and records no read', async () => {
    const answers = await Promise.all(
      [nowhere, 'zq'].map((caseId) =>
        call(busy.handlers['get-case'], anEvent({ path: { caseId }, roles: ['analyst'] })),
      ),
    );
    expect(answers.map(({ status, body }) => [status, body.type, body.title])).toEqual([
      [404, '/problems/not-found', 'Not found'],
      [404, '/problems/not-found', 'Not found'],
    ]);
    expect(busy.service.ledger.streams.has('staff#staff-1')).toBe(false);
  });

  it('fails whole, not in part, where words do not match the ledger', async () => {
    const [key] = [...busy.service.content.items.keys()].filter((item) => item.includes(busy.caseId));
    busy.service.content.items.delete(key ?? '');
    const { status, body } = await get();
    expect(status).toBe(500);
    expect(Object.keys(body).toSorted()).toEqual(['detail', 'status', 'title', 'type']);
  });
});

describe('a note', () => {
  it('stays with staff: the thread of the reporter has none', async () => {
    const handler = createAddNoteHandler(busy.service);
    await call(
      handler,
      anEvent({ path: { caseId: busy.caseId }, body: { text: 'Handle with care.' }, roles: ['analyst'] }),
    );
    const thread = await call(busy.handlers['open-follow-up'], anEvent({ body: { receipt: busy.receipt } }));
    expect(thread.status).toBe(200);
    expect(JSON.stringify(thread.body)).not.toContain('Handle with care');
  });
});
