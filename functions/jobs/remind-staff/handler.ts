import { z } from 'zod';
import type { AcknowledgementReminders } from '../../adapters/acknowledgement-reminders.ts';
import { attemptEach } from '../../adapters/attempt-each.ts';
import type { CaseDesk } from '../../adapters/case-desk.ts';
import type { Drafts } from '../../adapters/drafts.ts';
import type { ProjectionStore } from '../../adapters/projection-store.ts';
import { expireWait } from '../../domain/case/commands/casework.ts';
import { chaseAcknowledgement } from '../../domain/case/commands/chase-acknowledgement.ts';
import { remindTask } from '../../domain/case/commands/remind-task.ts';
import type { CaseEvent } from '../../domain/case/events.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { type CaseId, type TaskId, taskIdSchema } from '../../domain/ids.ts';
import { log } from '../../http/log.ts';
import { createStepHandler } from '../../http/step-handler.ts';

interface Deps {
  readonly desk: CaseDesk;
  readonly projections: ProjectionStore;
  readonly drafts: Pick<Drafts, 'markAbandoned'>;
  readonly reminders: AcknowledgementReminders;
  readonly now: () => string;
}

const pageSize = 100;
const actor = { kind: 'system', id: 'remind-staff' } as const;

interface Due {
  readonly taskId: TaskId;
  readonly due: string;
  readonly now: string;
}

/** What becomes of a due wait: staff and forces are reminded, an hour of silence or 14 days without an answer end it. */
const whenDue = {
  open: (state: CaseState, due: Due): readonly CaseEvent[] =>
    state.tasks[due.taskId]?.kind === 'acknowledgement'
      ? chaseAcknowledgement(state, due)
      : remindTask(state, due.taskId),
  waiting: (state: CaseState, { taskId }: Due): readonly CaseEvent[] => expireWait(state, taskId),
} as const;

/**
 * Goes through everything that is due: reminders for staff, and by mail for forces that have not acknowledged, an end for
 * waits that nobody answers, calls left behind. One that fails holds up no other; its error is thrown in the end. A
 * reminder is committed before its mail is made: one that fails is not made again, the next comes at its time.
 */
export const createRemindStaffHandler = (deps: Deps) => {
  const act = async (
    listing: keyof typeof whenDue,
    row: { id: CaseId; row: string; due: string },
  ): Promise<void> => {
    const taskId = taskIdSchema.parse(row.row.replace('task#', ''));
    const now = deps.now();
    const { state, events } = await deps.desk.carryOut({
      caseId: row.id,
      commandId: `${listing}-${taskId}-${now.slice(0, 13)}`,
      actor,
      decide: (current: CaseState) => whenDue[listing](current, { taskId, due: row.due, now }),
    });
    const task = state.tasks[taskId];
    const isReminded = events.some((event) => event.type === 'TaskReminded');
    if (isReminded && task?.kind === 'acknowledgement') await deps.reminders.send(state, task);
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
