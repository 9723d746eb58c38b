import { createStaffAlerts, type StaffAlerts } from '../adapters/staff-alerts.ts';
import { serviceFromEnv } from '../contracts/service.ts';
import { log } from '../http/log.ts';
import { env } from './env.ts';
import { makeOnCall } from './on-call.ts';
import { makeSesMailer } from './ses-mailer.ts';

/** Staff are mailed directly, over TLS as the configuration set requires it. */
export const makeStaffAlerts = (): StaffAlerts =>
  createStaffAlerts({
    onCall: makeOnCall(),
    mailer: makeSesMailer(),
    service: serviceFromEnv.parse(env('SERVICE')),
    siteUrl: env('SITE_URL'),
    onFailure: (error) => log({ event: 'alert-failed', error, count: 1 }),
  });
