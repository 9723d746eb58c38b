import fc from 'fast-check';
import { answerTask, assignTask } from '../../functions/domain/case/commands/answer-task.ts';
import {
  addMessage,
  askReporter,
  assessmentEvent,
  closeCase,
  expireWait,
} from '../../functions/domain/case/commands/casework.ts';
import {
  acceptDissemination,
  acknowledge,
  attemptDissemination,
  recordDelivery,
  recordDissemination,
} from '../../functions/domain/case/commands/dissemination.ts';
import {
  buildInformationReport,
  saveInformationReport,
} from '../../functions/domain/case/commands/information-report.ts';
import { reportLostExecution } from '../../functions/domain/case/commands/lost-execution.ts';
import { openTask } from '../../functions/domain/case/commands/open-task.ts';
import { remindTask } from '../../functions/domain/case/commands/remind-task.ts';
import { type CaseEvent, deliveryResults, outcomes } from '../../functions/domain/case/events.ts';
import { caseStream, evolve } from '../../functions/domain/case/evolve.ts';
import { type CaseState, openTasks, reportsOf, tasksOf } from '../../functions/domain/case/state.ts';
import { decisions, taskKinds } from '../../functions/domain/case/task-kinds.ts';
import { caseIdSchema, deriveTaskId, reportIdSchema } from '../../functions/domain/ids.ts';
import { chain } from '../../functions/domain/ledger/commit.ts';
import { Refusal } from '../../functions/domain/refusal.ts';
import { anAssessment } from './builders.ts';

const caseId = caseIdSchema.parse('0'.repeat(26));
const ref = { contentId: 'c', digest: 'a'.repeat(64) };
const reportIds = ['1', '2'].map((digit) => reportIdSchema.parse(digit.repeat(26)));
const forceId = anAssessment().forces[0]?.forceId;
if (!forceId) throw new Error('the builder names a force');

const received: CaseEvent = {
  type: 'ReportReceived',
  reference: 'R-1',
  receiptMac: 'm',
  channel: 'api',
  language: 'en',
  categories: [],
  forceId: null,
  worksInPolicing: false,
  contact: { charityMayContact: true, forceMayContact: true },
  sameKeyAs: null,
  suspicions: [],
  report: ref,
};

export type Decide = (state: CaseState) => readonly CaseEvent[];

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

const roles = fc.subarray(['analyst', 'supervisor', 'call-handler', 'auditor'] as const);
const reportId = fc.constantFrom(...reportIds);
const nat = fc.nat(40);

const openAny = fc
  .record({
    kind: fc.constantFrom(...taskKinds),
    after: fc.constantFrom('start', 'a', 'b'),
    forReport: fc.boolean(),
    reportId,
  })
  .map(
    ({ kind, after, forReport, reportId: id }): Decide =>
      (state) => {
        const visit = { caseId, round: state.round, kind, reportId: forReport ? id : null };
        return openTask(state, { ...visit, taskId: deriveTaskId({ ...visit, after }) });
      },
  );

const answerAny = fc
  .record({
    task: nat,
    decision: fc.constantFrom(...decisions),
    roles,
    staff: fc.constantFrom('s1', 's2'),
    hasReason: fc.boolean(),
    open: fc.boolean(),
    full: fc.boolean(),
  })
  .map(
    (choice): Decide =>
      (state) => {
        const task = pick(choice.open ? openTasks(state) : tasksOf(state), choice.task);
        if (!task) return [];
        const codes = choice.full
          ? {
              forceIds: [forceId],
              reportIds: reportsOf(state).map((report) => report.reportId),
              sameAs: caseIdSchema.parse('9'.repeat(26)),
            }
          : {};
        return answerTask(state, {
          taskId: task.taskId,
          decision: choice.decision,
          codes: { reasonCode: 'other', ...codes },
          words: choice.hasReason ? ref : null,
          hasReason: choice.hasReason,
          staff: { id: choice.staff, roles: choice.roles },
        });
      },
  );

