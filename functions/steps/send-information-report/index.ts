import { makeDesk } from '../../container/desk.ts';
import { env } from '../../container/env.ts';
import { makeMailers } from '../../container/mailers.ts';
import { makeReportPrinter } from '../../container/report-printer.ts';
import {
  makeCases,
  makeContacts,
  makeContent,
  makeDirectory,
  makeTokens,
  newId,
} from '../../container/stores.ts';
import { serviceFromEnv } from '../../contracts/service.ts';
import { createSendInformationReportHandler } from './handler.ts';

export const handler = createSendInformationReportHandler({
  cases: makeCases(),
  content: makeContent(),
  contacts: makeContacts(),
  tokens: makeTokens(),
  directory: makeDirectory(),
  desk: makeDesk(),
  printer: makeReportPrinter(),
  mailers: makeMailers(),
  service: serviceFromEnv.parse(env('SERVICE')),
  siteUrl: env('SITE_URL'),
  newId,
});
