import { describe, expect, it } from 'vitest';
import type { DirectoryRow } from '../../../../web/staff/api/directory.ts';
import { byNeed, proofOf } from '../../../../web/staff/drills/proof.ts';

const now = Date.parse('2026-11-01T00:00:00.000Z');
const row = (name: string, provenOutOfHours: string | null, fastTime = true): DirectoryRow => ({
  forceId: name,
  name,
  version: 1,
  mailbox: 'none',
  transport: null,
  unconfirmed: 0,
  alternates: 0,
  officeHours: null,
  fastTime,
  provenInHours: null,
  provenOutOfHours,
});

describe('what a drill proved', () => {
  it('is worth less after six months, and nothing where nobody is named', () => {
    const proof = (at: string | null, fastTime = true) => proofOf({ fastTime }, at, now);
    expect(proof('2026-05-03T00:00:00.000Z')).toBe('proved');
    expect(proof('2026-04-30T00:00:00.000Z')).toBe('old');
    expect(proof(null)).toBe('never');
    expect(proof(null, false)).toBe('no-roster');
  });

  it('brings forces that were never reached to the top, then those reached long ago, each by name', () => {
    const rows = [
      row('Proved', '2026-10-01T00:00:00.000Z'),
      row('Nobody named', null, false),
      row('Old', '2026-01-01T00:00:00.000Z'),
      row('Never, too', null),
      row('Never', null),
    ];
    const names = byNeed(rows, now).map(({ name }) => name);
    expect(names).toEqual(['Never', 'Never, too', 'Old', 'Nobody named', 'Proved']);
  });
});
