import { SESv2Client } from '@aws-sdk/client-sesv2';
import type { Mailer } from '../adapters/mail/mailer.ts';
import { createSesMailer } from '../adapters/mail/ses-mailer.ts';
import { env } from './env.ts';
import { clientSettings } from './stores.ts';

/** One try a call: whoever sends decides what a second would mean. */
export const makeSesMailer = (): Mailer =>
  createSesMailer({
    client: new SESv2Client({ ...clientSettings, maxAttempts: 1 }),
    configurationSet: env('SES_CONFIGURATION_SET'),
    from: env('SENDER_ADDRESS'),
  });
