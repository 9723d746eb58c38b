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

type Page = { cursor?: string | undefined };

/** Executions, newest first, a page at a time. */
export const listExecutions = (api: Api, filter: Page & { status?: string | undefined }) =>
  api.send({ path: `/api/audit/executions${query(filter)}` }, executionListSchema);

export const listRounds = (api: Api, caseId: string) =>
  api.send({ path: `/api/audit/executions/${caseId}` }, roundListSchema);

/** A page of what one round’s execution did, event by event. */
export const getHistory = (api: Api, caseId: string, { round, cursor }: Page & { round: number }) =>
  api.send(
    { path: `/api/audit/executions/${caseId}/history${query({ round: String(round), cursor })}` },
    historySchema,
  );

/** A page of the commits of a stream; its `#` travels as `:`. */
export const getStream = (api: Api, stream: string, { cursor }: Page) =>
  api.send({ path: `/api/audit/streams/${stream.replace('#', ':')}${query({ cursor })}` }, streamSchema);

/** Has the server recompute the chain of every stream that a commit of the day (YYYY-MM-DD) belongs to. */
export const verifyDay = (api: Api, day: string) =>
  api.send({ method: 'POST', path: '/api/audit/verifications', body: { day } }, verificationSchema);
