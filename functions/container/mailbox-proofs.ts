import { answerWithinMs } from '../adapters/mail/time-limits.ts';
import { createMailboxProofs, type MailboxProofs } from '../adapters/mailbox-proofs.ts';
import { serviceFromEnv } from '../contracts/service.ts';
import { env } from './env.ts';
import { makeMailers } from './mailers.ts';
import { identitySecret } from './secret.ts';
import { makeContent, makeDirectories } from './stores.ts';

export const makeProofs = (): MailboxProofs =>
  createMailboxProofs({
    directories: makeDirectories(),
    content: makeContent(),
    secret: identitySecret,
    service: serviceFromEnv.parse(env('SERVICE')),
    mailers: makeMailers(answerWithinMs),
  });
