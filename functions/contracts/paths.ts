import { z } from 'zod';
import { forceIdSchema } from '../domain/force/forces.ts';
import { caseIdSchema, reportIdSchema, taskIdSchema } from '../domain/ids.ts';

export const casePathSchema = z.object({ caseId: caseIdSchema });
export const taskPathSchema = z.object({ caseId: caseIdSchema, taskId: taskIdSchema });
export const reportPathSchema = z.object({ caseId: caseIdSchema, reportId: reportIdSchema });
/** `…/{reportId}` and `…/{reportId}.pdf` are one route to the gateway. */
export const reportOrPdfPathSchema = z.object({
  caseId: caseIdSchema,
  reportId: z.string().transform((text, context) => {
    const reportId = reportIdSchema.safeParse(text.replace(/\.pdf$/, ''));
    if (reportId.success) return { reportId: reportId.data, isPdf: text.endsWith('.pdf') };
    context.addIssue({ code: 'custom', message: 'Use an id as this service gave it' });
    return z.NEVER;
  }),
});
export const forcePathSchema = z.object({ forceId: forceIdSchema });
export const drillPathSchema = forcePathSchema.extend({
  drillId: z.string().regex(/^[0-9a-z]{26}$/, 'Use the id as this service gave it'),
});
