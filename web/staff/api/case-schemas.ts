import * as z from 'zod';

/** The case as `GET /api/cases/{caseId}` shows it. Read tolerantly: a newer server may say more. */
const code = z.string();
const text = z.string().nullish();
const codes = z.array(code).default([]);

/** Who did something: a staff id, or the kind of machinery. */
export const actorSchema = z
  .union([z.string(), z.object({ kind: z.string(), id: z.string().nullish(), name: z.string().nullish() })])
  .transform((actor) => (typeof actor === 'string' ? actor : (actor.name ?? actor.id ?? actor.kind)));

const ruleSchema = z.object({
  id: z.string(),
  result: code,
  evidence: z.array(z.string()).default([]),
  missing: text,
});
export type RuleShown = z.infer<typeof ruleSchema>;
const thresholdSchema = z.object({ result: code, rules: z.array(ruleSchema).default([]) });

export const assessmentSchema = z.object({
  ruleVersion: z.string(),
  thresholds: z.object({ T1: thresholdSchema, T2: thresholdSchema, T3: thresholdSchema }),
  meets: z.boolean().nullable(),
  urgency: z.object({ level: code, rules: z.array(ruleSchema).default([]) }),
  categories: codes,
  forces: z
    .array(z.object({ forceId: code, confidence: z.number(), why: z.string().default('') }))
    .default([]),
  signposts: codes,
});
export type AssessmentShown = z.infer<typeof assessmentSchema>;

export const subjectSchema = z.object({
  name: text,
  role: code.default('unknown'),
  rank: text,
  number: text,
  station: text,
  description: text,
  vehicle: text,
  online: text,
});
export type SubjectShown = z.infer<typeof subjectSchema>;

export const reportSchema = z.object({
  categories: codes,
  forceId: text,
  place: text,
  subjects: z.array(subjectSchema).default([]),
  narrative: z.string(),
  when: z.object({ text, from: text, to: text, ongoing: z.boolean().nullish() }).nullish(),
  where: text,
  knowledge: z.object({ basis: code.default('not-said'), details: text }).nullish(),
  evidence: text,
  risk: z.object({ someoneInDanger: code, details: text }).nullish(),
  existingComplaint: code.default('not-said'),
  reporter: z.object({ worksInPolicing: code.default('not-said') }).nullish(),
  language: code.default('en'),
});
export type ReportShown = z.infer<typeof reportSchema>;

const answerSchema = z.object({
  decision: code,
  reasonCode: text,
  reportIds: codes,
  forceIds: codes,
  by: actorSchema.nullish(),
  at: text,
  words: z
    .object({
      reason: text,
      question: text,
      words: text,
      rang: text,
      spokeTo: text,
      agreed: text,
      kept: z
        .array(
          z.object({
            reportId: z.string(),
            path: z.string(),
            start: z.number(),
            text: z.string(),
            reason: z.string(),
          }),
        )
        .default([]),
    })
    .nullish(),
});
export type AnswerShown = z.infer<typeof answerSchema>;

export const taskSchema = z.object({
  taskId: z.string(),
  /** The task that led to it: the review before a call, the call before its check. */
  after: text,
  kind: code,
  forceId: text,
  reportId: text,
  openedAt: text,
  dueAt: text,
  assignee: text,
  superseded: z.boolean().default(false),
  answeredAt: text,
  decision: text,
  answer: answerSchema.nullish(),
  tries: z.array(answerSchema).default([]),
});
export type TaskShown = z.infer<typeof taskSchema>;

const contactSchema = z.object({ name: z.string(), phone: z.string() });
export type ForceContact = z.infer<typeof contactSchema>;

/** The call to a force that somebody has to make now. */
const fastTimeSchema = z.object({
  taskId: z.string(),
  forceId: code,
  at: z.string(),
  hours: code,
  nation: code,
  officeHours: z.string(),
  unanswered: z.number().default(0),
  contacts: z.array(contactSchema).default([]),
  ring: contactSchema.nullish(),
  next: contactSchema.nullish(),
});
export type CallToMake = z.infer<typeof fastTimeSchema>;

