import { type AcknowledgementMails, createAcknowledgementMails } from '../adapters/acknowledgement-mails.ts';
import { createReportCodes } from '../adapters/report-printer.ts';
import { serviceFromEnv } from '../contracts/service.ts';
import { env } from './env.ts';
import { makeMailers } from './mailers.ts';
import { identitySecret } from './secret.ts';
import { makeContent, makeDirectory, makeTokens } from './stores.ts';

/** `totalMs`: the longest one mail may take by a relay. */
export const makeAcknowledgementMails = (totalMs?: number): AcknowledgementMails =>
  createAcknowledgementMails({
    content: makeContent(),
    tokens: makeTokens(),
    directory: makeDirectory(),
    codes: createReportCodes(identitySecret),
    mailers: makeMailers(totalMs),
    service: serviceFromEnv.parse(env('SERVICE')),
    siteUrl: env('SITE_URL'),
  });
