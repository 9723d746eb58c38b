import { z } from 'zod';
import { signpostSchema } from '../domain/assessment/assessment.ts';
import { type AnswerCodes, reasonCodeSchema } from '../domain/case/events.ts';
import { type Decision, decisions } from '../domain/case/task-kinds.ts';
import { forceIdSchema } from '../domain/force/forces.ts';
import { caseIdSchema, recipientIdSchema, reportIdSchema } from '../domain/ids.ts';
import type { SealedMark } from '../domain/information-report/kept-marks.ts';
import { categorySchema } from '../domain/report/report.ts';
import { sourceRiskKinds } from '../domain/source-risk/kinds.ts';
import { findWrittenRisks } from '../domain/source-risk/written-risks.ts';

/** Whether a text says anything: signs that cannot be seen, or that are no words, are no reason. */
const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const words = z
  .string()
  .trim()
  .max(20_000)
  .refine((text) => text === '' || saysSomething(text), 'Write it in words');

/** Why, as every staff decision says it: a code for the ledger and words to seal. */
export const reasonShape = {
  reasonCode: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/, 'Use a code of lower-case letters and hyphens')
    .optional(),
  reason: words.optional(),
};

/** A reason that must be given in words; `missing` says what to write. */
export const neededReasonShape = (missing: string) => ({
  reasonCode: reasonShape.reasonCode,
  reason: z.string().trim().max(4_000).refine(saysSomething, missing),
});

/** A source-risk mark that stays in an information report, by where it begins, and why it stays. */
const keptSchema = z.strictObject({
  reportId: reportIdSchema,
  path: z.string().regex(/^[A-Za-z0-9.]{1,60}$/, 'Name the field of the mark, for example items.0.text'),
  start: z.int().min(0),
  reason: z.string().trim().max(1_000).refine(saysSomething, 'Say why it stays'),
});

/** A source-risk mark that stays in the words to be spoken, by where it begins, and why it stays. */
const spokenKeptSchema = z.strictObject({
  start: z.int().min(0),
  reason: z.string().trim().max(1_000).refine(saysSomething, 'Say why it stays'),
});

const answerShape = z.strictObject({
  ...reasonShape,
  decision: z.enum(decisions),
  forceIds: z.array(forceIdSchema).max(48).optional(),
  forceId: forceIdSchema.optional(),
  categories: z.array(categorySchema).max(5).optional(),
  signposts: z.array(signpostSchema).max(6).optional(),
  reportIds: z.array(reportIdSchema).max(48).optional(),
  caseId: caseIdSchema.optional(),
  question: words.optional(),
  words: words.optional(),
  /** Why source-risk marks in `words` stay, by where each begins. */
  spokenKept: z.array(spokenKeptSchema).max(200).optional(),
  /** Whom of the force's contacts was rung, as the page showed them. */
  rang: z.string().trim().max(300).optional(),
  spokeTo: words.optional(),
  agreed: words.optional(),
  recipientId: recipientIdSchema.optional(),
  includeContact: z.boolean().optional(),
  kept: z.array(keptSchema).max(1_000).optional(),
  conflictCleared: z.boolean().optional(),
});

type Spoken = 'words' | 'spokeTo' | 'agreed';

/** Words that a decision cannot do without, and what to say where they are missing. */
const spokenNeeds: Partial<Readonly<Record<Decision, readonly (readonly [Spoken, string])[]>>> = {
  confirm: [['words', 'Write the sanitised words that may be spoken']],
  'record-call': [
    ['spokeTo', 'Say who was told: name or number, and role'],
    ['agreed', 'Say what was agreed'],
  ],
};

/** Marks in the words to be spoken that were neither taken out nor kept with a reason. */
const unansweredMarks = ({ words: said = '', spokenKept = [] }: z.infer<typeof answerShape>) =>
  findWrittenRisks(said).filter(({ start }) => !spokenKept.some((kept) => kept.start === start));

/** The body that answers a task: `decision`, and what that decision needs. */
export const answerBodySchema = answerShape.superRefine((body, context) => {
  for (const [field, message] of spokenNeeds[body.decision] ?? [])
    if (!body[field]) context.addIssue({ code: 'custom', path: [field], message });
  if (body.decision !== 'confirm') return;
  for (const { start, kind } of unansweredMarks(body))
    context.addIssue({
      code: 'custom',
      path: ['words'],
      message: `Words from character ${start} on could lead to the reporter (${kind}): take them out, or name them in spokenKept and say why they stay`,
    });
});
export type AnswerBody = z.infer<typeof answerBodySchema>;

/** Codes outside the list stand as `other` in the ledger: a code that somebody typed may be a word. */
export const knownReason = (code: string | undefined): AnswerCodes['reasonCode'] =>
  code === undefined ? 'not-given' : (reasonCodeSchema.safeParse(code).data ?? 'other');

/** The codes of an answer: what the ledger may hold. */
export const answerCodes = (body: AnswerBody): AnswerCodes => {
  const forceIds = body.forceIds ?? (body.forceId ? [body.forceId] : undefined);
  return {
    reasonCode: knownReason(body.reasonCode),
    ...(forceIds ? { forceIds: [...new Set(forceIds)] } : {}),
    ...(body.categories ? { categories: body.categories } : {}),
    ...(body.signposts ? { signposts: body.signposts } : {}),
    ...(body.reportIds ? { reportIds: [...new Set(body.reportIds)] } : {}),
    ...(body.caseId ? { sameAs: body.caseId } : {}),
    ...(body.recipientId ? { recipientId: body.recipientId } : {}),
    ...(body.includeContact === undefined ? {} : { includeContact: body.includeContact }),
    ...(body.conflictCleared === undefined ? {} : { conflictCleared: body.conflictCleared }),
  };
};

/** The words of an answer, to be sealed; null where there are none. */
export const answerWordsSchema = z.object({
  reasonCode: z.string().optional(),
  reason: z.string().optional(),
  question: z.string().optional(),
  words: z.string().optional(),
  spokenKept: z.array(spokenKeptSchema).optional(),
  rang: z.string().optional(),
  spokeTo: z.string().optional(),
  agreed: z.string().optional(),
  /** Source-risk marks that stay, with their words. */
  kept: z.array(keptSchema.extend({ kind: z.enum(sourceRiskKinds), text: z.string() })).optional(),
});
export type AnswerWords = z.infer<typeof answerWordsSchema>;

const spoken = ['reason', 'question', 'words', 'rang', 'spokeTo', 'agreed'] as const;

export const answerWords = (body: AnswerBody, kept: readonly SealedMark[] = []): AnswerWords | null => {
  const isSilent = spoken.every((field) => !body[field]) && kept.length === 0;
  if (isSilent) return null;
  const { reasonCode, reason, question, words: said, spokenKept, rang, spokeTo, agreed } = body;
  return {
    reasonCode,
    reason,
    question,
    words: said,
    spokenKept,
    rang,
    spokeTo,
    agreed,
    ...(kept.length > 0 ? { kept: [...kept] } : {}),
  };
};
