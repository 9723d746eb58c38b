import type { CaseId } from '../ids.ts';
import { caseIdSchema } from '../ids.ts';
import type { CaseCommit, CaseEvent, CaseEventOf } from './events.ts';
import type {
  Alert,
  Answer,
  Attempt,
  CaseState,
  InformationReportState,
  ReportState,
  Task,
} from './state.ts';

type Evolve<T extends CaseEvent['type']> = (
  state: CaseState,
  event: CaseEventOf<T>,
  commit: CaseCommit,
) => CaseState;

const withTask = (state: CaseState, taskId: string, change: (task: Task) => Task): CaseState => {
  const task = state.tasks[taskId];
  return task ? { ...state, tasks: { ...state.tasks, [taskId]: change(task) } } : state;
};

const withAlert = (
  state: CaseState,
  of: { taskId: string; number: number },
  change: (alert: Alert) => Alert,
): CaseState =>
  withTask(state, of.taskId, (task) => ({
    ...task,
    alerts: task.alerts.map((alert) => (alert.number === of.number ? change(alert) : alert)),
  }));

const begun = { reached: null, missed: [], refused: [], toAll: false, tries: 0, problem: null } as const;

const triedAgain = (
  alert: Alert,
  { missed = [], refused = [], toAll = false }: CaseEventOf<'OnCallAlerted' | 'OnCallAlertFailed'>,
): Alert => ({ ...alert, missed, refused, toAll: alert.toAll || toAll, tries: alert.tries + 1 });

/** Whoever was taken for told is not: where that was the last, nobody is. */
const returned = (alert: Alert, personId: string): Alert => {
  const reached = (alert.reached ?? []).filter((id) => id !== personId);
  return {
    ...alert,
    ...(reached.length > 0 ? { reached } : { reached: null, problem: 'mail-failed' }),
    missed: alert.missed.filter((id) => id !== personId),
    refused: [...new Set([...alert.refused, personId])],
  };
};

const withReport = (
  state: CaseState,
  reportId: string,
  change: (report: InformationReportState) => InformationReportState,
): CaseState => {
  const report = state.reports[reportId];
  return report ? { ...state, reports: { ...state.reports, [reportId]: change(report) } } : state;
};

const withAttempt = (
  state: CaseState,
  of: { reportId: string; attempt: number },
  change: (attempt: Attempt) => Attempt,
): CaseState =>
  withReport(state, of.reportId, (report) => ({
    ...report,
    attempts: report.attempts.map((attempt) => (attempt.attempt === of.attempt ? change(attempt) : attempt)),
  }));

const answerOf = (event: CaseEventOf<'TaskAnswered' | 'TaskTried'>, commit: CaseCommit): Answer => ({
  decision: event.decision,
  codes: event.codes,
  words: event.words,
  by: commit.actor,
  at: commit.at,
});

const setReportStates = (state: CaseState, reportIds: readonly string[], to: ReportState): CaseState =>
  reportIds.reduce((folded, id) => withReport(folded, id, (report) => ({ ...report, state: to })), state);

/** Another recipient from now on. Contact details go along only where the supervisor said so again. */
const sendElsewhere = (
  state: CaseState,
  reportIds: readonly string[],
  { codes }: CaseEventOf<'TaskAnswered'>,
): CaseState => {
  const { recipientId, includeContact = false } = codes;
  if (!recipientId) return state;
  return reportIds.reduce(
    (folded, id) =>
      withReport(folded, id, (report) => ({
        ...report,
        recipientId,
        includeContact: report.includeContact && includeContact,
      })),
    state,
  );
};

/** What an answer changes besides its task: the states of information reports, the forces and categories chosen. */
const consequences = (state: CaseState, task: Task, event: CaseEventOf<'TaskAnswered'>): CaseState => {
  const reportIds = event.codes.reportIds ?? (task.reportId ? [task.reportId] : []);
  switch (event.decision) {
    case 'submit':
      return setReportStates(state, reportIds, 'submitted');
    case 'approve':
      return sendElsewhere(setReportStates(state, reportIds, 'approved'), reportIds, event);
    case 'alternate':
      return sendElsewhere(state, reportIds, event);
    case 'return':
      return setReportStates(state, reportIds, 'returned');
    case 'noted':
      return task.kind === 'failure' ? setReportStates(state, reportIds, 'set-aside') : state;
    case 'disseminate':
      return {
        ...state,
        forces: event.codes.forceIds ?? state.forces,
        categories: event.codes.categories ?? state.categories,
      };
    default:
      return state;
  }
};

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

const evolvers: { readonly [T in CaseEvent['type']]: Evolve<T> } = {
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
      alerts: [...task.alerts, { number, level, at, ...begun }],
    })),
  OnCallAlerted: (state, event) =>
    withAlert(state, event, (alert) => ({ ...triedAgain(alert, event), reached: event.people })),
  OnCallAlertFailed: (state, event) =>
    withAlert(state, event, (alert) => ({ ...triedAgain(alert, event), problem: event.reason })),
  OnCallAlertReturned: (state, event) => withAlert(state, event, (alert) => returned(alert, event.personId)),
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

const evolveEvent = <T extends CaseEvent['type']>(
  state: CaseState,
  event: CaseEventOf<T> & { type: T },
  commit: CaseCommit,
): CaseState => {
  const evolve: Evolve<T> = evolvers[event.type];
  return evolve(state, event, commit);
};

const born = (commit: CaseCommit): CaseState => {
  const received = commit.events[0];
  if (received?.type !== 'ReportReceived') throw new RangeError('A case begins with ReportReceived');
  return {
    caseId: caseIdOf(commit.stream),
    received,
    receivedAt: commit.at,
    head: { sequence: 0, hash: commit.previousHash },
    commandIds: [],
    round: 1,
    assessment: null,
    urgency: 'routine',
    suspicions: received.suspicions,
    categories: received.categories,
    forces: received.forceId ? [received.forceId] : [],
    tasks: {},
    reports: {},
    messages: [],
    notes: [],
    reveals: [],
    contactDeletedAt: null,
    links: [],
    closed: null,
  };
};

/** The stream of a case. */
export const caseStream = (caseId: CaseId): string => `case#${caseId}`;

/** The case whose stream this is. */
export const caseIdOf = (stream: string): CaseId => caseIdSchema.parse(stream.replace(/^case#/, ''));

/** The state after one more commit. */
export const evolve = (before: CaseState | null, commit: CaseCommit): CaseState => {
  const state = before ?? born(commit);
  const after = commit.events.reduce<CaseState>((folded, event) => evolveEvent(folded, event, commit), state);
  return {
    ...after,
    head: { sequence: commit.sequence, hash: commit.hash },
    commandIds: [...after.commandIds, commit.commandId],
  };
};

/** The state a stream's commits tell, or null for an empty stream. */
export const fold = (commits: readonly CaseCommit[]): CaseState | null =>
  commits.reduce<CaseState | null>(evolve, null);
