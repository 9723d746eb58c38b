import * as z from 'zod';
import type { Api } from './client.ts';

const receiptSchema = z.object({ reference: z.string(), receipt: z.string(), caseId: z.string().nullish() });
export type CallReceipt = z.infer<typeof receiptSchema>;

/** Sends a report taken by phone. The same key and body give the same receipt, however often it is sent. */
export const takeCall = (api: Api, key: string, report: Record<string, unknown>) =>
  api.send(
    {
      method: 'POST',
      path: '/api/cases',
      body: { ...report, channel: 'telephone' },
      headers: { 'idempotency-key': key },
    },
    receiptSchema,
  );

const draftSchema = z.looseObject({ draft: z.unknown().optional() });
const draftPath = (draftId: string): string => `/api/drafts/${draftId}`;

/** Keeps the call as it stands, sealed, for the same handler only. */
export const keepDraft = (api: Api, draftId: string, draft: unknown) =>
  api.send({ method: 'PUT', path: draftPath(draftId), body: draft }, draftSchema);

export const readDraft = (api: Api, draftId: string) => api.send({ path: draftPath(draftId) }, draftSchema);

export const dropDraft = (api: Api, draftId: string) =>
  api.send({ method: 'DELETE', path: draftPath(draftId) }, draftSchema);

const draftListedSchema = z.object({
  draftId: z.string(),
  handler: z.string().nullish(),
  savedAt: z.string().nullish(),
});
/** A call in hand: whose it is, and when it was kept last. */
export type DraftListed = z.infer<typeof draftListedSchema>;

const draftListSchema = z.object({ drafts: z.array(draftListedSchema) }).transform(({ drafts }) => drafts);

/** Calls that were begun and not finished: this person's own, or every one that its handler left. No words. */
export const listDrafts = (api: Api, queue: 'mine' | 'abandoned') =>
  api.send({ path: `/api/drafts?queue=${queue}` }, draftListSchema);

/** A supervisor takes an abandoned call over (`reopen`), or gives it up for good with a reason (`noted`). */
export const answerDraft = (
  api: Api,
  draftId: string,
  answer: { decision: 'reopen' | 'noted'; reason?: string },
) => api.send({ method: 'POST', path: `${draftPath(draftId)}/task`, body: answer }, draftSchema);
