import { describe, expect, it } from 'vitest';
import { dueAlert, isAlerting, isUnheard } from '../../../functions/domain/case/alerts.ts';
import { beginAlert, endAlert, returnAlert } from '../../../functions/domain/case/commands/alert.ts';
import type { Alert, CaseState, Task } from '../../../functions/domain/case/state.ts';
import { type TaskKind, taskKinds } from '../../../functions/domain/case/task-kinds.ts';
import { forceIdSchema } from '../../../functions/domain/force/forces.ts';
import { aJourney } from '../../support/journey.ts';
import { aService } from '../../support/service.ts';

const opened = '2026-12-26T02:00:00.000Z';
const due = '2026-12-26T02:10:00.000Z';
const minutesLater = (minutes: number): string =>
  new Date(Date.parse(opened) + minutes * 60_000).toISOString();

const done = (number: number, change: Partial<Alert> = {}): Alert => ({
  number,
  level: 'first',
  at: opened,
  reached: ['ada'],
  missed: [],
  refused: [],
  toAll: false,
  tries: 1,
  problem: null,
  ...change,
});

const journey = aJourney(aService());
const { caseId } = await journey.receive();
await journey.assess(caseId);
const known = await journey.load(caseId);

await journey.open(caseId, { kind: 'fast-time-review' });
const whole = await journey.openTask(caseId, 'fast-time-review');

const everybody = ['first', 'second', 'supervisor', 'fallback'];

const aTask = (kind: TaskKind, change: Partial<Task> = {}): Task => ({
  ...whole,
  kind,
  alerts: [],
  ...change,
});

const alertAt = (minutes: number, task: Task, state: CaseState = known) =>
  dueAlert(state, task, { due, now: minutesLater(minutes) });

