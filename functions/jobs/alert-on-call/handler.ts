import { z } from 'zod';
import { attemptEach } from '../../adapters/attempt-each.ts';
import { casesInQueue } from '../../adapters/cases-in-queue.ts';
import { NobodyTold, type OnCallAlerts } from '../../adapters/on-call-alerts.ts';
import type { ProjectionStore } from '../../adapters/projection-store.ts';
import { log } from '../../http/log.ts';
import { createStepHandler } from '../../http/step-handler.ts';

interface Deps {
  readonly projections: Pick<ProjectionStore, 'page'>;
  readonly alerts: OnCallAlerts;
}

/**
 * Every minute: goes through the open tasks that cannot wait, found by an index of their own, and tells those on call
 * where an alert is due or went wrong. A case that fails holds up no other; its error is thrown in the end.
 */
export const createAlertOnCallHandler = (deps: Deps) =>
  createStepHandler(z.unknown(), async () => {
    const waiting = await casesInQueue(deps.projections, 'fast-time');
    let alerted = 0;
    const errors = await attemptEach(waiting, async (caseId) => {
      alerted += await deps.alerts.alert(caseId);
    });
    const unmanned = errors.filter(
      (error) => error instanceof NobodyTold && error.reason === 'nobody-on-call',
    );
    if (unmanned.length > 0) log({ event: 'unmanned', count: unmanned.length });
    if (alerted > 0) log({ event: 'alerted', count: alerted });
    if (errors.length > 0) throw errors[0];
    return { waiting: waiting.length, alerted };
  });
