import { createIntake, type Intake } from '../adapters/intake.ts';
import { onUnsettled } from './on-unsettled.ts';
import { identitySecret } from './secret.ts';
import { makeCases, makeContacts, makeContent, makeProjections, makeTokens } from './stores.ts';
import { makeStarter } from './workflow.ts';

export const makeIntake = (): Intake =>
  createIntake({
    secret: identitySecret,
    cases: makeCases(),
    content: makeContent(),
    contacts: makeContacts(),
    tokens: makeTokens(),
    projections: makeProjections(),
    workflow: makeStarter(),
    onUnsettled,
  });
