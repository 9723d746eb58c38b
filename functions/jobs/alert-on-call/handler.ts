import { z } from 'zod';
import { attemptEach } from '../../adapters/attempt-each.ts';
import { casesInQueue } from '../../adapters/cases-in-queue.ts';
import { NobodyTold, type OnCallAlerts } from '../../adapters/on-call-alerts.ts';
import type { ProjectionStore } from '../../adapters/projection-store.ts';
import type { CaseId } from '../../domain/ids.ts';
import { log } from '../../http/log.ts';
import { createStepHandler } from '../../http/step-handler.ts';

const casesAtOnce = 8;

interface Deps {
  readonly projections: Pick<ProjectionStore, 'page'>;
  readonly alerts: OnCallAlerts;
}

/**
 * Every minute: goes through the open tasks that cannot wait, found by an index of their own, and tells those on call
 * where an alert is due or went wrong. A case that fails holds up no other, nor one whose mail hangs those beside it; its error
 * is thrown in the end.
 */
export const createAlertOnCallHandler = (deps: Deps) =>
  createStepHandler(z.unknown(), async () => {
    const waiting = await casesInQueue(deps.projections, 'fast-time');
    let alerted = 0;
    const alert = async (caseId: CaseId): Promise<void> => {
      const reached = await deps.alerts.alert(caseId);
      alerted += reached;
    };
    const errors = await attemptEach(waiting, alert, casesAtOnce);
    const unmanned = errors.filter(
      (error) => error instanceof NobodyTold && error.reason === 'nobody-on-call',
    );
    if (unmanned.length > 0) log({ event: 'unmanned', count: unmanned.length });
    if (alerted > 0) log({ event: 'alerted', count: alerted });
    if (errors.length > 0) throw errors[0];
    return { waiting: waiting.length, alerted };
  });
