import { describe, expect, it } from 'vitest';
import { type CaseRow, caseListSchema } from '../../../../web/staff/api/list-schemas.ts';
import { waitingFor } from '../../../../web/staff/fast-time/untaken.ts';

const now = Date.parse('2026-05-04T01:10:00.000Z');
const staff = (role: 'analyst' | 'supervisor') => ({ staffId: 'me', name: 'me', roles: [role] });
const row = (reference: string, tasks: readonly Record<string, unknown>[]): CaseRow => {
  const rows = caseListSchema.parse({
    cases: [{ caseId: reference, reference, state: 'triage', urgency: 'immediate', tasks }],
  }).cases;
  const [only] = rows;
  if (only === undefined) throw new Error('There is no row');
  return only;
};
const task = (kind: string, change: Record<string, unknown> = {}) => ({
  taskId: kind,
  kind,
  dueAt: '2026-05-04T01:15:00.000Z',
  ...change,
});
const announced = (rows: readonly CaseRow[], role: 'analyst' | 'supervisor' = 'analyst') =>
  waitingFor(rows, staff(role), now).map(({ row: { reference }, task: { kind } }) => `${reference} ${kind}`);

describe('what is announced on every screen', () => {
  it('is fast time that nobody has taken, the earliest due first', () => {
    const later = row('R-1', [task('fast-time-review')]);
    const sooner = row('R-2', [
      task('fast-time-call', { dueAt: '2026-05-04T01:11:00.000Z' }),
      task('triage'),
    ]);
    expect(announced([later, sooner])).toEqual(['R-2 fast-time-call', 'R-1 fast-time-review']);
  });

  it('is not what somebody has, until its time is up', () => {
    const taken = { assignee: 'somebody' };
    expect(announced([row('R-1', [task('fast-time-review', taken)])])).toEqual([]);
    const late = { ...taken, dueAt: '2026-05-04T01:09:00.000Z' };
    expect(announced([row('R-1', [task('fast-time-review', late)])])).toEqual(['R-1 fast-time-review']);
  });

  it('is for supervisors also a call that nobody answers', () => {
    const rows = [row('R-1', [task('fast-time-unanswered')])];
    expect(announced(rows)).toEqual([]);
    expect(announced(rows, 'supervisor')).toEqual(['R-1 fast-time-unanswered']);
  });
});
