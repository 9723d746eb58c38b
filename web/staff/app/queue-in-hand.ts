import { type Queue, queues } from '../../../functions/domain/case/task-kinds.ts';

type InHand = { queue: Queue; caseIds: readonly string[] };

let inHand: InHand = { queue: queues[0], caseIds: [] };

/** Keeps in mind the queue that is worked through, as its screen last showed it. */
export const workThrough = (shown: InHand): void => {
  inHand = shown;
};

/** The case after this one in a queue; of one that is not in it, the first. Null where there is none. */
export const caseAfter = (caseIds: readonly string[], caseId: string): string | null =>
  caseIds[caseIds.indexOf(caseId) + 1] ?? null;

/** Where the work goes on after this case: the queue it was come from, and the next case in it. */
export const goesOn = (caseId: string): { queue: Queue; next: string | null } => ({
  queue: inHand.queue,
  next: caseAfter(inHand.caseIds, caseId),
});
