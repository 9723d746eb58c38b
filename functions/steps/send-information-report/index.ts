import { SESv2Client } from '@aws-sdk/client-sesv2';
import { createSesMailer } from '../../adapters/mail/ses-mailer.ts';
import { makeDesk } from '../../container/desk.ts';
import { env } from '../../container/env.ts';
import { makeReportPrinter } from '../../container/report-printer.ts';
import {
  clientSettings,
  makeCases,
  makeContacts,
  makeContent,
  makeDirectory,
  newId,
} from '../../container/stores.ts';
import { serviceFromEnv } from '../../contracts/service.ts';
import { createSendInformationReportHandler } from './handler.ts';

export const handler = createSendInformationReportHandler({
  cases: makeCases(),
  content: makeContent(),
  contacts: makeContacts(),
  directory: makeDirectory(),
  desk: makeDesk(),
  printer: makeReportPrinter(),
  mailer: createSesMailer({
    client: new SESv2Client({ ...clientSettings, maxAttempts: 1 }),
    configurationSet: env('SES_CONFIGURATION_SET'),
    from: env('SENDER_ADDRESS'),
  }),
  service: serviceFromEnv.parse(env('SERVICE')),
  siteUrl: env('SITE_URL'),
  newId,
});
