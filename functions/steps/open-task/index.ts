import { makeDesk } from '../../container/desk.ts';
import { makeOnCallAlerts } from '../../container/on-call-alerts.ts';
import { onUnsettled } from '../../container/on-unsettled.ts';
import { makeCases, makeProjections, makeTokens, now } from '../../container/stores.ts';
import { createOpenTaskHandler } from './handler.ts';

export const handler = createOpenTaskHandler({
  cases: makeCases(),
  desk: makeDesk(),
  tokens: makeTokens(),
  projections: makeProjections(),
  alerts: makeOnCallAlerts(),
  onUnsettled,
  now,
});
