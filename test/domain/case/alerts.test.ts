import { describe, expect, it } from 'vitest';
import { dueAlert, isAlerting } from '../../../functions/domain/case/alerts.ts';
import { beginAlert, endAlert } from '../../../functions/domain/case/commands/alert.ts';
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

  it('that reached nobody is due again, minute by minute, at the level of the time', () => {
    const failed = done(1, { reached: null, problem: 'mail-failed' });
    expect(alertAt(1, aTask('fast-time-review', { alerts: [failed] }))).toMatchObject({ number: 1 });
    expect(alertAt(6, aTask('fast-time-review', { alerts: [failed] }))).toMatchObject({ number: 2 });
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
  const begun = done(1, { reached: null });

  it('begin it once, and not of a task that ended', () => {
    expect(beginAlert(withAlerts([]), which)).toMatchObject([{ type: 'OnCallAlertBegun', number: 1 }]);
    expect(beginAlert(withAlerts([begun]), which)).toEqual([]);
    expect(beginAlert(withAlerts([], { superseded: true }), which)).toEqual([]);
  });

  it('say who was told, also after a failure, and once', () => {
    const told = { ...which, reached: ['ada'], failed: [] };
    const event = { type: 'OnCallAlerted', people: ['ada'], missed: [] };
    expect(endAlert(withAlerts([begun]), told)).toMatchObject([event]);
    expect(endAlert(withAlerts([{ ...begun, problem: 'mail-failed' }]), told)).toMatchObject([event]);
    expect(endAlert(withAlerts([done(1)]), { ...told, reached: [] })).toEqual([]);
  });

  it('say whom an alert missed, and all who were told once no mail failed any more', () => {
    const partly = done(1, { missed: ['ben'] });
    const end = (alert: Alert, reached: string[], failed: string[]) =>
      endAlert(withAlerts([alert]), { ...which, reached, failed });
    const event = { type: 'OnCallAlerted', people: ['ada'], missed: ['ben'] };
    expect(end(begun, ['ada'], ['ben'])).toMatchObject([event]);
    expect(end(partly, [], ['ben'])).toEqual([]);
    expect(end(partly, ['ben'], [])).toMatchObject([{ ...event, people: ['ada', 'ben'], missed: [] }]);
    expect(end(partly, [], [])).toMatchObject([{ ...event, missed: [] }]);
  });

  it('say once that nobody was told, and why', () => {
    const nobody = { ...which, reached: [], failed: [] };
    const unmanned = { ...begun, problem: 'nobody-on-call' as const };
    const failed = { ...begun, problem: 'mail-failed' as const };
    const mailFailed = { type: 'OnCallAlertFailed', reason: 'mail-failed' };
    expect(endAlert(withAlerts([begun]), nobody)).toMatchObject([{ reason: 'nobody-on-call' }]);
    expect(endAlert(withAlerts([begun]), { ...nobody, failed: ['ada'] })).toMatchObject([mailFailed]);
    expect(endAlert(withAlerts([unmanned]), nobody)).toEqual([]);
    expect(endAlert(withAlerts([unmanned]), { ...nobody, failed: ['ada'] })).toMatchObject([mailFailed]);
    expect(endAlert(withAlerts([failed]), { ...nobody, failed: ['ada'] })).toEqual([]);
    expect(endAlert(withAlerts([failed]), nobody)).toEqual([]);
  });
});
