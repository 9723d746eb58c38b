import { z } from 'zod';
import { decisions, taskKinds } from '../domain/case/task-kinds.ts';
import { caseIdSchema, reportIdSchema } from '../domain/ids.ts';

const visit = { caseId: caseIdSchema, round: z.int().positive(), after: z.string() };

/** Input of the first step. */
export const caseStepSchema = z.strictObject({ caseId: caseIdSchema, round: z.int().positive() });
/** Input of a step of the case: `after` is the id of the task or step before it. */
export const caseVisitSchema = z.strictObject(visit);
/** Input of a step of one information report. */
export const reportVisitSchema = z.strictObject({ ...visit, reportId: reportIdSchema });
/** Input of a wait. */
export const openTaskSchema = z.strictObject({
  ...visit,
  kind: z.enum(taskKinds),
  reportId: reportIdSchema.nullable().default(null),
  token: z.string().min(1),
});

/** What a step hands on: the workflow branches on `decision` alone. */
export const stepOutputSchema = z.strictObject({ taskId: z.string(), decision: z.string() });
export type StepOutput = z.infer<typeof stepOutputSchema>;

/** What an answered wait hands on. */
export const taskAnswerOutputSchema = z.strictObject({
  taskId: z.string(),
  decision: z.enum(decisions),
  reportIds: z.array(reportIdSchema),
});
export type TaskAnswerOutput = z.infer<typeof taskAnswerOutputSchema>;
