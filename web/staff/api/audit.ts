import {
  executionListSchema,
  historySchema,
  roundListSchema,
  streamSchema,
  verificationSchema,
} from './audit-schemas.ts';
import type { Api } from './client.ts';

const query = (parameters: Record<string, string | undefined>): string => {
  const given = Object.entries(parameters).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
};

export const listExecutions = (
  api: Api,
  filter: { status?: string | undefined; cursor?: string | undefined },
) => api.send({ path: `/api/audit/executions${query(filter)}` }, executionListSchema);

export const listRounds = (api: Api, caseId: string) =>
  api.send({ path: `/api/audit/executions/${caseId}` }, roundListSchema);

export const getHistory = (api: Api, caseId: string, round: number) =>
  api.send(
    { path: `/api/audit/executions/${caseId}/history${query({ round: String(round) })}` },
    historySchema,
  );

export const getStream = (api: Api, stream: string) =>
  api.send({ path: `/api/audit/streams/${encodeURIComponent(stream)}` }, streamSchema);

/** Has the server recompute the hash chain of one stream, or of everything. */
export const verifyLedger = (api: Api, stream?: string) =>
  api.send(
    { method: 'POST', path: '/api/audit/verifications', body: stream === undefined ? {} : { stream } },
    verificationSchema,
  );
