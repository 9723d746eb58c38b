import { answerOf, consequences } from './answer-changes.ts';
import {
  mailReturned,
  newAlert,
  triedAgain,
  withAlert,
  withAttempt,
  withReport,
  withTask,
} from './changes.ts';
import type { CaseCommit, CaseEvent, CaseEventOf } from './events.ts';
import type { CaseState, InformationReportState } from './state.ts';

/** What an event makes of a state. */
export type Evolve<T extends CaseEvent['type']> = (
  state: CaseState,
  event: CaseEventOf<T>,
  commit: CaseCommit,
) => CaseState;

const saved: Evolve<'InformationReportSaved'> = (state, event, commit) => {
  const before = state.reports[event.reportId];
  const author = commit.actor.kind === 'staff' ? [commit.actor.id] : [];
  const report: InformationReportState = {
    reportId: event.reportId,
    round: before?.round ?? state.round,
    forceId: event.forceId,
    recipientId: before?.forceId === event.forceId ? before.recipientId : null,
    revision: event.revision,
    includeContact: event.includeContact,
    report: event.report,
    revisions: [...(before?.revisions ?? []), event.report],
    authors: [...new Set([...(before?.authors ?? []), ...author])],
    state: before?.state === 'returned' ? 'returned' : 'draft',
    built: before?.built ?? null,
    attempts: before?.attempts ?? [],
    digests: before?.digests ?? [],
    codeVersion: before?.codeVersion ?? 1,
    acknowledgedAt: before?.acknowledgedAt ?? null,
    outcomes: before?.outcomes ?? [],
    recorded: before?.recorded ?? false,
  };
  return { ...state, reports: { ...state.reports, [event.reportId]: report } };
};

/** One for each event of a case. */
export const evolvers: { readonly [T in CaseEvent['type']]: Evolve<T> } = {
  ReportReceived: (state) => state,
  AssessmentRecorded: (state, event) => ({
    ...state,
    assessment: event,
    // What cannot wait stays so: a further round assesses the report as it came, without what was added or found since.
    urgency: state.urgency === 'immediate' ? 'immediate' : event.urgency,
    categories: event.trigger === 'received' ? event.categories : state.categories,
    forces: event.trigger === 'received' ? event.forces.map((force) => force.forceId) : state.forces,
  }),
  SuspicionRaised: (state, event) => ({ ...state, suspicions: [...state.suspicions, event.suspicion] }),
  TaskOpened: (state, event, commit) => ({
    ...state,
    tasks: {
      ...state.tasks,
      [event.taskId]: {
        taskId: event.taskId,
        kind: event.kind,
        round: event.round,
        reportId: event.reportId,
        workflow: event.workflow,
        openedAt: commit.at,
        openedBy: commit.actor,
        assignee: null,
        answer: null,
        tries: [],
        superseded: false,
        reminders: 0,
        alerts: [],
        touched: commit.sequence,
      },
    },
  }),
  TaskAssigned: (state, event, commit) =>
    withTask(state, event.taskId, (task) => ({
      ...task,
      assignee: event.assignee,
      touched: commit.sequence,
    })),
  TaskAnswered: (state, event, commit) => {
    const task = state.tasks[event.taskId];
    if (!task) return state;
    const answered = withTask(state, event.taskId, (open) => ({
      ...open,
      answer: answerOf(event, commit),
      touched: commit.sequence,
    }));
    return consequences(answered, task, event);
  },
  TaskTried: (state, event, commit) =>
    withTask(state, event.taskId, (task) => ({
      ...task,
      tries: [...task.tries, answerOf(event, commit)],
      touched: commit.sequence,
    })),
  TaskSuperseded: (state, event, commit) =>
    withTask(state, event.taskId, (task) => ({ ...task, superseded: true, touched: commit.sequence })),
  TaskReminded: (state, event, commit) =>
    withTask(state, event.taskId, (task) => ({
      ...task,
      reminders: task.reminders + 1,
      touched: commit.sequence,
    })),
  OnCallAlertBegun: (state, { taskId, number, level }, { at }) =>
    withTask(state, taskId, (task) => ({
      ...task,
      alerts: [...task.alerts, { number, level, at, ...newAlert }],
    })),
  OnCallAlerted: (state, event) =>
    withAlert(state, event, (alert) => ({ ...triedAgain(alert, event), reached: event.people })),
  OnCallAlertFailed: (state, event) =>
    withAlert(state, event, (alert) => ({ ...triedAgain(alert, event), problem: event.reason })),
  OnCallAlertReturned: (state, event) =>
    withAlert(state, event, (alert) => mailReturned(alert, event.personId)),
  UrgencyRaised: (state, event) => ({ ...state, urgency: event.level }),
  InformationReportSaved: saved,
  InformationReportBuilt: (state, event) =>
    withReport(state, event.reportId, (report) => ({
      ...report,
      state: 'built',
      built: { urn: event.urn, sha256: event.sha256, frozen: event.frozen },
    })),
  DisseminationAttempted: (state, event, commit) =>
    withReport(state, event.reportId, (report) => ({
      ...report,
      digests: [...new Set([...report.digests, event.sha256])],
      attempts: [
        ...report.attempts,
        {
          attempt: event.attempt,
          after: event.after,
          at: commit.at,
          messageId: null,
          mailboxId: event.mailboxId ?? null,
          refused: false,
          results: [],
        },
      ],
    })),
  DisseminationRefused: (state, event) =>
    withAttempt(state, event, (attempt) => ({ ...attempt, refused: true })),
  DisseminationAccepted: (state, event) =>
    withAttempt(state, event, (attempt) => ({ ...attempt, messageId: event.messageId })),
  DeliveryRecorded: (state, event) =>
    withAttempt(state, event, (attempt) => ({ ...attempt, results: [...attempt.results, event.result] })),
  CodeWithdrawn: (state, event) =>
    withReport(state, event.reportId, (report) => ({ ...report, codeVersion: report.codeVersion + 1 })),
  CodeMailReturned: (state) => state,
  AcknowledgementRecorded: (state, event, commit) =>
    withReport(state, event.reportId, (report) => ({
      ...report,
      acknowledgedAt: report.acknowledgedAt ?? commit.at,
    })),
  OutcomeRecorded: (state, event, commit) =>
    withReport(state, event.reportId, (report) => ({
      ...report,
      outcomes: [...report.outcomes, { outcome: event.outcome, at: commit.at }],
    })),
  DisseminationRecorded: (state, event) =>
    withReport(state, event.reportId, (report) => ({ ...report, recorded: true })),
  MessageAdded: (state, event, commit) => ({
    ...state,
    messages: [
      ...state.messages,
      { messageId: event.messageId, from: event.from, words: event.words, at: commit.at },
    ],
  }),
  NoteAdded: (state, event, commit) => ({
    ...state,
    notes: [...state.notes, { noteId: event.noteId, words: event.words, by: commit.actor, at: commit.at }],
  }),
  CasesLinked: (state, event, commit) => ({
    ...state,
    links: [...state.links, { caseId: event.caseId, at: commit.at }],
  }),
  ContactRevealed: (state, { codes, words }, { actor, at }) => ({
    ...state,
    reveals: [...state.reveals, { codes, words, by: actor, at }],
  }),
  ContactDeleted: (state, _event, commit) => ({
    ...state,
    received: { ...state.received, contact: null },
    contactDeletedAt: commit.at,
  }),
  CaseClosed: (state, event) => ({ ...state, closed: { reason: event.reason, signposts: event.signposts } }),
  RoundOpened: (state, event) => ({ ...state, round: event.round, closed: null }),
};
