import { createFollowUp, type FollowUp } from '../adapters/follow-up.ts';
import { createFollowUpReader, type FollowUpReader } from '../adapters/follow-up-reader.ts';
import { makeDesk } from './desk.ts';
import { identitySecret } from './secret.ts';
import { makeCases, makeContent, makeProjections } from './stores.ts';
import { makeWrongReceipts } from './wrong-receipts.ts';

const readerDeps = () => ({
  secret: identitySecret,
  cases: makeCases(),
  content: makeContent(),
  projections: makeProjections(),
  wrongReceipts: makeWrongReceipts(),
});

export const makeFollowUpReader = (): FollowUpReader => createFollowUpReader(readerDeps());

export const makeFollowUp = (): FollowUp => createFollowUp({ ...readerDeps(), desk: makeDesk() });
