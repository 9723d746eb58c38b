import { z } from 'zod';
import { attemptEach } from '../../adapters/attempt-each.ts';
import type { CaseDesk } from '../../adapters/case-desk.ts';
import type { Drafts } from '../../adapters/drafts.ts';
import type { ProjectionStore } from '../../adapters/projection-store.ts';
import { expireWait } from '../../domain/case/commands/casework.ts';
import { remindTask } from '../../domain/case/commands/remind-task.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { type CaseId, taskIdSchema } from '../../domain/ids.ts';
import { log } from '../../http/log.ts';
import { createStepHandler } from '../../http/step-handler.ts';

interface Deps {
  readonly desk: CaseDesk;
  readonly projections: ProjectionStore;
  readonly drafts: Pick<Drafts, 'markAbandoned'>;
  readonly now: () => string;
}

const pageSize = 100;
const actor = { kind: 'system', id: 'remind-staff' } as const;

/** What becomes of a due wait: staff are reminded, an hour of silence or 14 days without an answer end it. */
const whenDue = {
  open: remindTask,
  waiting: expireWait,
} as const;

/**
 * Goes through everything that is due: reminders for staff, an end for waits that nobody answers, calls left behind. One
 * that fails holds up no other; its error is thrown in the end.
 */
export const createRemindStaffHandler = (deps: Deps) => {
  const act = async (listing: keyof typeof whenDue, row: { id: CaseId; row: string }): Promise<void> => {
    const taskId = taskIdSchema.parse(row.row.replace('task#', ''));
    await deps.desk.carryOut({
      caseId: row.id,
      commandId: `${listing}-${taskId}-${deps.now().slice(0, 13)}`,
      actor,
      decide: (state: CaseState) => whenDue[listing](state, taskId),
    });
  };

  const goThrough = async (listing: keyof typeof whenDue): Promise<{ count: number; errors: unknown[] }> => {
    let cursor: string | null = null;
    let count = 0;
    const errors: unknown[] = [];
    do {
      const from: { cursor: string } | object = cursor === null ? {} : { cursor };
      const page = await deps.projections.page({
        index: 'by-listing',
        value: listing,
        dueBefore: deps.now(),
        limit: pageSize,
        ...from,
      });
      errors.push(...(await attemptEach(page.rows, (row) => act(listing, row))));
      count += page.rows.length;
      cursor = page.cursor;
    } while (cursor !== null);
    return { count, errors };
  };

  return createStepHandler(z.unknown(), async () => {
    const [open, waiting] = [await goThrough('open'), await goThrough('waiting')];
    const due = open.count + waiting.count;
    const abandoned = await deps.drafts.markAbandoned();
    log({ event: 'reminded', count: due + abandoned });
    const errors = [...open.errors, ...waiting.errors];
    if (errors.length > 0) throw errors[0];
    return { due, abandoned };
  });
};
