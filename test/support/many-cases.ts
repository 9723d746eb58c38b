import { randomBytes } from 'node:crypto';
import { type CaseCommit, type CaseEvent, caseCommitSchema } from '../../functions/domain/case/events.ts';
import { caseStream, fold } from '../../functions/domain/case/evolve.ts';
import {
  type CaseRow,
  projectCase,
  projectTasks,
  type TaskRow,
} from '../../functions/domain/case/project.ts';
import type { TaskKind } from '../../functions/domain/case/task-kinds.ts';
import { derivedId } from '../../functions/domain/hash.ts';
import { caseIdSchema, taskIdSchema } from '../../functions/domain/ids.ts';
import { chain } from '../../functions/domain/ledger/commit.ts';

/** What the open cases of a busy desk wait for: of each ten, so many. */
const mix: readonly TaskKind[] = [
  'triage',
  'triage',
  'triage',
  'triage',
  'write-up',
  'write-up',
  'approval',
  'acknowledgement',
  'addition',
  'reporter-answer',
];

const digest = 'a'.repeat(64);
const hour = 60 * 60 * 1_000;

export interface SeededCase {
  readonly commit: CaseCommit;
  readonly row: CaseRow;
  readonly tasks: readonly TaskRow[];
}

/**
 * One open case of many, its rows by the real projector. It arrived 40 days before `now` (ISO 8601), so that no sweep
 * of these days goes through it; one in 50 is overdue, the others fall due an hour apart.
 */
export const aSeededCase = (index: number, now: string): SeededCase => {
  const seed = randomBytes(8).toString('hex');
  const caseId = caseIdSchema.parse(derivedId('seeded', seed, String(index)));
  const taskId = taskIdSchema.parse(derivedId('task', caseId));
  const events: readonly CaseEvent[] = [
    {
      type: 'ReportReceived',
      reference: `R-${seed.slice(0, 10).toUpperCase()}`,
      receiptMac: seed,
      channel: 'online',
      language: 'en',
      categories: ['corrupt-payment'],
      forceId: null,
      worksInPolicing: false,
      contact: null,
      sameKeyAs: null,
      suspicions: [],
      report: { contentId: seed, digest },
    },
    {
      type: 'TaskOpened',
      taskId,
      kind: mix[index % mix.length] ?? 'triage',
      round: 1,
      reportId: null,
      workflow: false,
    },
  ];
  const at = new Date(Date.parse(now) - 40 * 24 * hour).toISOString();
  const draft = {
    stream: caseStream(caseId),
    commandId: seed,
    actor: { kind: 'reporter' as const },
    at,
    events,
  };
  const commit = caseCommitSchema.parse(chain(draft, null));
  const state = fold([commit]);
  if (!state) throw new Error('a seeded case has one commit');
  const due = new Date(Date.parse(now) + (index % 50 === 0 ? -hour : (index + 1) * hour)).toISOString();
  const dueTimes = new Map([[taskId, due]]);
  return { commit, row: projectCase(state, dueTimes), tasks: projectTasks(state, dueTimes, 0) };
};
