import { type Acknowledgements, createAcknowledgements } from '../adapters/acknowledgements.ts';
import { makeDesk } from './desk.ts';
import { makeContent, makeTokens, newId, now } from './stores.ts';

export const makeAcknowledgements = (): Acknowledgements =>
  createAcknowledgements({ desk: makeDesk(), content: makeContent(), tokens: makeTokens(), newId, now });
