import { z } from 'zod';
import { urgencyLevelSchema } from '../assessment/assessment.ts';
import { forceIdSchema } from '../force/forces.ts';
import { categorySchema, subjectSchema } from '../report/report.ts';

/** 3x5x2 source evaluation: 1 reliable, 2 untested, 3 not reliable. */
export const sourceGradeSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
/** 3x5x2 information assessment, A to E. */
export const informationGradeSchema = z.enum(['A', 'B', 'C', 'D', 'E']);

/** One numbered item of information, able to stand alone: who, what, when, where, why, how. */
export const itemSchema = z.strictObject({
  text: z.string().trim().min(1, 'Write what is known').max(20_000),
  source: sourceGradeSchema,
  information: informationGradeSchema,
  /** Why the item is graded B or E: the analyst's own words, kept with the case and never printed. */
  gradeReason: z.string().trim().max(1_000).optional(),
});
export type InformationItem = z.infer<typeof itemSchema>;

/** Handling: `P` has no action or sanitisation code; `C` may carry both, with conditions. */
export const handlingSchema = z.strictObject({
  code: z.enum(['P', 'C']),
  action: z.enum(['A1', 'A2', 'A3']).optional(),
  sanitisation: z.enum(['S1', 'S2']).optional(),
  conditions: z.string().trim().max(4_000).optional(),
});
export type Handling = z.infer<typeof handlingSchema>;

/** An analyst's sanitised write-up for one force. */
export const informationReportSchema = z.strictObject({
  forceId: forceIdSchema,
  title: z.string().trim().min(1, 'Give the report a title').max(200),
  categories: z.array(categorySchema).default([]),
  subjects: z.array(subjectSchema).max(20),
  items: z.array(itemSchema).min(1, 'Add at least one item of information').max(50),
  provenance: z.string().trim().min(1, 'Say how it is known, without a clue to the source').max(4_000),
  handling: handlingSchema,
  /** When the events happened, in words already coarsened so that they cannot time the reporter. */
  informationDate: z.string().trim().min(1, 'Say when, as coarsely as is safe').max(200),
  urgency: urgencyLevelSchema,
  includeContact: z.boolean(),
});
export type InformationReport = z.infer<typeof informationReportSchema>;

/** The handling every report starts from (domain defaults for an anonymous reporter). */
export const defaultHandling: Handling = { code: 'C', action: 'A1', sanitisation: 'S2' };