describe('an alert about a review', () => {
  it.each([
    [0, [], { number: 1, level: 'first', duties: ['first'] }],
    [1, [done(1)], null],
    [4.9, [done(1)], null],
    [5, [done(1)], { number: 2, level: 'second', duties: ['first', 'second'] }],
    [9.9, [done(1), done(2)], null],
    [10, [done(1), done(2)], { number: 3, level: 'supervisor', duties: ['first', 'second', 'supervisor'] }],
    [20, [done(3)], { number: 4, level: 'supervisor' }],
    [30, [done(4)], { number: 5, level: 'supervisor' }],
    [44.9, [done(5)], null],
    [45, [done(5)], { number: 6, level: 'supervisor', duties: everybody }],
    [60, [done(6)], { number: 7, level: 'supervisor', duties: everybody }],
    [614, [done(43)], null],
    [600, [done(6)], { number: 43, level: 'supervisor', duties: everybody }],
  ])('after %s minutes, with %j behind it', (minutes, alerts, expected) => {
    const alert = alertAt(minutes, aTask('fast-time-review', { alerts }));
    if (expected) expect(alert).toMatchObject(expected);
    else expect(alert).toBeNull();
  });

  it('that reached nobody is tried again ever more rarely, and at the level of the time once that has come', () => {
    const failed = (tries: number) =>
      aTask('fast-time-review', {
        alerts: [done(1, { reached: null, missed: ['ada'], tries, problem: 'mail-failed' })],
      });
    expect(alertAt(0.9, failed(1))).toBeNull();
    expect(alertAt(1, failed(1))).toMatchObject({ number: 1, except: [], copyTo: ['ada'] });
    expect(alertAt(2.9, failed(2))).toBeNull();
    expect(alertAt(3, failed(2))).toMatchObject({ number: 1 });
    expect(alertAt(4.9, failed(3))).toBeNull();
    expect(alertAt(5, failed(3))).toMatchObject({ number: 2 });
  });

  it('in a repeat is tried again after 1, 3 and 7 minutes of its own time', () => {
    const failed = (tries: number) =>
      aTask('fast-time-review', {
        alerts: [done(6, { reached: null, missed: ['ada'], tries, problem: 'mail-failed' })],
      });
    const tried = [45, 46, 47, 48, 50, 52, 59].map((minutes) => alertAt(minutes, failed(2))?.number ?? null);
    expect(tried).toEqual([null, null, null, 6, 6, 6, 6]);
    expect(alertAt(59, failed(4))).toBeNull();
    expect(alertAt(60, failed(9))).toMatchObject({ number: 7 });
  });

  it('looks for somebody each minute where nobody is on call', () => {
    const unmanned = done(1, { reached: null, problem: 'nobody-on-call', tries: 4 });
    expect(alertAt(1, aTask('fast-time-review', { alerts: [unmanned] }))).toMatchObject({ number: 1 });
  });

  it('whose address is refused for good goes to everybody else at once, and not there again before the next', () => {
    const task = (change: Partial<Alert>) => aTask('fast-time-review', { alerts: [done(1, change)] });
    const refused = { reached: null, refused: ['ada'], problem: 'mail-failed' as const };
    expect(alertAt(0, task(refused))).toEqual({
      number: 1,
      level: 'first',
      duties: everybody,
      except: ['ada'],
      copyTo: [],
      toAll: true,
    });
    expect(alertAt(0, task({ refused: ['ben'] }))).toMatchObject({ except: ['ada', 'ben'], toAll: true });
    expect(alertAt(4, task({ reached: ['ben'], refused: ['ada'], toAll: true }))).toBeNull();
    expect(alertAt(5, task({ reached: ['ben'], refused: ['ada'], toAll: true }))).toMatchObject({
      number: 2,
      duties: ['first', 'second'],
      except: [],
      toAll: false,
    });
  });

  it('is unheard while its last one reached nobody and nobody has the task', () => {
    const task = (change: Partial<Task>) => aTask('fast-time-review', change);
    const failed = done(1, { reached: null, problem: 'mail-failed' });
    expect(isUnheard(task({ alerts: [failed] }))).toBe(true);
    expect(isUnheard(task({ alerts: [failed], assignee: 'ada' }))).toBe(false);
    expect(isUnheard(task({ alerts: [failed, done(2)] }))).toBe(false);
    expect(isUnheard(task({ alerts: [done(1, { reached: null })] }))).toBe(false);
    expect(isUnheard(task({}))).toBe(false);
  });

  it('that missed one of several is due again, without those it reached, until its next step', () => {
    const partly = done(2, { missed: ['ben'] });
    const task = (change: Partial<Task> = {}) => aTask('fast-time-review', { alerts: [partly], ...change });
    expect(alertAt(6, task())).toMatchObject({ number: 2, except: ['ada'], copyTo: ['ben'] });
    const unmannedBefore = { alerts: [{ ...partly, problem: 'nobody-on-call' as const }] };
    expect(alertAt(6, task(unmannedBefore))).toMatchObject({ except: ['ada'], copyTo: ['ben'] });
    expect(alertAt(10, task())).toMatchObject({ number: 3, except: [], copyTo: [] });
    expect(alertAt(6, task({ assignee: 'analyst-1' }))).toBeNull();
  });

  it('is a copy only where a mail may have gone out before', () => {
    const after = (before: Partial<Alert>) =>
      alertAt(1, aTask('fast-time-review', { alerts: [done(1, { reached: null, ...before })] }))?.copyTo;
    expect(alertAt(0, aTask('fast-time-review'))?.copyTo).toEqual([]);
    expect(after({ problem: 'nobody-on-call' })).toEqual([]);
    expect(after({ problem: 'mail-failed' })).toBe('everybody');
    expect(after({ problem: null })).toBe('everybody');
  });

  it('is not made up for where it was passed over: one alert, the furthest', () => {
    expect(alertAt(25, aTask('fast-time-review'))).toMatchObject({ number: 4, level: 'supervisor' });
  });

  it('is left out where somebody took the task, until it is due', () => {
    const taken = { assignee: 'analyst-1', alerts: [done(1)] };
    expect(alertAt(7, aTask('fast-time-review', taken))).toBeNull();
    expect(alertAt(7, aTask('fast-time-review', { assignee: 'analyst-1' }))).toBeNull();
    expect(alertAt(10, aTask('fast-time-review', taken))).toMatchObject({ level: 'supervisor' });
  });

  it('goes on every 15 minutes to supervisors where somebody took the task and does not answer it', () => {
    const taken = (number: number) =>
      aTask('fast-time-review', { assignee: 'analyst-1', alerts: [done(number)] });
    expect(alertAt(45, taken(5))).toMatchObject({ number: 6, duties: ['supervisor', 'fallback'] });
    expect(alertAt(59.9, taken(6))).toBeNull();
    expect(alertAt(60, taken(6))).toMatchObject({ number: 7, duties: ['supervisor', 'fallback'] });
  });

  it('goes to the supervisor from the first where no force is known', () => {
    const unroutable = { ...known, forces: [] };
    expect(alertAt(0, aTask('fast-time-review'), unroutable)?.duties).toEqual(['first', 'supervisor']);
    const routed = { ...known, forces: [forceIdSchema.parse('gwent')] };
    expect(alertAt(0, aTask('fast-time-review'), routed)?.duties).toEqual(['first']);
  });

  it('ends with the task', () => {
    const answer = {
      decision: 'stand-down' as const,
      codes: { reasonCode: 'other' as const },
      words: null,
      by: { kind: 'staff' as const, id: 'a' },
      at: opened,
    };
    expect(alertAt(10, aTask('fast-time-review', { answer }))).toBeNull();
    expect(alertAt(10, aTask('fast-time-review', { superseded: true }))).toBeNull();
  });
});

