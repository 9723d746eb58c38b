import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTask } from '../../../functions/domain/case/commands/answer-task.ts';
import { expireWait } from '../../../functions/domain/case/commands/casework.ts';
import {
  acceptDissemination,
  acknowledge,
  attemptDissemination,
  recordDelivery,
} from '../../../functions/domain/case/commands/dissemination.ts';
import { openTask } from '../../../functions/domain/case/commands/open-task.ts';
import { hasArrived } from '../../../functions/domain/case/delivery.ts';
import type { DeliveryResult } from '../../../functions/domain/case/events.ts';
import { type CaseState, openTasks } from '../../../functions/domain/case/state.ts';
import type { TaskKind } from '../../../functions/domain/case/task-kinds.ts';
import { forceIdSchema } from '../../../functions/domain/force/forces.ts';
import { deriveTaskId, reportIdSchema } from '../../../functions/domain/ids.ts';
import { type Decide, runCommands } from '../../support/case-sequences.ts';

const reportId = reportIdSchema.parse('5'.repeat(26));
const forceId = forceIdSchema.parse('west-yorkshire');
const ref = { contentId: 'c', digest: 'a'.repeat(64) };
const staff = { id: 'supervisor-1', roles: ['supervisor', 'analyst'] as const };

const written: Decide = () => [
  { type: 'InformationReportSaved', reportId, revision: 1, forceId, includeContact: false, report: ref },
  { type: 'InformationReportBuilt', reportId, revision: 1, urn: 'U', sha256: 'd', frozen: ref },
];
const attempt =
  (after: string, mailboxId = 'first'): Decide =>
  (state) =>
    attemptDissemination(state, { reportId, after, sha256: 'd', transport: 'ses', mailboxId });
const accept =
  (number: number): Decide =>
  (state) =>
    acceptDissemination(state, { reportId, attempt: number, messageId: `m${number}` });
const wait =
  (kind: TaskKind, after: string): Decide =>
  (state) => {
    const visit = { caseId: state.caseId, round: state.round, kind, reportId };
    return openTask(state, { ...visit, taskId: deriveTaskId({ ...visit, after }) });
  };
const tell =
  (number: number, result: DeliveryResult): Decide =>
  (state) =>
    recordDelivery(state, { reportId, attempt: number, result });
const expire: Decide = (state) =>
  openTasks(state).flatMap((task) => (task.kind === 'delivery' ? expireWait(state, task.taskId) : []));
const resend: Decide = (state) =>
  openTasks(state)
    .filter((task) => task.kind === 'delivery-remedy')
    .flatMap((task) =>
      answerTask(state, {
        taskId: task.taskId,
        decision: 'resend',
        codes: { reasonCode: 'other' },
        words: null,
        hasReason: false,
        staff,
      }),
    );
const say =
  (outcome: 'not-this-force' | 'investigation' | null): Decide =>
  (state) =>
    acknowledge(state, { reportId, outcome, question: null });

/** What the workflow does by itself after whatever happened: an ended delivery wait goes on to a remedy or to the end. */
const goOn: Decide = (state) => {
  const ended = Object.values(state.tasks).findLast((task) => task.kind === 'delivery' && task.answer);
  if (!ended) return [];
  return wait(
    ended.answer?.decision === 'delivered' ? 'acknowledgement' : 'delivery-remedy',
    ended.taskId,
  )(state);
};

const sent = [written, attempt('build'), accept(1), wait('delivery', 'send-1')];
const kinds = (state: CaseState): readonly string[] =>
  openTasks(state)
    .map((task) => task.kind)
    .sort();
const after = (...list: readonly Decide[]): CaseState => runCommands([...sent, ...list]).state;

const results = ['sent', 'delayed', 'delivered', 'bounced', 'complained', 'rejected'] as const;
const happenings = fc.array(
  fc.oneof(
    fc
      .tuple(fc.constantFrom(1, 2), fc.constantFrom(...results))
      .map(([number, result]) => tell(number, result)),
    fc.constant(expire),
    fc.constant<Decide>(goOn),
    fc.constant(resend),
    fc.constant(attempt('remedy')),
    fc.constant(accept(2)),
    fc.constant(wait('delivery', 'send-2')),
  ),
  { maxLength: 14 },
);

