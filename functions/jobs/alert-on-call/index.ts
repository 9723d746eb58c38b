import { makeOnCallAlerts } from '../../container/on-call-alerts.ts';
import { makeProjections } from '../../container/stores.ts';
import { createAlertOnCallHandler } from './handler.ts';

export const handler = createAlertOnCallHandler({
  projections: makeProjections(),
  alerts: makeOnCallAlerts(),
});
