import { SESv2Client } from '@aws-sdk/client-sesv2';
import { createSesMailer } from '../adapters/mail/ses-mailer.ts';
import { createMailboxProofs, type MailboxProofs } from '../adapters/mailbox-proofs.ts';
import { serviceFromEnv } from '../contracts/service.ts';
import { env } from './env.ts';
import { identitySecret } from './secret.ts';
import { clientSettings, makeContent, makeDirectories } from './stores.ts';

export const makeProofs = (): MailboxProofs =>
  createMailboxProofs({
    directories: makeDirectories(),
    content: makeContent(),
    secret: identitySecret,
    service: serviceFromEnv.parse(env('SERVICE')),
    mailer: createSesMailer({
      client: new SESv2Client({ ...clientSettings, maxAttempts: 1 }),
      configurationSet: env('SES_CONFIGURATION_SET'),
      from: env('SENDER_ADDRESS'),
    }),
  });
