import { beforeEach, describe, expect, it } from 'vitest';
import { hashCode } from '../../functions/domain/force-codes.ts';
import { reportIdSchema } from '../../functions/domain/ids.ts';
import { findChainFault } from '../../functions/domain/ledger/commit.ts';
import { apiFunctions } from '../../lib/functions/list.ts';
import { anEvent, call } from '../support/service.ts';
import type { HandlerName } from './support/handlers.ts';
import { aBusyService, type BusyService } from './support/requests.ts';

/** What each route that is not a GET leaves in the ledger: the event it is known by, and whose stream it stands in. */
const leaves: Partial<
  Readonly<
    Record<
      HandlerName,
      readonly [event: string, stream: 'case' | 'other' | 'staff' | 'force' | 'on-call' | 'new']
    >
  >
> = {
  'submit-report': ['ReportReceived', 'new'],
  'take-call': ['ReportReceived', 'new'],
  'add-message': ['MessageAdded', 'case'],
  'record-acknowledgement': ['AcknowledgementRecorded', 'case'],
  'answer-task': ['TaskAnswered', 'case'],
  'assign-task': ['TaskAssigned', 'case'],
  'create-information-report': ['InformationReportSaved', 'case'],
  'save-information-report': ['InformationReportSaved', 'case'],
  'ask-reporter': ['MessageAdded', 'case'],
  'add-note': ['NoteAdded', 'case'],
  'link-cases': ['CasesLinked', 'case'],
  'reveal-contact': ['ContactRevealed', 'case'],
  'delete-contact': ['ContactDeleted', 'case'],
  'withdraw-code': ['CodeWithdrawn', 'other'],
  'verify-ledger': ['LedgerVerified', 'staff'],
  'save-force': ['EntryRevised', 'force'],
  'import-mailboxes': ['MailboxNominated', 'force'],
  'confirm-mailbox': ['MailboxTested', 'force'],
  'start-drill': ['DrillStarted', 'force'],
  'record-drill': ['DrillRecorded', 'force'],
  'save-on-call': ['OnCallRosterSaved', 'on-call'],
  'save-draft': ['DraftBegun', 'staff'],
  'drop-draft': ['DraftDropped', 'staff'],
  'answer-draft': ['DraftNoted', 'staff'],
};

/** A POST so that what is asked stands in no address; it changes nothing. */
const onlyAsk: readonly HandlerName[] = ['open-follow-up', 'suggest-forces', 'check-report'];

/** Says who has a case before them: gone in a minute, changes nothing of the case, so the ledger holds none of it. */
const passing: readonly HandlerName[] = ['mark-viewer'];

/** What a reading staff route leaves on the stream of whoever read. */
const reads: Partial<Readonly<Record<HandlerName, string>>> = {
  'get-case': 'CaseRead',
  'find-case': 'CaseLookedUp',
  'get-information-report': 'InformationReportRead',
  'get-history': 'HistoryRead',
  'get-stream': 'StreamRead',
  'get-on-call': 'OnCallRead',
  'get-force': 'ForceRead',
};

const staff = { roles: ['call-handler', 'analyst', 'supervisor', 'auditor'], staffId: 'person-1' };
const code = 'ABCD-EFGH-JKMN-PQRS';

let busy: BusyService;

const streamsNow = (): Map<string, number> =>
  new Map([...busy.service.ledger.streams].map(([stream, commits]) => [stream, commits.length]));

/** Sends the request and gives what was committed since, with the stream it stands in. */
const committedBy = async (name: HandlerName) => {
  const before = streamsNow();
  const answer = await call(busy.handlers[name], anEvent({ ...staff, ...busy.requests[name] }));
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
  return [...busy.service.ledger.streams].flatMap(([stream, commits]) =>
    commits.slice(before.get(stream) ?? 0).map((commit) => ({ stream, commit, isNew: !before.has(stream) })),
  );
};

beforeEach(async () => {
  busy = await aBusyService();
});

