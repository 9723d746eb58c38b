import { describe, expect, it } from 'vitest';
import { caseSchema } from '../../../../web/staff/api/case-schemas.ts';
import { awaitsCall, stageOf } from '../../../../web/staff/fast-time/stage.ts';

const task = (kind: string, decision?: string) => ({
  taskId: `${kind}-${decision ?? 'open'}`,
  kind,
  ...(decision ? { decision, answer: { decision, words: { words: `spoken after ${decision}` } } } : {}),
});
const aCase = (...tasks: readonly ReturnType<typeof task>[]) =>
  caseSchema.parse({ caseId: 'c', reference: 'R-1', state: 'triage', urgency: 'immediate', tasks });
const confirmed = task('fast-time-review', 'confirm');

describe('where fast time stands', () => {
  it.each([
    ['nothing, where there never was any', [task('triage')], null],
    ['the review, while it is open', [task('fast-time-review'), task('triage')], 'review'],
    ['the call, before the workflow has opened it', [confirmed, task('triage')], 'call'],
    ['the call, while it is open', [confirmed, task('fast-time-call')], 'call'],
    [
      'what was said, once it is told',
      [confirmed, task('fast-time-call', 'record-call'), task('fast-time-check')],
      'check',
    ],
    [
      'over, once a supervisor has looked',
      [confirmed, task('fast-time-call', 'record-call'), task('fast-time-check', 'noted')],
      'over',
    ],
    ['over, where it was stood down', [task('fast-time-review', 'stand-down'), task('triage')], 'over'],
    [
      'the review again, after a call was made',
      [confirmed, task('fast-time-call', 'record-call'), task('fast-time-review')],
      'review',
    ],
  ])('is %s', (_where, tasks, expected) => {
    expect(stageOf(aCase(...tasks))).toBe(expected);
  });

  it('waits for a call only after the newest review said yes', () => {
    expect(awaitsCall(aCase(confirmed))).toBe(true);
    expect(awaitsCall(aCase(confirmed, task('fast-time-call')))).toBe(false);
    expect(awaitsCall(aCase(confirmed, task('fast-time-review', 'stand-down')))).toBe(false);
  });
});
