import { z } from 'zod';
import { reasonShape } from './answers.ts';

const line = z.string().max(20_000);
const short = z.string().max(2_000);

/** A call while it goes on, as the staff page keeps it: every answer as text, blank or left out where nothing was said. */
export const callDraftSchema = z
  .strictObject({
    someoneInDanger: short,
    dangerDetails: line,
    narrative: line,
    subjectName: short,
    subjectRole: short,
    subjectRank: short,
    subjectNumber: short,
    subjectStation: short,
    subjectDescription: line,
    whenText: short,
    ongoing: z.boolean(),
    where: short,
    forceId: short,
    basis: short,
    basisDetails: line,
    evidence: line,
    existingComplaint: short,
    worksInPolicing: short,
    categories: z.array(short).max(10),
    leavesContact: short,
    contactName: short,
    contactPhone: short,
    contactEmail: short,
    safeToContact: short,
    charityMayContact: short,
    forceMayContact: short,
    language: short,
  })
  .partial();
export type CallDraft = z.infer<typeof callDraftSchema>;

/** POST /api/drafts/{draftId}/task: what a supervisor does with a call that was left behind. */
export const draftAnswerSchema = z.strictObject({ ...reasonShape, decision: z.enum(['reopen', 'noted']) });

/** A draft's id: the idempotency key that its report will be sent with, 32 hexadecimal digits. */
export const draftPathSchema = z.object({
  draftId: z.string().regex(/^[0-9a-f]{32}$/, 'Use 32 hexadecimal digits'),
});
