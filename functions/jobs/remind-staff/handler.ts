import { z } from 'zod';
import type { AcknowledgementMails } from '../../adapters/acknowledgement-mails.ts';
import { attemptEach } from '../../adapters/attempt-each.ts';
import type { CaseDesk } from '../../adapters/case-desk.ts';
import type { Drafts } from '../../adapters/drafts.ts';
import type { ProjectionStore, RowPage } from '../../adapters/projection-store.ts';
import { expireWait } from '../../domain/case/commands/casework.ts';
import { chaseAcknowledgement } from '../../domain/case/commands/chase-acknowledgement.ts';
import { remindTask } from '../../domain/case/commands/remind-task.ts';
import type { CaseEvent } from '../../domain/case/events.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { type TaskId, taskIdSchema } from '../../domain/ids.ts';
import { log } from '../../http/log.ts';
import { createStepHandler } from '../../http/step-handler.ts';

interface Deps {
  readonly desk: CaseDesk;
  readonly projections: ProjectionStore;
  readonly drafts: Pick<Drafts, 'markAbandoned'>;
  readonly mails: Pick<AcknowledgementMails, 'remind'>;
  readonly now: () => string;
}

const pageSize = 100;
const mailsAtOnce = 4;
/** No mail begins once so much of the job's 240 s is gone, in milliseconds: what is left is the next run's. */
export const mailUntilMs = 120_000;
const actor = { kind: 'system', id: 'remind-staff' } as const;

type Row = RowPage['rows'][number];

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

/** Whether a force is reminded by mail. */
const isByMail = (state: CaseState, taskId: TaskId, events: readonly CaseEvent[]): boolean =>
  state.tasks[taskId]?.kind === 'acknowledgement' && events.some(({ type }) => type === 'TaskReminded');

/**
 * Goes through everything that is due: an end for waits that nobody answers, reminders for staff, calls left behind, and at
 * last, since mail can hang, reminders by mail for forces that have not acknowledged. One that fails holds up no other; its
 * error is thrown in the end. A reminder is committed before its mail is made: one that fails is not made again, the next
 * comes at its time.
 */
export const createRemindStaffHandler = (deps: Deps) => {
  const dueOf = (row: Row): Due => ({
    taskId: taskIdSchema.parse(row.row.replace('task#', '')),
    due: row.due,
    now: deps.now(),
  });

  const needsMail = (state: CaseState, due: Due): boolean =>
    isByMail(state, due.taskId, whenDue.open(state, due));

  const act = async (listing: keyof typeof whenDue, row: Row, known?: CaseState): Promise<void> => {
    const due = dueOf(row);
    const { taskId } = due;
    const { state, events } = await deps.desk.carryOut({
      caseId: row.id,
      commandId: `${listing}-${taskId}-${due.now.slice(0, 13)}`,
      actor,
      ...(known ? { known } : {}),
      decide: (current: CaseState) => whenDue[listing](current, due),
    });
    const task = state.tasks[taskId];
    if (task && isByMail(state, taskId, events)) await deps.mails.remind(state, task);
  };

  const goThrough = async (
    listing: keyof typeof whenDue,
    work: (row: Row) => Promise<void>,
  ): Promise<{ count: number; errors: unknown[] }> => {
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
      errors.push(...(await attemptEach(page.rows, work)));
      count += page.rows.length;
      cursor = page.cursor;
    } while (cursor !== null);
    return { count, errors };
  };

  /** Reminds by mail, a few at once, until the time for it is gone: how many were left. */
  const remindByMail = async (rows: readonly Row[], until: number) => {
    let left = 0;
    const remind = async (row: Row): Promise<void> => {
      if (Date.parse(deps.now()) < until) await act('open', row);
      else left += 1;
    };
    const errors = await attemptEach(rows, remind, mailsAtOnce);
    if (left > 0) log({ event: 'mail-left', count: left });
    return { left, errors };
  };

  return createStepHandler(z.unknown(), async () => {
    const until = Date.parse(deps.now()) + mailUntilMs;
    const byMail: Row[] = [];
    const waiting = await goThrough('waiting', (row) => act('waiting', row));
    const open = await goThrough('open', async (row) => {
      const known = await deps.desk.find(row.id);
      if (needsMail(known, dueOf(row))) byMail.push(row);
      else await act('open', row, known);
    });
    const abandoned = await deps.drafts.markAbandoned();
    const mail = await remindByMail(byMail, until);
    const due = open.count + waiting.count;
    log({ event: 'reminded', count: due + abandoned });
    const errors = [...waiting.errors, ...open.errors, ...mail.errors];
    if (errors.length > 0) throw errors[0];
    return { due, abandoned, left: mail.left };
  });
};
