import type { IncomingMessage, ServerResponse } from 'node:http';

/** Drafts of calls as the contract has them: kept for the one who keeps them, read and dropped by nobody else. */
export const createDrafts = () => {
  const drafts = new Map<string, { owner: string; body: string; savedAt: string }>();
  const list = (owner: string) => ({
    drafts: [...drafts]
      .filter(([, draft]) => draft.owner === owner)
      .map(([draftId, { savedAt }]) => ({ draftId, savedAt })),
  });
  const send = (response: ServerResponse, status: number, body: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  return (request: IncomingMessage, response: ServerResponse, call: { owner: string; body: string }): void => {
    const draftId = (request.url ?? '').split('/')[3];
    if (draftId === undefined) return send(response, 200, list(call.owner));
    const draft = drafts.get(draftId);
    if (request.method === 'PUT') {
      drafts.set(draftId, { owner: call.owner, body: call.body, savedAt: new Date().toISOString() });
      return send(response, 200, { draftId });
    }
    if (draft?.owner !== call.owner) return send(response, 404, { title: 'Not found', status: 404 });
    if (request.method === 'DELETE') drafts.delete(draftId);
    return send(response, 200, request.method === 'DELETE' ? {} : draft.body);
  };
};
