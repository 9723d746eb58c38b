import { z } from 'zod';
import { attemptEach } from '../../adapters/attempt-each.ts';
import { NobodyTold, type OnCallAlerts } from '../../adapters/on-call-alerts.ts';
import type { ProjectionStore } from '../../adapters/projection-store.ts';
import type { CaseId } from '../../domain/ids.ts';
import { log } from '../../http/log.ts';
import { createStepHandler } from '../../http/step-handler.ts';

interface Deps {
  readonly projections: Pick<ProjectionStore, 'page'>;
  readonly alerts: OnCallAlerts;
}

const pageSize = 100;

/**
 * Every minute: goes through the open tasks that cannot wait, found by an index of their own, and tells those on call
 * where an alert is due or went wrong. A case that fails holds up no other; its error is thrown in the end.
 */
export const createAlertOnCallHandler = (deps: Deps) => {
  const casesWaiting = async (): Promise<readonly CaseId[]> => {
    const ids: CaseId[] = [];
    let cursor: string | null = null;
    do {
      const from: { cursor: string } | object = cursor === null ? {} : { cursor };
      const page = await deps.projections.page({
        index: 'by-queue',
        value: 'fast-time',
        limit: pageSize,
        ...from,
      });
      ids.push(...page.rows.map((row) => row.id));
      cursor = page.cursor;
    } while (cursor !== null);
    return [...new Set(ids)];
  };

  return createStepHandler(z.unknown(), async () => {
    const waiting = await casesWaiting();
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
};