const toldSchema = z.object({ personId: z.string(), name: text });
const alertSchema = z.object({
  taskId: z.string(),
  number: z.number(),
  level: code,
  at: text,
  people: z.array(toldSchema).default([]),
  missed: z.array(toldSchema).default([]),
  refused: z.array(toldSchema).default([]),
  problem: text,
});
export type AlertShown = z.infer<typeof alertSchema>;

const consentSchema = z.object({ charityMayContact: z.boolean(), forceMayContact: z.boolean() });
const noteSchema = z.object({ noteId: z.string(), text: z.string(), by: actorSchema.nullish(), at: text });
const linkSchema = z.object({ caseId: z.string(), reference: text, at: text, reason: text });
const messageSchema = z.object({ messageId: z.string(), from: code, text: z.string(), at: text });
export type MessageShown = z.infer<typeof messageSchema>;

const entrySchema = z.object({
  at: z.string(),
  actor: actorSchema.nullish(),
  events: z.array(z.looseObject({ type: z.string() })).default([]),
});
export type TimelineEntry = z.infer<typeof entrySchema>;

const disseminationSchema = z.object({
  reportId: z.string(),
  forceId: code,
  state: code,
  urn: text,
  acknowledgedAt: text,
  outcomes: z.array(z.object({ outcome: code, at: text })).default([]),
  attempts: z.union([z.number(), z.array(z.unknown()).transform((attempts) => attempts.length)]).default(0),
});

export const informationReportBodySchema = z.object({
  forceId: code,
  title: z.string(),
  categories: codes,
  subjects: z.array(subjectSchema).default([]),
  items: z
    .array(z.object({ text: z.string(), source: z.number(), information: code, gradeReason: text }))
    .default([]),
  provenance: z.string(),
  handling: z.object({ code, action: text, sanitisation: text, conditions: text }),
  informationDate: z.string(),
  urgency: code,
  includeContact: z.boolean(),
});
export type InformationReportBody = z.infer<typeof informationReportBodySchema>;

export const informationReportSchema = z.object({
  reportId: z.string(),
  forceId: text,
  revision: z.number(),
  state: code.default('draft'),
  title: text,
  urn: text,
  authors: codes,
  report: informationReportBodySchema.nullish(),
});
export type InformationReportShown = z.infer<typeof informationReportSchema>;

export const caseSchema = z.object({
  caseId: z.string(),
  reference: z.string(),
  state: code,
  round: z.number().default(1),
  channel: code.default('online'),
  urgency: code,
  categories: codes,
  forces: codes,
  receivedAt: text,
  assessment: assessmentSchema.nullish(),
  report: reportSchema.nullish(),
  tasks: z.array(taskSchema).default([]),
  informationReports: z.array(informationReportSchema).default([]),
  disseminations: z.array(disseminationSchema).default([]),
  messages: z.array(messageSchema).default([]),
  notes: z.array(noteSchema).default([]),
  links: z.array(linkSchema).default([]),
  timeline: z.array(entrySchema).default([]),
  hasContact: z.boolean().default(false),
  contactDeletedAt: text,
  contactReveals: z
    .array(z.object({ by: actorSchema, at: z.string(), reasonCode: code, reason: text }))
    .default([]),
  consent: consentSchema.nullish(),
  suspicions: codes,
  possibleDuplicateOf: text,
  duplicates: z
    .array(z.object({ caseId: z.string(), reference: text, relation: code, why: codes }))
    .default([]),
  conflicts: z.array(z.object({ kind: code, evidence: text })).default([]),
  fastTime: fastTimeSchema.nullish(),
  alerts: z.array(alertSchema).default([]),
});
export type CaseShown = z.infer<typeof caseSchema>;
