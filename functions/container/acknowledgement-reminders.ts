import {
  type AcknowledgementReminders,
  createAcknowledgementReminders,
} from '../adapters/acknowledgement-reminders.ts';
import { createReportCodes } from '../adapters/report-printer.ts';
import { serviceFromEnv } from '../contracts/service.ts';
import { env } from './env.ts';
import { makeMailers } from './mailers.ts';
import { identitySecret } from './secret.ts';
import { makeContent, makeDirectory, makeTokens } from './stores.ts';

export const makeAcknowledgementReminders = (): AcknowledgementReminders =>
  createAcknowledgementReminders({
    content: makeContent(),
    tokens: makeTokens(),
    directory: makeDirectory(),
    codes: createReportCodes(identitySecret),
    mailers: makeMailers(),
    service: serviceFromEnv.parse(env('SERVICE')),
    siteUrl: env('SITE_URL'),
  });
