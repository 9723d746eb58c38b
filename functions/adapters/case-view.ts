import { z } from 'zod';
import { answerWordsSchema } from '../contracts/answers.ts';
import { assessmentSchema } from '../domain/assessment/assessment.ts';
import { failures, isAtForce } from '../domain/case/delivery.ts';
import type { CaseCommit } from '../domain/case/events.ts';
import { caseStream } from '../domain/case/evolve.ts';
import { ledFrom } from '../domain/case/led-from.ts';
import { phaseOf } from '../domain/case/phase.ts';
import {
  type Answer,
  type CaseState,
  type InformationReportState,
  openTasks,
  reportsOf,
  type Task,
  tasksOf,
} from '../domain/case/state.ts';
import { isStaffTask, type TaskKind, taskRules } from '../domain/case/task-kinds.ts';
import { informationReportSchema } from '../domain/information-report/information-report.ts';
import { actorName, type ContentRef } from '../domain/ledger/commit.ts';
import { reportWordsSchema } from '../domain/report/report.ts';
import type { ContentStore } from './content-store.ts';
import type { TokenStore } from './token-store.ts';

const textSchema = z.object({ text: z.string() });

type Open = <T>(ref: ContentRef, schema: z.ZodType<T>) => Promise<T>;

const answerView = async (answer: Answer, open: Open) => ({
  decision: answer.decision,
  ...answer.codes,
  by: actorName(answer.by),
  at: answer.at,
  words: answer.words && (await open(answer.words, answerWordsSchema)),
});

const taskView = async (task: Task, dueTimes: ReadonlyMap<string, string>, open: Open) => ({
  taskId: task.taskId,
  kind: task.kind,
  round: task.round,
  reportId: task.reportId,
  openedAt: task.openedAt,
  dueAt: dueTimes.get(task.taskId) ?? null,
  assignee: task.assignee,
  superseded: task.superseded,
  decisions: taskRules[task.kind].decisions,
  tries: await Promise.all(task.tries.map((tried) => answerView(tried, open))),
  ...(task.answer
    ? {
        answeredAt: task.answer.at,
        decision: task.answer.decision,
        answer: await answerView(task.answer, open),
      }
    : {}),
});

const followsAnother: readonly TaskKind[] = ['fast-time-call', 'fast-time-unanswered', 'fast-time-check'];

/** What led to a task. Of several tasks in a row about one call that nobody takes, it is the call. */
const beforeOf = (state: CaseState, task: Task): Task | undefined => {
  const before = ledFrom(state, task);
  return before?.kind === 'fast-time-unanswered' ? beforeOf(state, before) : before;
};

/**
 * The review that led to a call, the call that led to its check or that nobody takes, and the force that the review chose: nobody reads out the
 * words of another.
 */
const followsView = (state: CaseState, task: Task) => {
  const before = followsAnother.includes(task.kind) ? beforeOf(state, task) : undefined;
  const review = before?.kind === 'fast-time-call' ? ledFrom(state, before) : before;
  return { after: before?.taskId ?? null, forceId: review?.answer?.codes.forceIds?.[0] ?? null };
};

const reportView = async (report: InformationReportState, open: Open) => {
  const written = await open(report.report, informationReportSchema);
  return {
    reportId: report.reportId,
    forceId: report.forceId,
    recipientId: report.recipientId,
    revision: report.revision,
    state: report.state,
    title: written.title,
    authors: report.authors,
    report: written,
    ...(report.built ? { urn: report.built.urn, sha256: report.digests.at(-1) ?? report.built.sha256 } : {}),
  };
};

const disseminationState = (report: InformationReportState): string => {
  if (report.acknowledgedAt) return 'acknowledged';
  const results = report.attempts.at(-1)?.results ?? [];
  if (isAtForce(report)) return 'delivered';
  const failure = results.find((result) => failures.includes(result));
  return failure ?? results.findLast((result) => result !== 'sent') ?? 'sending';
};

const disseminationView = (report: InformationReportState) => ({
  reportId: report.reportId,
  forceId: report.forceId,
  state: disseminationState(report),
  attempts: report.attempts.map(({ attempt, at, results, messageId }) => ({
    attempt,
    at,
    results,
    accepted: messageId !== null,
  })),
  acknowledgedAt: report.acknowledgedAt,
  outcomes: report.outcomes,
});

/** What the timeline shows of an event: codes. Digests and references to sealed words stay out. */
const shownKeys = new Set([
  'type',
  'kind',
  'taskId',
  'decision',
  'reportId',
  'result',
  'outcome',
  'ruleVersion',
  'assignee',
  'level',
  'newCode',
  'round',
]);

const timelineView = (commits: readonly CaseCommit[]) =>
  commits.map(({ sequence, at, actor, events }) => ({
    sequence,
    at,
    actor: actorName(actor),
    events: events.map((event) =>
      Object.fromEntries(
        Object.entries(event).filter(([key, value]) => shownKeys.has(key) && value !== null),
      ),
    ),
  }));

const summaryView = (state: CaseState) => ({
  caseId: state.caseId,
  reference: state.received.reference,
  state: phaseOf(state),
  round: state.round,
  channel: state.received.channel,
  language: state.received.language,
  receivedAt: state.receivedAt,
  urgency: state.urgency,
  categories: state.categories,
  forces: state.forces,
  hasContact: state.received.contact !== null,
  contactDeletedAt: state.contactDeletedAt,
  consent: state.received.contact,
  suspicions: state.suspicions,
  possibleDuplicateOf: state.received.sameKeyAs,
  closed: state.closed,
  links: state.links,
});

/** A case as staff see it, its words opened. Every name and number of the reporter stays in the contacts table. */
export const viewCase = async (
  read: { state: CaseState; commits: readonly CaseCommit[] },
  stores: { content: ContentStore; tokens: Pick<TokenStore, 'dueTimes'> },
) => {
  const { state } = read;
  const open: Open = (ref, schema) => stores.content.open(caseStream(state.caseId), ref, schema);
  const dueTimes = await stores.tokens.dueTimes(openTasks(state).map((task) => task.taskId));
  const shown = tasksOf(state).filter((task) => isStaffTask(task.kind));
  const [report, assessment, tasks, informationReports, messages, notes, contactReveals] = await Promise.all([
    open(state.received.report, reportWordsSchema),
    state.assessment && open(state.assessment.assessment, assessmentSchema),
    Promise.all(
      shown.map(async (task) => ({
        ...(await taskView(task, dueTimes, open)),
        ...followsView(state, task),
      })),
    ),
    Promise.all(reportsOf(state).map((written) => reportView(written, open))),
    Promise.all(
      state.messages.map(async ({ messageId, from, words, at }) => ({
        messageId,
        from,
        at,
        text: (await open(words, textSchema)).text,
      })),
    ),
    Promise.all(
      state.notes.map(async ({ noteId, words, by, at }) => ({
        noteId,
        by: actorName(by),
        at,
        text: (await open(words, textSchema)).text,
      })),
    ),
    Promise.all(
      state.reveals.map(async ({ codes, words, by, at }) => ({
        by: actorName(by),
        at,
        reasonCode: codes.reasonCode,
        reason: words && (await open(words, answerWordsSchema)).reason,
      })),
    ),
  ]);
  return {
    ...summaryView(state),
    report,
    assessment,
    tasks,
    informationReports,
    disseminations: reportsOf(state)
      .filter((written) => written.attempts.length > 0)
      .map(disseminationView),
    messages,
    notes,
    contactReveals,
    timeline: timelineView(read.commits),
  };
};
