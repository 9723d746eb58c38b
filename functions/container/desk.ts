import { type CaseDesk, createCaseDesk } from '../adapters/case-desk.ts';
import { taskDueAt } from '../domain/case/task-due.ts';
import { onUnsettled } from './on-unsettled.ts';
import { makeCases, makeProjections, makeTokens, now } from './stores.ts';
import { makeAnswerer, makeStarter } from './workflow.ts';

export const makeDesk = (): CaseDesk =>
  createCaseDesk({
    cases: makeCases(),
    projections: makeProjections(),
    tokens: makeTokens(),
    workflow: { ...makeAnswerer(), ...makeStarter() },
    dueOf: (task, state) => taskDueAt(state, task, now()),
    onUnsettled,
  });