describe('what becomes of a mail', () => {
  it('ends, whatever is told in whatever order, with a copy at the force or with a person who has to act', () => {
    fc.assert(
      fc.property(happenings, (list) => {
        const state = after(...list, expire, goOn);
        const report = state.reports[reportId];
        const isAtForce = report?.attempts.some(hasArrived) ?? false;
        const isSomebodysJob = kinds(state).some((kind) => kind === 'delivery-remedy' || kind === 'failure');
        const isResent = Object.values(state.tasks).some((task) => task.answer?.decision === 'resend');
        expect(isAtForce || isSomebodysJob || isResent).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same whether an event is told once or several times', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...results]), (told) => {
        const once = after(...told.map((result) => tell(1, result)));
        const twice = after(
          ...told.flatMap((result) => [tell(1, result), tell(1, result)]),
          ...told.map((r) => tell(1, r)),
        );
        expect(twice.reports).toEqual(once.reports);
        expect(kinds(twice)).toEqual(kinds(once));
      }),
    );
  });

  it('does not hang on the order: a mail that came back is with nobody', () => {
    for (const failure of ['bounced', 'complained', 'rejected'] as const) {
      expect(kinds(after(tell(1, failure), goOn, tell(1, 'delivered')))).toEqual(['delivery-remedy']);
      expect(kinds(after(tell(1, 'delivered'), goOn, tell(1, failure)))).toEqual([
        'acknowledgement',
        'failure',
      ]);
    }
  });

  it('is known before the wait begins where the event was faster', () => {
    const early = [written, attempt('build'), tell(1, 'bounced'), wait('delivery', 'send-1'), goOn];
    expect(kinds(runCommands(early).state)).toEqual(['delivery-remedy']);
    const delivered = [written, attempt('build'), tell(1, 'delivered'), wait('delivery', 'send-1'), goOn];
    expect(kinds(runCommands(delivered).state)).toEqual(['acknowledgement']);
  });

  it('is a person’s job again where the one copy that had arrived comes back after a second was sent', () => {
    const second = [expire, goOn, resend, attempt('remedy'), accept(2), wait('delivery', 'send-2')];
    const arrived = [...second, tell(1, 'delivered'), goOn];
    expect(kinds(after(...arrived))).toEqual(['acknowledgement']);
    expect(kinds(after(...arrived, tell(1, 'bounced')))).toEqual(['acknowledgement', 'failure']);
    expect(kinds(after(...arrived, tell(2, 'delivered'), tell(1, 'bounced')))).toEqual(['acknowledgement']);
  });

  it('at a mailbox that was given up is no delivery: what becomes of the mail to the next one counts', () => {
    const corrected = [expire, goOn, resend, attempt('remedy', 'second')];
    const waiting = [...corrected, accept(2), wait('delivery', 'send-2')];
    expect(kinds(after(...waiting, tell(1, 'delivered'), goOn))).toEqual(['delivery']);
    const early = [...corrected, tell(1, 'delivered'), accept(2), wait('delivery', 'send-2')];
    expect(kinds(after(...early))).toEqual(['delivery']);
    expect(kinds(after(...waiting, tell(1, 'delivered'), tell(2, 'bounced'), goOn))).toEqual([
      'delivery-remedy',
    ]);
    const delivered = [...waiting, tell(2, 'delivered'), goOn];
    expect(kinds(after(...delivered, tell(1, 'delivered'), tell(2, 'bounced')))).toEqual([
      'acknowledgement',
      'failure',
    ]);
  });

  it('is no wait and no remedy where the force acknowledged before either began', () => {
    const faster = [written, attempt('build'), accept(1), say(null), wait('delivery', 'send-1'), goOn];
    expect(kinds(runCommands(faster).state)).toEqual([]);
    expect(kinds(after(expire, say(null), goOn))).toEqual([]);
    expect(kinds(after(tell(1, 'bounced'), say(null), goOn))).toEqual([]);
  });

  it('that came back late is nobody’s job any more once the force acknowledges', () => {
    const late = [tell(1, 'delivered'), goOn, tell(1, 'bounced')];
    expect(kinds(after(...late))).toEqual(['acknowledgement', 'failure']);
    expect(kinds(after(...late, say(null)))).toEqual([]);
  });

  it('is nobody’s job once the force has said that it has the report', () => {
    expect(kinds(after(expire, goOn, say(null)))).toEqual([]);
    expect(kinds(after(tell(1, 'delivered'), goOn, say(null), tell(1, 'bounced')))).toEqual([]);
  });
});