describe('an alert about a call', () => {
  it('does not go out as it opens: whoever confirmed the review has it in hand', () => {
    expect(alertAt(0, aTask('fast-time-call'))).toBeNull();
    expect(alertAt(5, aTask('fast-time-call'))).toMatchObject({ level: 'second' });
    expect(alertAt(10, aTask('fast-time-call', { assignee: 'analyst-1' }))).toMatchObject({
      level: 'supervisor',
    });
  });

  it.each(['fast-time-call', 'fast-time-unanswered'] as const)('goes on for %s as well', (kind) => {
    const after = alertAt(600, aTask(kind));
    expect(after).toMatchObject({ level: 'supervisor', duties: everybody });
    const before = [done(after?.number ?? 0)];
    expect(alertAt(604, aTask(kind, { alerts: before }))).toBeNull();
    expect(alertAt(615, aTask(kind, { alerts: before }))).toMatchObject({ duties: everybody });
  });

  it('that nobody answers goes to the supervisor at once', () => {
    expect(alertAt(0, aTask('fast-time-unanswered'))).toMatchObject({
      level: 'supervisor',
      duties: expect.arrayContaining(['supervisor']),
    });
  });
});

it('is about nothing but what cannot wait', () => {
  expect(taskKinds.filter(isAlerting)).toEqual([
    'fast-time-review',
    'fast-time-call',
    'fast-time-unanswered',
  ]);
  expect(alertAt(600, aTask('triage'))).toBeNull();
});

