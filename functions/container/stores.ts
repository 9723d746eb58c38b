import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type CaseStore, createCaseStore } from '../adapters/case-store.ts';
import {
  type ContactReader,
  type ContactRemover,
  type ContactWriter,
  createContactStore,
} from '../adapters/contact-store.ts';
import { type ContentStore, createContentStore } from '../adapters/content-store.ts';
import { createDirectoryStore, type DirectoryStore } from '../adapters/directory-store.ts';
import { createDraftStore, type DraftStore } from '../adapters/draft-store.ts';
import { createFiguresStore, type FiguresStore } from '../adapters/figures-store.ts';
import { createForceDirectory, type ForceDirectory } from '../adapters/force-directory.ts';
import { createLedgerStore, type LedgerStore } from '../adapters/ledger-store.ts';
import { createMarkStore, type MarkStore } from '../adapters/mark-store.ts';
import { createProjectionStore, type ProjectionStore } from '../adapters/projection-store.ts';
import { createSpamStore, type SpamStore } from '../adapters/spam-store.ts';
import { createTokenStore, type TokenStore } from '../adapters/token-store.ts';
import { createViewerStore, type ViewerStore } from '../adapters/viewer-store.ts';
import { env } from './env.ts';

export const now = (): string => new Date().toISOString();
export const newId = (): string => randomBytes(16).toString('hex');

/**
 * Calls give up soon and are tried again: a hanging store must not hold a reporter. Without `throwOnRequestTimeout` the
 * client only warns and waits on.
 */
export const clientSettings = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
} as const;

const client = DynamoDBDocumentClient.from(new DynamoDBClient(clientSettings), {
  marshallOptions: { removeUndefinedValues: true },
});

export const makeLedger = (): LedgerStore => createLedgerStore({ client, table: env('LEDGER_TABLE') });
export const makeCases = (): CaseStore => createCaseStore({ ledger: makeLedger(), now });
export const makeContent = (): ContentStore =>
  createContentStore({ client, table: env('CONTENT_TABLE'), newSalt: newId });
export const makeContacts = (): ContactReader & ContactRemover & ContactWriter =>
  createContactStore({ client, table: env('CONTACTS_TABLE') });
export const makeDraftStore = (): DraftStore => createDraftStore({ client, table: env('DRAFTS_TABLE') });
export const makeTokens = (): TokenStore => createTokenStore({ client, table: env('TOKENS_TABLE') });
export const makeProjections = (): ProjectionStore =>
  createProjectionStore({ client, table: env('PROJECTIONS_TABLE') });
export const makeMarks = (): MarkStore => createMarkStore({ client, table: env('PROJECTIONS_TABLE') });
export const makeFigures = (): FiguresStore =>
  createFiguresStore({ client, table: env('PROJECTIONS_TABLE') });
export const makeSpamStore = (): SpamStore => createSpamStore({ client, table: env('TOKENS_TABLE') });
export const makeViewers = (): ViewerStore => createViewerStore({ client, table: env('TOKENS_TABLE') });
export const makeDirectories = (): DirectoryStore => createDirectoryStore({ ledger: makeLedger(), now });
export const makeDirectory = (): ForceDirectory =>
  createForceDirectory({ ledger: makeLedger(), content: makeContent(), now });
