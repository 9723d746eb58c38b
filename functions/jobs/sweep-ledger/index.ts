import { makeDesk } from '../../container/desk.ts';
import { makeCases, makeContacts, makeLedger, makeProjections, now } from '../../container/stores.ts';
import { makeInspector } from '../../container/workflow.ts';
import { createSweepLedgerHandler } from './handler.ts';

export const handler = createSweepLedgerHandler({
  ledger: makeLedger(),
  cases: makeCases(),
  desk: makeDesk(),
  projections: makeProjections(),
  workflow: makeInspector(),
  contacts: makeContacts(),
  now,
});