describe('the commits of an alert', () => {
  const which = { taskId: aTask('fast-time-review').taskId, number: 1, level: 'first' as const };
  const withAlerts = (alerts: Alert[], change: Partial<Task> = {}): CaseState => ({
    ...known,
    tasks: { [which.taskId]: aTask('fast-time-review', { alerts, ...change }) },
  });
  const begun = done(1, { reached: null, tries: 0 });
  const none = { refused: [], toAll: false };

  it('begin it once, and not of a task that ended', () => {
    expect(beginAlert(withAlerts([]), which)).toMatchObject([{ type: 'OnCallAlertBegun', number: 1 }]);
    expect(beginAlert(withAlerts([begun]), which)).toEqual([]);
    expect(beginAlert(withAlerts([], { superseded: true }), which)).toEqual([]);
  });

  it('say who was told, also after a failure, and once', () => {
    const told = { ...which, ...none, reached: ['ada'], failed: [] };
    const event = { type: 'OnCallAlerted', people: ['ada'], missed: [] };
    expect(endAlert(withAlerts([begun]), told)).toMatchObject([event]);
    expect(endAlert(withAlerts([{ ...begun, problem: 'mail-failed' }]), told)).toMatchObject([event]);
    expect(endAlert(withAlerts([done(1)]), { ...told, reached: [] })).toEqual([]);
  });

  it('say whom an alert missed, and all who were told once no mail failed any more', () => {
    const partly = done(1, { missed: ['ben'] });
    const end = (alert: Alert, reached: string[], failed: string[]) =>
      endAlert(withAlerts([alert]), { ...which, ...none, reached, failed });
    const event = { type: 'OnCallAlerted', people: ['ada'], missed: ['ben'] };
    expect(end(begun, ['ada'], ['ben'])).toMatchObject([event]);
    expect(end(partly, [], ['ben'])).toMatchObject([event]);
    expect(end(partly, ['ben'], [])).toMatchObject([{ ...event, people: ['ada', 'ben'], missed: [] }]);
    expect(end(partly, [], [])).toMatchObject([{ ...event, missed: [] }]);
  });

  it('say that nobody was told, and why: once where nobody is on call, after each try where the mail fails', () => {
    const nobody = { ...which, ...none, reached: [], failed: [] };
    const unmanned = { ...begun, tries: 1, problem: 'nobody-on-call' as const };
    const failed = { ...begun, tries: 1, problem: 'mail-failed' as const };
    const mailFailed = { type: 'OnCallAlertFailed', reason: 'mail-failed' };
    expect(endAlert(withAlerts([begun]), nobody)).toMatchObject([{ reason: 'nobody-on-call' }]);
    expect(endAlert(withAlerts([begun]), { ...nobody, failed: ['ada'] })).toMatchObject([mailFailed]);
    expect(endAlert(withAlerts([unmanned]), nobody)).toEqual([]);
    expect(endAlert(withAlerts([unmanned]), { ...nobody, failed: ['ada'] })).toMatchObject([mailFailed]);
    expect(endAlert(withAlerts([failed]), { ...nobody, failed: ['ada'] })).toMatchObject([mailFailed]);
    expect(endAlert(withAlerts([failed]), nobody)).toEqual([]);
  });

  it('say who cannot be reached by mail, also where that comes back later, and nothing twice', () => {
    const refused = { ...which, reached: [], failed: [], refused: ['ada'], toAll: false };
    expect(endAlert(withAlerts([begun]), refused)).toMatchObject([
      { type: 'OnCallAlertFailed', reason: 'mail-failed', refused: ['ada'], missed: [] },
    ]);
    const known = { ...begun, refused: ['ada'], tries: 1, problem: 'mail-failed' as const };
    expect(
      endAlert(withAlerts([known]), { ...refused, reached: ['ben'], refused: [], toAll: true }),
    ).toMatchObject([{ type: 'OnCallAlerted', people: ['ben'], refused: ['ada'], toAll: true }]);
    const back = { taskId: which.taskId, number: 1, personId: 'ada' };
    expect(returnAlert(withAlerts([done(1)]), back)).toEqual([{ type: 'OnCallAlertReturned', ...back }]);
    expect(returnAlert(withAlerts([known]), back)).toEqual([]);
    expect(returnAlert(withAlerts([done(1)], { superseded: true }), back)).toEqual([]);
    expect(returnAlert(withAlerts([]), back)).toEqual([]);
  });

  it('take nobody for told whose mail came back before the try ended', () => {
    const back = { taskId: which.taskId, number: 1, personId: 'ada' };
    expect(returnAlert(withAlerts([begun]), back)).toEqual([{ type: 'OnCallAlertReturned', ...back }]);
    const returned = { ...begun, refused: ['ada'], problem: 'mail-failed' as const };
    const end = (reached: string[]) =>
      endAlert(withAlerts([returned]), { ...which, ...none, reached, failed: [] });
    expect(end(['ada'])).toMatchObject([{ type: 'OnCallAlertFailed', refused: ['ada'] }]);
    expect(end(['ada', 'ben'])).toMatchObject([{ type: 'OnCallAlerted', people: ['ben'], refused: ['ada'] }]);
  });
});