describe('a route that changes something', () => {
  it('is in the table, or among those that only ask', () => {
    const changing = apiFunctions
      .filter(({ routes }) => routes.some((route) => /^(POST|PUT|DELETE|PATCH) \/api\//.test(route)))
      .map(({ name }) => name);
    const named = [...Object.keys(leaves), ...onlyAsk, ...passing, 'find-case'];
    expect(named.toSorted()).toEqual(changing.toSorted());
  });

  const table = Object.entries(leaves).filter(([name]) => name !== 'record-acknowledgement');

  it.each(table as [HandlerName, readonly [string, string]][])(
    'leaves a commit: %s',
    async (name, [event, where]) => {
      const commits = await committedBy(name);
      const found = commits.find(({ commit }) => commit.events.some(({ type }) => type === event));
      const expected = {
        case: `case#${busy.caseId}`,
        other: `case#${busy.other}`,
        staff: 'staff#person-1',
        force: 'force#west-yorkshire',
        'on-call': 'on-call',
        new: found?.stream,
      }[where];
      expect(commits.map(({ stream }) => stream)).toContain(expected);
      expect(found?.isNew).toBe(where === 'new');
      for (const commitsOf of busy.service.ledger.streams.values())
        expect(findChainFault(commitsOf)).toBeNull();
    },
  );

  it('leaves a commit: record-acknowledgement', async () => {
    const withCheck = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U'].find((symbol) =>
      hashCode('acknowledgement', code + symbol),
    );
    const hash = hashCode('acknowledgement', code + withCheck) ?? '';
    const target = { caseId: busy.caseId, reportId: reportIdSchema.parse(busy.reportId) };
    await busy.service.tokens.putCode(hash, { ...target, codeVersion: 1, expiresAt: 4_000_000_000 });
    const request = anEvent({ body: { code: code + withCheck } });
    expect((await call(busy.handlers['record-acknowledgement'], request)).status).toBe(200);
    const last = busy.service.ledger.streams.get(`case#${busy.caseId}`)?.at(-1);
    expect(last).toMatchObject({
      actor: { kind: 'force' },
      events: [{ type: 'AcknowledgementRecorded', reportId: busy.reportId }],
    });
  });

  it.each([
    'answer-task',
    'assign-task',
    'add-note',
    'ask-reporter',
    'link-cases',
    'reveal-contact',
    'delete-contact',
    'withdraw-code',
  ] as const)('names who did it: %s', async (name) => {
    for (const { commit } of await committedBy(name))
      expect(commit.actor).toEqual({ kind: 'staff', id: 'person-1' });
  });
});

describe('a route that only asks', () => {
  it.each([...onlyAsk, ...passing])('leaves nothing: %s', async (name) => {
    expect(await committedBy(name)).toEqual([]);
  });

  it.each(Object.entries(reads) as [HandlerName, string][])('leaves who read: %s', async (name, event) => {
    const commits = await committedBy(name);
    expect(commits.map(({ stream, commit }) => [stream, commit.events[0]?.type])).toEqual([
      ['staff#person-1', event],
    ]);
  });

  it.each(Object.keys(reads) as HandlerName[])(
    'shows nothing where the read cannot be recorded: %s',
    async (name) => {
      busy.service.ledger.setOutage(true);
      const answer = await call(busy.handlers[name], anEvent({ ...staff, ...busy.requests[name] }));
      expect(answer.status).toBe(503);
      expect(Object.keys(answer.body).toSorted()).toEqual(['detail', 'status', 'title', 'type']);
    },
  );
});

/** Every text of a body that somebody wrote: it has a space in it, no code has. */
const wordsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
};

describe('no commit', () => {
  const wording = (Object.keys(leaves) as HandlerName[]).filter(
    (name) =>
      ![
        'record-acknowledgement',
        'assign-task',
        'verify-ledger',
        'drop-draft',
        'confirm-mailbox',
        'start-drill',
        'import-mailboxes',
      ].includes(name),
  );

  it.each(wording)('holds a word that was sent: %s', async (name) => {
    const words = wordsOf(busy.requests[name].body);
    const commits = JSON.stringify(await committedBy(name));
    expect(words).not.toEqual([]);
    for (const word of words) expect(commits).not.toContain(word);
    const sealed = JSON.stringify([...busy.service.content.items, ...busy.service.draftStore.items]);
    for (const word of words) expect(sealed).toContain(word);
  });
});
