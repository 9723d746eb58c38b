import { z } from 'zod';
import { ruleResultSchema, signpostSchema, urgencyLevelSchema } from '../assessment/assessment.ts';
import { conflictKinds } from '../assessment/conflict-kinds.ts';
import { forceIdSchema } from '../force/forces.ts';
import { caseIdSchema, recipientIdSchema, reportIdSchema, taskIdSchema } from '../ids.ts';
import { commitSchemaOf, contentRefSchema } from '../ledger/commit.ts';
import { categorySchema } from '../report/report.ts';
import { sourceRiskKinds } from '../source-risk/kinds.ts';
import { alertLevels } from './alert-levels.ts';
import { decisions, taskKinds } from './task-kinds.ts';

export const channelSchema = z.enum(['online', 'telephone', 'api']);
export const outcomes = [
  'investigation',
  'linked-to-investigation',
  'safeguarding',
  'intelligence',
  'no-further-action',
  'not-this-force',
] as const;
export const outcomeSchema = z.enum(outcomes);
export type Outcome = z.infer<typeof outcomeSchema>;

export const deliveryResults = [
  'sent',
  'delayed',
  'delivered',
  'relayed',
  'bounced',
  'complained',
  'rejected',
  'silence',
] as const;
export const deliveryResultSchema = z.enum(deliveryResults);
export type DeliveryResult = z.infer<typeof deliveryResultSchema>;

/** Results that make a mail somebody's job. */
export const mailFailures = [
  'bounced',
  'complained',
  'rejected',
] as const satisfies readonly DeliveryResult[];

/** Mails to a force that carry the code of a report and nothing else. */
export const codeMails = ['reminder', 'new-code'] as const;

/** Why a decision was taken, as a code: its words are sealed beside it. */
export const reasonCodes = [
  'agrees-with-assessment',
  'differs-from-assessment',
  'more-detail-needed',
  'not-policing',
  'service-complaint',
  'open-investigation',
  'duplicate',
  'spam',
  'safeguarding',
  'identifies-source',
  'wrong-grading',
  'wrong-force',
  'conflict-of-interest',
  'mailbox-changed',
  'told-by-telephone',
  'other',
  'not-given',
] as const;
export const reasonCodeSchema = z.enum(reasonCodes);
export type ReasonCode = z.infer<typeof reasonCodeSchema>;

const forceIds = z.array(forceIdSchema);
const words = contentRefSchema.nullable();

/** The codes an answer carries besides the decision itself. */
export const answerCodesSchema = z.strictObject({
  reasonCode: reasonCodeSchema,
  forceIds: forceIds.optional(),
  categories: z.array(categorySchema).optional(),
  signposts: z.array(signpostSchema).optional(),
  reportIds: z.array(reportIdSchema).optional(),
  sameAs: caseIdSchema.optional(),
  /** Another recipient of the force's entry than the force itself. */
  recipientId: recipientIdSchema.optional(),
  /** A supervisor's confirmation that contact details go to that recipient. */
  includeContact: z.boolean().optional(),
  /** How many source-risk marks stay in what is submitted, by kind. */
  keptMarks: z.partialRecord(z.enum(sourceRiskKinds), z.int().positive()).optional(),
  /** Possible conflicts of interest that were found when it was approved. */
  conflicts: z.array(z.enum(conflictKinds)).optional(),
  /** A supervisor's judgement that no conflict stands in the way of the usual recipient. */
  conflictCleared: z.boolean().optional(),
});
export type AnswerCodes = z.infer<typeof answerCodesSchema>;

/** Which alert to those on call: the steps of a task are numbered from 1. People are ids of the charity's roster. */
const alertShape = {
  taskId: taskIdSchema,
  number: z.int().positive(),
  level: z.enum(alertLevels),
};

/** Whom an alert did not reach, by id. Not in commits from before each was kept. */
const notReachedShape = {
  /** Whose mail was not taken: they are tried again. */
  missed: z.array(z.string()).optional(),
  /** Whose address the mail server refuses for good: not tried again before the next alert. */
  refused: z.array(z.string()).optional(),
  /** Whether everybody was told in their stead. */
  toAll: z.boolean().optional(),
};

const thresholdResults = z.strictObject({ T1: ruleResultSchema, T2: ruleResultSchema, T3: ruleResultSchema });

