import { makeProofs } from '../../container/mailbox-proofs.ts';
import { newId } from '../../container/stores.ts';
import { createConfirmMailboxHandler } from './handler.ts';

export const handler = createConfirmMailboxHandler({ proofs: makeProofs(), newId });
