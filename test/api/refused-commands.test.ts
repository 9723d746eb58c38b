import { beforeEach, describe, expect, it } from 'vitest';
import { anOnCallRoster } from '../support/a-roster.ts';
import { anEvent, call } from '../support/service.ts';
import type { HandlerName } from './support/handlers.ts';
import { aBusyService, type BusyService, everythingKept, nowhere } from './support/requests.ts';

type Parts = Partial<Parameters<typeof anEvent>[0]>;

let busy: BusyService;

const send = (name: HandlerName, change: Parts = {}) =>
  call(
    busy.handlers[name],
    anEvent({ roles: ['supervisor'], staffId: 'supervisor-1', ...busy.requests[name], ...change }),
  );

const bodyOf = (name: HandlerName, change: Record<string, unknown>) => ({
  body: { ...Object(busy.requests[name].body), ...change },
});

beforeEach(async () => {
  busy = await aBusyService();
});

/** What the state as it stands refuses: what comes before it, the command, and the answer. */
const refused: readonly (readonly [
  what: string,
  name: HandlerName,
  status: number,
  before: readonly HandlerName[],
  change: () => Parts,
])[] = [
  [
    'an entry of a force that somebody changed meanwhile',
    'save-force',
    412,
    ['save-force'],
    () =>
      bodyOf('save-force', {
        reason: 'Another reason',
        mailbox: { address: 'o@x.example', transport: 'ses' },
      }),
  ],
  [
    'a roster that somebody changed meanwhile',
    'save-on-call',
    412,
    ['save-on-call'],
    () => ({ body: anOnCallRoster() }),
  ],
  [
    'another result of a drill',
    'record-drill',
    409,
    ['record-drill'],
    () => bodyOf('record-drill', { result: 'no-answer', note: 'Rang out' }),
  ],
  [
    'a stale write-up',
    'save-information-report',
    412,
    ['save-information-report'],
    () => bodyOf('save-information-report', { title: 'Another title' }),
  ],
  [
    'the second answer to a task',
    'answer-task',
    409,
    ['answer-task'],
    () => bodyOf('answer-task', { reason: 'It does not.', decision: 'below-threshold' }),
  ],
  ['a link of a case to itself', 'link-cases', 422, [], () => bodyOf('link-cases', { caseId: busy.caseId })],
  [
    'a link to a case that is not there',
    'link-cases',
    422,
    [],
    () => bodyOf('link-cases', { caseId: nowhere }),
  ],
  ['a look at contact details that are deleted', 'reveal-contact', 404, ['delete-contact'], () => ({})],
  [
    'a second answer to a call that was given up',
    'answer-draft',
    409,
    ['answer-draft'],
    () => bodyOf('answer-draft', { reason: 'Another reason' }),
  ],
];

describe('a command that the state as it stands refuses keeps nothing of what it said', () => {
  it.each(refused)('%s', async (_what, name, status, before, change) => {
    for (const first of before) expect((await send(first)).status).toBeLessThan(300);
    const kept = everythingKept(busy.service);
    const answer = await send(name, change());
    expect(answer.status, JSON.stringify(answer.body)).toBe(status);
    expect(everythingKept(busy.service)).toBe(kept);
  });
});

describe('a command that changes nothing any more keeps nothing of what it said', () => {
  it.each<[string, HandlerName, Record<string, unknown>]>([
    ['a link that is there, for another reason', 'link-cases', { reason: 'The same van.' }],
    ['a deletion that was made, for another reason', 'delete-contact', { reason: 'Asked again.' }],
    ['a result of a drill, in other words', 'record-drill', { spokeTo: 'Somebody else' }],
  ])('%s', async (_what, name, change) => {
    expect((await send(name)).status).toBeLessThan(300);
    const kept = everythingKept(busy.service);
    expect((await send(name, bodyOf(name, change))).status).toBeLessThan(300);
    expect(everythingKept(busy.service)).toBe(kept);
  });
});