const anyCommand: fc.Arbitrary<Decide> = fc.oneof(
  openAny,
  { arbitrary: answerAny, weight: 3 },
  fc.record({ task: nat, roles }).map(
    ({ task, roles: own }): Decide =>
      (state) => {
        const found = pick(tasksOf(state), task);
        return found ? assignTask(state, { taskId: found.taskId, assignee: 's1', roles: own }) : [];
      },
  ),
  fc.record({ reportId, revision: fc.nat(3), includeContact: fc.boolean() }).map(
    ({ reportId: id, revision, includeContact }): Decide =>
      (state) =>
        saveInformationReport(state, {
          reportId: id,
          expectedRevision: revision,
          forceId,
          includeContact,
          report: ref,
        }),
  ),
  reportId.map(
    (id): Decide =>
      (state) =>
        buildInformationReport(state, { reportId: id, urn: 'U', sha256: 'd', frozen: ref }),
  ),
  fc.record({ reportId, after: fc.constantFrom('x', 'y') }).map(
    ({ reportId: id, after }): Decide =>
      (state) =>
        attemptDissemination(state, { reportId: id, after, sha256: 'd', transport: 'ses' }),
  ),
  fc.record({ reportId, attempt: fc.integer({ min: 1, max: 3 }) }).map(
    ({ reportId: id, attempt }): Decide =>
      (state) =>
        acceptDissemination(state, { reportId: id, attempt, messageId: 'm' }),
  ),
  fc
    .record({
      reportId,
      attempt: fc.integer({ min: 1, max: 3 }),
      result: fc.constantFrom(...deliveryResults),
    })
    .map(
      (command): Decide =>
        (state) =>
          recordDelivery(state, command),
    ),
  fc.record({ reportId, outcome: fc.option(fc.constantFrom(...outcomes)), asked: fc.boolean() }).map(
    ({ reportId: id, outcome, asked }): Decide =>
      (state) =>
        acknowledge(state, {
          reportId: id,
          outcome,
          question: asked ? { messageId: `q-${id}`, words: ref } : null,
        }),
  ),
  reportId.map(
    (id): Decide =>
      (state) =>
        recordDissemination(state, id),
  ),
  fc.record({ id: fc.constantFrom('m1', 'm2'), immediate: fc.boolean(), tellsNewDanger: fc.boolean() }).map(
    ({ id, immediate, tellsNewDanger }): Decide =>
      (state) => {
        const assessment = anAssessment(immediate ? { urgency: { level: 'immediate', rules: [] } } : {});
        return addMessage(state, {
          messageId: id,
          words: ref,
          assessment: assessmentEvent(assessment, { trigger: 'addition', content: ref }),
          tellsNewDanger,
        });
      },
  ),
  fc.constant<Decide>((state) => askReporter(state, { messageId: 'asked', words: ref })),
  fc.constantFrom('start', 'a').map(
    (after): Decide =>
      (state) =>
        closeCase(state, after),
  ),
  nat.map(
    (index): Decide =>
      (state) =>
        expireWait(state, pick(tasksOf(state), index)?.taskId ?? ''),
  ),
  nat.map(
    (index): Decide =>
      (state) =>
        remindTask(state, pick(tasksOf(state), index)?.taskId ?? ''),
  ),
  fc.constant<Decide>(reportLostExecution),
);

const actor = (index: number) => ({ kind: 'staff' as const, id: `s${index % 3}` });

/** Carries out a list of commands as staff, leaving out what is refused. */
export const runCommands = (list: readonly Decide[]) => {
  const draft = { stream: caseStream(caseId), at: '2026-03-04T10:00:00.000Z' };
  const first = chain(
    { ...draft, commandId: 'first', actor: { kind: 'reporter' as const }, events: [received] as CaseEvent[] },
    null,
  );
  const commits = [first];
  let state = evolve(null, first);
  const states = [state];
  for (const [index, decide] of list.entries()) {
    try {
      const events = decide(state);
      if (events.length === 0) continue;
      const commit = chain({ ...draft, commandId: `c${index}`, actor: actor(index), events }, state.head);
      commits.push(commit);
      state = evolve(state, commit);
      states.push(state);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return { commits, state, states };
};

/** Any commands in any order, sensible or not. */
export const sequences = fc.array(anyCommand, { maxLength: 60 });
