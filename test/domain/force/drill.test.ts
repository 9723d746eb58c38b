import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DirectoryCommit,
  type DirectoryEvent,
  type DirectoryState,
  directoryCommitSchema,
  foldDirectory,
} from '../../../functions/domain/force/directory.ts';
import {
  type DrillContact,
  type DrillResult,
  noDrills,
  provenAt,
} from '../../../functions/domain/force/drill.ts';
import { recordDrill, startDrill } from '../../../functions/domain/force/drill-commands.ts';
import { rosterIds } from '../../../functions/domain/force/roster-ids.ts';
import { chain } from '../../../functions/domain/ledger/commit.ts';

const words = { contentId: 'c', digest: 'a'.repeat(64) };
const contact = (phone: string) => ({ name: 'Duty desk', phone });

type Step = (state: DirectoryState | null) => readonly DirectoryEvent[];

const roster =
  (inHours: string, outOfHours: string): Step =>
  () => [
    {
      type: 'EntryRevised',
      alternates: [],
      words,
      roster: { inHours: [inHours], outOfHours: [outOfHours, 'second'] },
    },
  ];
const start =
  (drillId: string, list: DrillContact): Step =>
  (state) =>
    startDrill(state, { drillId, contact: list, hours: list });
const record =
  (drillId: string, result: DrillResult): Step =>
  (state) =>
    recordDrill(state, { drillId, result, minutes: 2, words: null });

/** The state after the steps, an hour apart. */
const after = (...steps: Step[]): DirectoryState | null => {
  const commits: DirectoryCommit[] = [];
  steps.forEach((step, index) => {
    const state = foldDirectory(commits);
    const events = step(state);
    if (events.length === 0) return;
    const at = new Date(Date.UTC(2026, 2, 1, index)).toISOString();
    const draft = {
      stream: 'force#gwent',
      commandId: `c${index}`,
      actor: { kind: 'staff' as const, id: 's' },
      at,
      events,
    };
    commits.push(directoryCommitSchema.parse(chain(draft, state?.head ?? null)));
  });
  return foldDirectory(commits);
};
const provenBy = (list: DrillContact, ...steps: Step[]) =>
  provenAt(after(...steps)?.drills ?? noDrills, list);

describe('a drill', () => {
  const answered = [roster('a', 'b'), start('d1', 'out-of-hours'), record('d1', 'answered')];

  it('proves the contact it was made with, in the hours it was made in', () => {
    expect(provenBy('out-of-hours', ...answered)).toBe('2026-03-01T02:00:00.000Z');
    expect(provenBy('in-hours', ...answered)).toBeNull();
  });

  it('proves nothing while nobody recorded how it went, nor where nobody answered', () => {
    expect(provenBy('out-of-hours', ...answered.slice(0, 2))).toBeNull();
    expect(
      provenBy('out-of-hours', roster('a', 'b'), start('d', 'out-of-hours'), record('d', 'no-answer')),
    ).toBeNull();
  });

  it('proves nothing of a contact that was changed since, and proves it again where the old one comes back', () => {
    expect(provenBy('out-of-hours', ...answered, roster('a', 'changed'))).toBeNull();
    expect(provenBy('out-of-hours', ...answered, roster('a', 'changed'), roster('a', 'b'))).not.toBeNull();
    expect(provenBy('out-of-hours', ...answered, roster('changed', 'b'))).not.toBeNull();
  });

  it('that finds a wrong number takes the proof away; one that nobody answers does not', () => {
    const again = (result: DrillResult) =>
      provenBy('out-of-hours', ...answered, start('d2', 'out-of-hours'), record('d2', result));
    expect(again('wrong-number')).toBeNull();
    expect(again('no-answer')).toBe('2026-03-01T02:00:00.000Z');
    expect(again('answered')).toBe('2026-03-01T04:00:00.000Z');
  });

  it('is refused in hours that it is not for, and where nobody is named', () => {
    const state = after(roster('a', 'b'));
    const begin = (hours: DrillContact, from: DirectoryState | null = state) =>
      startDrill(from, { drillId: 'd', contact: 'out-of-hours', hours });
    expect(() => begin('in-hours')).toThrow('only when they are closed');
    expect(() => begin('out-of-hours', null)).toThrow('names nobody');
    expect(begin('out-of-hours')).toHaveLength(1);
  });

  it('begun or recorded again in the same way changes nothing; with another result it is refused', () => {
    const state = after(...answered);
    expect(start('d1', 'out-of-hours')(state)).toEqual([]);
    expect(record('d1', 'answered')(state)).toEqual([]);
    expect(() => record('d1', 'no-answer')(state)).toThrow('recorded before');
    expect(() => record('d9', 'answered')(state)).toThrow('no such drill');
  });

  it('proves, after whatever happened, just what its last answer says of the contact who stands now', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('roster' as const), phone: fc.constantFrom('1', '2', '3') }),
      fc.record({
        kind: fc.constant('drill' as const),
        result: fc.constantFrom<DrillResult>('answered', 'no-answer', 'wrong-number'),
      }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const proof = new Map<string, boolean>();
        let current = '0';
        const run = steps.flatMap((one, index): Step[] => {
          if (one.kind === 'roster') {
            current = one.phone;
            return [roster('in', one.phone)];
          }
          if (one.result !== 'no-answer') proof.set(current, one.result === 'answered');
          return [start(`d${index}`, 'out-of-hours'), record(`d${index}`, one.result)];
        });
        const proven = provenBy('out-of-hours', roster('in', '0'), ...run);
        expect(proven !== null).toBe(proof.get(current) ?? false);
      }),
    );
  });
});

describe('ids of contacts', () => {
  const [one, other] = [contact('01632 960001'), contact('01632 960002')];
  const first = rosterIds({ inHours: [one], outOfHours: [one, other] }, [], 'first');
  const known = [
    { ...one, contactId: first.outOfHours[0] ?? '' },
    { ...other, contactId: first.outOfHours[1] ?? '' },
  ];

  it('are the same for the same person in both lists, and different for different people', () => {
    expect(first.inHours[0]).toBe(first.outOfHours[0]);
    expect(first.outOfHours[0]).not.toBe(first.outOfHours[1]);
  });

  it('stay with whoever stays, wherever they stand, and change with the number or the name', () => {
    const renamed = { ...one, name: 'Another desk' };
    const next = rosterIds({ inHours: [other], outOfHours: [renamed] }, known, 'second');
    expect(next.inHours).toEqual([first.outOfHours[1]]);
    expect(Object.values(first).flat()).not.toContain(next.outOfHours[0]);
    const renumbered = rosterIds({ inHours: [contact('01632 960009')], outOfHours: [] }, known, 'third');
    expect(Object.values(first).flat()).not.toContain(renumbered.inHours[0]);
  });
});
