import type { RuleResult, Signpost, UrgencyLevel } from '../assessment/assessment.ts';
import type { ForceId } from '../force/forces.ts';
import type { CaseId, RecipientId, ReportId, TaskId } from '../ids.ts';
import type { Actor, ContentRef, Link } from '../ledger/commit.ts';
import type { Category } from '../report/report.ts';
import type { AlertLevel } from './alert-levels.ts';
import type { AnswerCodes, CaseEventOf, DeliveryResult, Outcome } from './events.ts';
import type { Decision, TaskKind } from './task-kinds.ts';

/** What was answered, by whom and when. */
export interface Answer {
  readonly decision: Decision;
  readonly codes: AnswerCodes;
  readonly words: ContentRef | null;
  readonly by: Actor;
  readonly at: string;
}

/** An alert to those on call. It is due again until it reached somebody, and missed nobody. */
export interface Alert {
  readonly number: number;
  readonly level: AlertLevel;
  /** The hour in which it began. */
  readonly at: string;
  /** Ids of people whose mail was taken; null while nobody's was. */
  readonly reached: readonly string[] | null;
  /** Ids of people whose mail was not taken. */
  readonly missed: readonly string[];
  /** Ids of people whose address was refused for good, or whose mail came back. */
  readonly refused: readonly string[];
  /** Whether everybody was told in their stead. */
  readonly toAll: boolean;
  /** Tries that ended with somebody missed, or with nobody reached. */
  readonly tries: number;
  readonly problem: 'mail-failed' | 'nobody-on-call' | null;
}

export interface Task {
  readonly taskId: TaskId;
  readonly kind: TaskKind;
  readonly round: number;
  readonly reportId: ReportId | null;
  readonly workflow: boolean;
  readonly openedAt: string;
  /** Whose commit opened it. */
  readonly openedBy: Actor;
  readonly assignee: string | null;
  readonly answer: Answer | null;
  readonly tries: readonly Answer[];
  readonly superseded: boolean;
  readonly reminders: number;
  readonly alerts: readonly Alert[];
  /** Sequence number of the last commit that touched the task. */
  readonly touched: number;
}

export interface Attempt {
  readonly attempt: number;
  readonly after: string;
  readonly at: string;
  readonly messageId: string | null;
  /** Which mailbox of the directory it went to; null in commits from before that was kept. */
  readonly mailboxId: string | null;
  /** Known not to have gone out. */
  readonly refused: boolean;
  readonly results: readonly DeliveryResult[];
}

export type ReportState = 'draft' | 'submitted' | 'returned' | 'approved' | 'built' | 'set-aside';

export interface InformationReportState {
  readonly reportId: ReportId;
  readonly round: number;
  readonly forceId: ForceId;
  /** The alternate recipient a supervisor chose instead of the force's own mailbox. */
  readonly recipientId: RecipientId | null;
  readonly revision: number;
  readonly includeContact: boolean;
  readonly report: ContentRef;
  readonly revisions: readonly ContentRef[];
  /** Staff ids of everyone who wrote a revision: none of them may approve it. */
  readonly authors: readonly string[];
  readonly state: ReportState;
  readonly built: { readonly urn: string; readonly sha256: string; readonly frozen: ContentRef } | null;
  readonly attempts: readonly Attempt[];
  readonly digests: readonly string[];
  /** Which acknowledgement code is taken: one more than were withdrawn. */
  readonly codeVersion: number;
  readonly acknowledgedAt: string | null;
  readonly outcomes: readonly { readonly outcome: Outcome; readonly at: string }[];
  readonly recorded: boolean;
}

export interface AssessmentCodes {
  readonly ruleVersion: string;
  readonly thresholds: { readonly T1: RuleResult; readonly T2: RuleResult; readonly T3: RuleResult };
  readonly meets: boolean | null;
  readonly forces: readonly { readonly forceId: ForceId; readonly confidence: number }[];
  readonly categories: readonly Category[];
  readonly signposts: readonly Signpost[];
  readonly assessment: ContentRef;
}

export interface Message {
  readonly messageId: string;
  readonly from: 'reporter' | 'charity' | 'force';
  readonly words: ContentRef;
  readonly at: string;
}

/** A case as its ledger tells it: ids, codes and references to sealed words. */
export interface CaseState {
  readonly caseId: CaseId;
  readonly received: CaseEventOf<'ReportReceived'>;
  readonly receivedAt: string;
  readonly head: Link;
  readonly commandIds: readonly string[];
  readonly round: number;
  readonly assessment: AssessmentCodes | null;
  readonly urgency: UrgencyLevel;
  /** Codes of what looks like spam: as it came, and found since. */
  readonly suspicions: readonly string[];
  readonly categories: readonly Category[];
  readonly forces: readonly ForceId[];
  readonly tasks: Readonly<Record<string, Task>>;
  readonly reports: Readonly<Record<string, InformationReportState>>;
  readonly messages: readonly Message[];
  readonly notes: readonly {
    readonly noteId: string;
    readonly words: ContentRef;
    readonly by: Actor;
    readonly at: string;
  }[];
  /** Every look at the contact details. */
  readonly reveals: readonly {
    readonly codes: AnswerCodes;
    readonly words: ContentRef | null;
    readonly by: Actor;
    readonly at: string;
  }[];
  /** When the contact details were deleted before their time; null where they were not. */
  readonly contactDeletedAt: string | null;
  readonly links: readonly { readonly caseId: CaseId; readonly at: string }[];
  readonly closed: {
    readonly reason: 'below-threshold' | 'same-report';
    readonly signposts: readonly Signpost[];
  } | null;
}

export const tasksOf = (state: CaseState): readonly Task[] => Object.values(state.tasks);
export const isOpen = (task: Task): boolean => task.answer === null && !task.superseded;
export const openTasks = (state: CaseState): readonly Task[] => tasksOf(state).filter(isOpen);
export const reportsOf = (state: CaseState): readonly InformationReportState[] =>
  Object.values(state.reports);
export const lastAttempt = (report: InformationReportState): Attempt | undefined => report.attempts.at(-1);
