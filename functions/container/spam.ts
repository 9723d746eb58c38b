import { createSpam, type Spam } from '../adapters/spam.ts';
import { identitySecret } from './secret.ts';
import { makeContent, makeSpamStore, now } from './stores.ts';

export const makeSpam = (): Spam =>
  createSpam({ secret: identitySecret, store: makeSpamStore(), content: makeContent(), now });
