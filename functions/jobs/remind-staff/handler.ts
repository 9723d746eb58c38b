import { z } from 'zod';
import type { CaseDesk } from '../../adapters/case-desk.ts';
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
  readonly now: () => string;
}

const pageSize = 100;
const actor = { kind: 'system', id: 'remind-staff' } as const;

/** What becomes of a due wait: staff are reminded, an hour of silence or 14 days without an answer end it. */
const whenDue = {
  open: remindTask,
  waiting: expireWait,
} as const;

/** Goes through everything that is due: reminders for staff, an end for waits that nobody answers. */
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

  const goThrough = async (listing: keyof typeof whenDue): Promise<number> => {
    let cursor: string | null = null;
    let count = 0;
    do {
      const from: { cursor: string } | object = cursor === null ? {} : { cursor };
      const page = await deps.projections.page({
        index: 'by-listing',
        value: listing,
        dueBefore: deps.now(),
        limit: pageSize,
        ...from,
      });
      for (const row of page.rows) await act(listing, row);
      count += page.rows.length;
      cursor = page.cursor;
    } while (cursor !== null);
    return count;
  };

  return createStepHandler(z.unknown(), async () => {
    const due = (await goThrough('open')) + (await goThrough('waiting'));
    log({ event: 'reminded', count: due });
    return { due };
  });
};
