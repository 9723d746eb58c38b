import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assess } from '../../../functions/domain/assessment/assess.ts';
import { assessmentEvent } from '../../../functions/domain/case/commands/casework.ts';
import type { CaseEvent } from '../../../functions/domain/case/events.ts';
import { caseStream, evolve } from '../../../functions/domain/case/evolve.ts';
import { phaseOf } from '../../../functions/domain/case/phase.ts';
import { caseIdSchema } from '../../../functions/domain/ids.ts';
import { chain } from '../../../functions/domain/ledger/commit.ts';
import { parseReports } from '../../../scripts/evaluation/reports-file.ts';

const ref = { contentId: 'c', digest: 'a'.repeat(64) };
const stream = caseStream(caseIdSchema.parse('0'.repeat(26)));
const draft = { stream, at: '2026-03-04T10:00:00.000Z' };

const received: CaseEvent = {
  type: 'ReportReceived',
  reference: 'R-1',
  receiptMac: 'm',
  channel: 'api',
  language: 'en',
  categories: [],
  forceId: null,
  worksInPolicing: false,
  contact: null,
  sameKeyAs: null,
  suspicions: [],
  report: ref,
};

const assessed = (event: CaseEvent) => {
  const reporter = { kind: 'reporter' as const };
  const born = evolve(null, chain({ ...draft, commandId: 'a', actor: reporter, events: [received] }, null));
  const actor = { kind: 'system' as const, id: 'assess-report' };
  return evolve(born, chain({ ...draft, commandId: 'b', actor, events: [event] }, born.head));
};

const stateSchema = z.object({
  Type: z.string(),
  Resource: z.string().optional(),
  Next: z.string().optional(),
  Default: z.string().optional(),
  Choices: z.array(z.object({ Next: z.string() })).optional(),
  Branches: z.array(z.object({ StartAt: z.string(), States: z.record(z.string(), z.unknown()) })).optional(),
});
const machineSchema = z.object({ States: z.record(z.string(), stateSchema) });

const isPerson = (resource: string | undefined): boolean => resource?.endsWith('.waitForTaskToken') === true;

/** States that a branch reaches before it has waited for anybody. */
const reachedAlone = (branch: { StartAt: string; States: Record<string, unknown> }): readonly string[] => {
  const reached = new Set<string>();
  const waiting = [branch.StartAt];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name) || branch.States[name] === undefined) continue;
    reached.add(name);
    const state = stateSchema.parse(branch.States[name]);
    if (isPerson(state.Resource)) continue;
    const after = [state.Next, state.Default, ...(state.Choices ?? []).map((choice) => choice.Next)];
    waiting.push(...after.filter((next) => next !== undefined));
  }
  return [...reached];
};

describe('an assessment alone', () => {
  const written = parseReports(readFileSync('data/demo-reports.json', 'utf8'));

  it.each(written.map(({ id, report }) => ({ id, report })))(
    'neither closes nor writes up $id',
    ({ report }) => {
      const state = assessed(assessmentEvent(assess(report), { trigger: 'received', content: ref }));
      expect(state.closed).toBeNull();
      expect(state.reports).toEqual({});
      expect(phaseOf(state)).toBe('received');
    },
  );

  it('leads, in the workflow, to nobody but a person', () => {
    const machine = machineSchema.parse(JSON.parse(readFileSync('state-machines/report.asl.json', 'utf8')));
    const after = machine.States['Assess report']?.Next ?? '';
    const branches = machine.States[after]?.Branches ?? [];
    expect(branches.length).toBeGreaterThan(0);
    const tasks = branches.flatMap((branch) =>
      reachedAlone(branch).filter((name) => stateSchema.parse(branch.States[name]).Type === 'Task'),
    );
    expect(tasks.sort()).toEqual(['Await fast-time review', 'Await triage']);
  });
});
