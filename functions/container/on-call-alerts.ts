import { createOnCallAlerts, type OnCallAlerts } from '../adapters/on-call-alerts.ts';
import { makeDesk } from './desk.ts';
import { makeStaffAlerts } from './staff-alerts.ts';
import { makeTokens, now } from './stores.ts';

export const makeOnCallAlerts = (): OnCallAlerts =>
  createOnCallAlerts({ desk: makeDesk(), tokens: makeTokens(), staffAlerts: makeStaffAlerts(), now });
