import { viewAlerts } from '../../adapters/alerts-view.ts';
import type { CaseStore } from '../../adapters/case-store.ts';
import { viewCase } from '../../adapters/case-view.ts';
import type { ContentStore } from '../../adapters/content-store.ts';
import type { Duplicates } from '../../adapters/duplicates.ts';
import { callToMake } from '../../adapters/fast-time-call.ts';
import type { ForceEntries } from '../../adapters/force-entries.ts';
import type { OnCall } from '../../adapters/on-call.ts';
import type { ReadLog } from '../../adapters/read-log.ts';
import type { TokenStore } from '../../adapters/token-store.ts';
import { casePathSchema } from '../../contracts/paths.ts';
import { findConflicts } from '../../domain/assessment/conflict-of-interest.ts';
import { fold } from '../../domain/case/evolve.ts';
import { notFound } from '../../domain/refusal.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

/** GET /api/cases/{caseId}: a case with its words, possible conflicts and duplicates, whom to ring, and who was told, once the read is recorded. */
export const createGetCaseHandler = (deps: {
  cases: CaseStore;
  content: ContentStore;
  tokens: TokenStore;
  reads: ReadLog;
  duplicates: Pick<Duplicates, 'find'>;
  entries: Pick<ForceEntries, 'roster'>;
  onCall: Pick<OnCall, 'names'>;
  now: () => string;
}) =>
  createApiHandler({
    roles: ['analyst', 'supervisor'],
    path: casePathSchema,
    handle: async ({ path: { caseId }, staff }) => {
      const commits = await deps.cases.commits(caseId);
      const state = fold(commits);
      if (!state) throw notFound('case');
      await deps.reads.record(staff.id, { type: 'CaseRead', caseId });
      const view = await viewCase({ state, commits }, deps);
      const duplicates = await deps.duplicates.find(state, view.report);
      const fastTime = await callToMake(state, deps);
      const alerts = await viewAlerts(state, deps.onCall);
      const conflicts = findConflicts(view.report, {
        alsoNamed: view.informationReports.flatMap(({ report }) => report.subjects),
        additions: view.messages.filter(({ from }) => from === 'reporter').map(({ text }) => text),
      });
      return json(200, { ...view, conflicts, duplicates, fastTime, alerts });
    },
  });