export const caseEventSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('ReportReceived'),
    reference: z.string(),
    receiptMac: z.string(),
    channel: channelSchema,
    language: z.enum(['en', 'cy']),
    categories: z.array(categorySchema),
    forceId: forceIdSchema.nullable(),
    worksInPolicing: z.boolean(),
    contact: z.strictObject({ charityMayContact: z.boolean(), forceMayContact: z.boolean() }).nullable(),
    /** Another case that came with the same idempotency key: a possible duplicate. */
    sameKeyAs: caseIdSchema.nullable(),
    suspicions: z.array(z.string()),
    report: contentRefSchema,
  }),
  z.strictObject({
    type: z.literal('AssessmentRecorded'),
    trigger: z.enum(['received', 'addition']),
    ruleVersion: z.string(),
    thresholds: thresholdResults,
    meets: z.boolean().nullable(),
    urgency: urgencyLevelSchema,
    categories: z.array(categorySchema),
    forces: z.array(z.strictObject({ forceId: forceIdSchema, confidence: z.number() })),
    signposts: z.array(signpostSchema),
    assessment: contentRefSchema,
  }),
  /** What a later look found that the form could not: the case is flagged, and goes on. */
  z.strictObject({ type: z.literal('SuspicionRaised'), suspicion: z.enum(['similar-to-spam']) }),
  z.strictObject({
    type: z.literal('TaskOpened'),
    taskId: taskIdSchema,
    kind: z.enum(taskKinds),
    round: z.int().positive(),
    reportId: reportIdSchema.nullable(),
    /** Whether an execution waits for the answer. */
    workflow: z.boolean(),
  }),
  z.strictObject({ type: z.literal('TaskAssigned'), taskId: taskIdSchema, assignee: z.string().nullable() }),
  z.strictObject({
    type: z.literal('TaskAnswered'),
    taskId: taskIdSchema,
    decision: z.enum(decisions),
    codes: answerCodesSchema,
    words,
  }),
  z.strictObject({
    type: z.literal('TaskTried'),
    taskId: taskIdSchema,
    decision: z.enum(decisions),
    codes: answerCodesSchema,
    words,
  }),
  z.strictObject({ type: z.literal('TaskSuperseded'), taskId: taskIdSchema }),
  z.strictObject({ type: z.literal('TaskReminded'), taskId: taskIdSchema }),
  z.strictObject({ type: z.literal('OnCallAlertBegun'), ...alertShape }),
  z.strictObject({
    type: z.literal('OnCallAlerted'),
    ...alertShape,
    /** All whose mail was taken so far. */
    people: z.array(z.string()).min(1),
    ...notReachedShape,
  }),
  z.strictObject({
    type: z.literal('OnCallAlertFailed'),
    ...alertShape,
    reason: z.enum(['mail-failed', 'nobody-on-call']),
    ...notReachedShape,
  }),
  /** A mail that was taken came back: that person is not told. */
  z.strictObject({
    type: z.literal('OnCallAlertReturned'),
    taskId: taskIdSchema,
    number: z.int().positive(),
    personId: z.string(),
  }),
  z.strictObject({ type: z.literal('UrgencyRaised'), level: urgencyLevelSchema }),
  z.strictObject({
    type: z.literal('InformationReportSaved'),
    reportId: reportIdSchema,
    revision: z.int().positive(),
    forceId: forceIdSchema,
    includeContact: z.boolean(),
    report: contentRefSchema,
  }),
  z.strictObject({
    type: z.literal('InformationReportBuilt'),
    reportId: reportIdSchema,
    revision: z.int().positive(),
    urn: z.string(),
    sha256: z.string(),
    frozen: contentRefSchema,
  }),
  z.strictObject({
    type: z.literal('DisseminationAttempted'),
    reportId: reportIdSchema,
    attempt: z.int().positive(),
    after: z.string(),
    forceId: forceIdSchema,
    transport: z.enum(['ses', 'smtp']),
    sha256: z.string(),
    mailboxId: z.string().optional(),
    recipientId: recipientIdSchema.optional(),
  }),
  /** The transport refused the mail before it took it: nothing went out. */
  z.strictObject({
    type: z.literal('DisseminationRefused'),
    reportId: reportIdSchema,
    attempt: z.int().positive(),
  }),
  z.strictObject({
    type: z.literal('DisseminationAccepted'),
    reportId: reportIdSchema,
    attempt: z.int().positive(),
    messageId: z.string(),
  }),
  z.strictObject({
    type: z.literal('DeliveryRecorded'),
    reportId: reportIdSchema,
    attempt: z.int().positive(),
    result: deliveryResultSchema,
  }),
  /** The acknowledgement code that was sent is no longer taken: the next mail carries another. */
  z.strictObject({
    type: z.literal('CodeWithdrawn'),
    reportId: reportIdSchema,
    /** Left out where it follows from another recipient or mailbox. */
    codes: answerCodesSchema.optional(),
    words: words.optional(),
    /** Whether another is mailed by itself, at once. */
    newCode: z.boolean().optional(),
  }),
  /** A mail that carried the code and no report came back: the force did not get it. */
  z.strictObject({
    type: z.literal('CodeMailReturned'),
    reportId: reportIdSchema,
    mail: z.enum(codeMails),
    /** Which reminder, or which of its codes, from 1. */
    number: z.int().positive(),
    result: z.enum(mailFailures),
  }),
  z.strictObject({ type: z.literal('AcknowledgementRecorded'), reportId: reportIdSchema, words }),
  z.strictObject({ type: z.literal('OutcomeRecorded'), reportId: reportIdSchema, outcome: outcomeSchema }),
  z.strictObject({ type: z.literal('DisseminationRecorded'), reportId: reportIdSchema }),
  z.strictObject({
    type: z.literal('MessageAdded'),
    messageId: z.string(),
    from: z.enum(['reporter', 'charity', 'force']),
    reportId: reportIdSchema.nullable(),
    words: contentRefSchema,
  }),
  z.strictObject({ type: z.literal('NoteAdded'), noteId: z.string(), words: contentRefSchema }),
  z.strictObject({ type: z.literal('CasesLinked'), caseId: caseIdSchema, codes: answerCodesSchema, words }),
  z.strictObject({ type: z.literal('ContactRevealed'), codes: answerCodesSchema, words }),
  z.strictObject({ type: z.literal('ContactDeleted'), codes: answerCodesSchema, words }),
  z.strictObject({
    type: z.literal('CaseClosed'),
    reason: z.enum(['below-threshold', 'same-report']),
    signposts: z.array(signpostSchema),
  }),
  z.strictObject({
    type: z.literal('RoundOpened'),
    round: z.int().positive(),
    reason: z.enum(['not-this-force', 'reopened']),
  }),
]);
export type CaseEvent = z.infer<typeof caseEventSchema>;
export type CaseEventOf<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;

export const caseCommitSchema = commitSchemaOf(caseEventSchema);
export type CaseCommit = z.infer<typeof caseCommitSchema>;