/** Every order of these. */
const ordersOf = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  list.length === 0
    ? [[]]
    : list.flatMap((one, index) => ordersOf(list.toSpliced(index, 1)).map((rest) => [one, ...rest]));
const everySet = results.reduce<readonly (readonly DeliveryResult[])[]>(
  (sets, one) => sets.concat(sets.map((set) => [...set, one])),
  [[]],
);
const failing: readonly DeliveryResult[] = ['bounced', 'complained', 'rejected'];

describe('every order of every set of events', () => {
  const told = everySet.flatMap(ordersOf).map((order) => ({
    order,
    isFailure: order.some((result) => failing.includes(result)),
    isDelivered: order.includes('delivered'),
  }));
  /** Each is told, the workflow goes on, and it is told again. */
  const tellAll = (order: readonly DeliveryResult[]): readonly Decide[] =>
    order.flatMap((result) => [tell(1, result), goOn, tell(1, result)]);
  const isJob = (state: CaseState): boolean =>
    kinds(state).some((kind) => kind === 'delivery-remedy' || kind === 'failure');

  it('ends with a person where one of them is a failure, at the force where one is a delivery, in silence otherwise', () => {
    expect(told).toHaveLength(1_957);
    for (const { order, isFailure, isDelivered } of told) {
      const state = after(...tellAll(order), expire, goOn);
      expect(isJob(state), order.join()).toBe(isFailure || !isDelivered);
      const decision = Object.values(state.tasks).find(({ kind }) => kind === 'delivery')?.answer?.decision;
      if (!isFailure) expect(decision, order.join()).toBe(isDelivered ? 'delivered' : 'silence');
    }
  });

  it('ends so too where all of them come after the hour of silence', () => {
    for (const { order, isFailure, isDelivered } of told) {
      const state = after(expire, goOn, ...tellAll(order));
      expect(isJob(state), order.join()).toBe(isFailure || !isDelivered);
    }
  });

  it('ends so too where all of them come before the mail is known to be taken', () => {
    for (const { order, isFailure, isDelivered } of told) {
      const early = [
        written,
        attempt('build'),
        ...tellAll(order),
        accept(1),
        wait('delivery', 'send-1'),
        goOn,
      ];
      const { state } = runCommands([...early, expire, goOn]);
      expect(isJob(state), order.join()).toBe(isFailure || !isDelivered);
    }
  });
});

describe('a force that says the report is not theirs', () => {
  const rounds = (state: CaseState): number => state.round;
  const triage =
    (round: number): Decide =>
    (state) =>
      openTask(state, {
        taskId: deriveTaskId({ caseId: state.caseId, round, kind: 'triage', reportId: null, after: 'start' }),
        kind: 'triage',
        round,
        reportId: null,
      });

  it('opens a round, once however often it says so', () => {
    expect(rounds(after(say('not-this-force')))).toBe(2);
    expect(rounds(after(say('not-this-force'), say('not-this-force')))).toBe(2);
  });

  it('and changes its mind opens no further round: a person sees to it, once for each change', () => {
    const writing: Decide = (state) =>
      openTasks(state)
        .filter(({ kind }) => kind === 'triage')
        .map((task) => ({
          type: 'TaskAnswered',
          taskId: task.taskId,
          decision: 'disseminate',
          codes: { reasonCode: 'other' },
          words: null,
        }));
    const rerouted = [say('not-this-force'), triage(2), writing];
    const additions = (state: CaseState): number => kinds(state).filter((kind) => kind === 'addition').length;
    expect(additions(after(...rerouted))).toBe(0);
    const taken = after(...rerouted, say('investigation'), say('investigation'));
    expect([rounds(taken), additions(taken)]).toEqual([2, 1]);
    const again = after(...rerouted, say('investigation'), say('not-this-force'));
    expect([rounds(again), additions(again)]).toEqual([2, 2]);
  });

  it('opens no second round while nobody has decided on the first', () => {
    const twice = [say('not-this-force'), triage(2), say('investigation'), say('not-this-force')];
    const state = after(...twice);
    expect(rounds(state)).toBe(2);
    expect(state.reports[reportId]?.outcomes.map(({ outcome }) => outcome)).toEqual([
      'not-this-force',
      'investigation',
      'not-this-force',
    ]);
  });
});
