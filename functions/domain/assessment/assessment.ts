import { z } from 'zod';
import { forceIdSchema } from '../force/forces.ts';
import { categorySchema } from '../report/report.ts';

export const ruleResultSchema = z.enum(['met', 'not-met', 'unclear']);
export type RuleResult = z.infer<typeof ruleResultSchema>;

export const urgencyLevels = ['immediate', 'priority', 'routine'] as const;
export const urgencyLevelSchema = z.enum(urgencyLevels);
export type UrgencyLevel = z.infer<typeof urgencyLevelSchema>;

export const signposts = [
  '999',
  'crime-report',
  'force-complaint',
  'open-investigation',
  'police-integrity-line',
  'not-policing',
] as const;
export const signpostSchema = z.enum(signposts);
export type Signpost = z.infer<typeof signpostSchema>;

/** One rule's verdict: `evidence` holds exact text spans of the report, `missing` the code of what is absent. */
export const ruleOutcomeSchema = z.strictObject({
  id: z.string(),
  result: ruleResultSchema,
  evidence: z.array(z.string()),
  missing: z.string().optional(),
});
export type RuleOutcome = z.infer<typeof ruleOutcomeSchema>;

const thresholdSchema = z.strictObject({ result: ruleResultSchema, rules: z.array(ruleOutcomeSchema) });

/** What the machine makes of a report. It explains; a person decides. Holds words of the report: seal it. */
export const assessmentSchema = z.strictObject({
  ruleVersion: z.string(),
  thresholds: z.strictObject({ T1: thresholdSchema, T2: thresholdSchema, T3: thresholdSchema }),
  meets: z.boolean().nullable(),
  urgency: z.strictObject({ level: urgencyLevelSchema, rules: z.array(ruleOutcomeSchema) }),
  categories: z.array(categorySchema),
  forces: z.array(
    z.strictObject({ forceId: forceIdSchema, confidence: z.number().min(0).max(1), why: z.string() }),
  ),
  signposts: z.array(signpostSchema),
});
export type Assessment = z.infer<typeof assessmentSchema>;
