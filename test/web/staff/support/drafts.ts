type Draft = { owner: string; body: string; savedAt: string };
type Call = { method: string; path: string; owner: string; body: string };
type Answer = { status: number; body: string };

/** Drafts of calls as the contract has them: kept for the one who keeps them, read and dropped by nobody else. */
export const createDrafts = () => {
  const drafts = new Map<string, Draft>();
  const listOf = (owner: string): Answer => {
    const mine = [...drafts].filter(([, draft]) => draft.owner === owner);
    return {
      status: 200,
      body: JSON.stringify({ drafts: mine.map(([draftId, { savedAt }]) => ({ draftId, savedAt })) }),
    };
  };
  return ({ method, path, owner, body }: Call): Answer => {
    const draftId = path.split('/')[3];
    if (draftId === undefined) return listOf(owner);
    if (method === 'PUT') {
      drafts.set(draftId, { owner, body, savedAt: new Date().toISOString() });
      return { status: 200, body: '{}' };
    }
    const draft = drafts.get(draftId);
    if (draft?.owner !== owner) return { status: 404, body: '{"title":"Not found","status":404}' };
    if (method === 'DELETE') drafts.delete(draftId);
    return { status: 200, body: method === 'DELETE' ? '{}' : draft.body };
  };
};
