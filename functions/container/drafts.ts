import { createDrafts, type Drafts } from '../adapters/drafts.ts';
import { makeContent, makeDraftStore, makeLedger, newId, now } from './stores.ts';

export const makeDrafts = (): Drafts =>
  createDrafts({ store: makeDraftStore(), ledger: makeLedger(), content: makeContent(), now, newId });
