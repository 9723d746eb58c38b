import type { DirectoryRow } from '../api/directory.ts';

/** How far the contacts of a force can be relied on. */
export type Proof = 'no-roster' | 'never' | 'old' | 'proved';

const sixMonths = 183 * 24 * 60 * 60 * 1_000;

/** What a proof at `provenAt` (ISO 8601, or null) is worth at `now` (milliseconds): after six months it is old. */
export const proofOf = (row: Pick<DirectoryRow, 'fastTime'>, provenAt: string | null, now: number): Proof => {
  if (!row.fastTime) return 'no-roster';
  if (provenAt === null) return 'never';
  return now - Date.parse(provenAt) > sixMonths ? 'old' : 'proved';
};

const order: readonly Proof[] = ['never', 'old', 'no-roster', 'proved'];

/** Forces that need a drill out of hours first: those never reached, then those reached long ago; each by name. */
export const byNeed = (rows: readonly DirectoryRow[], now: number): DirectoryRow[] => {
  const rank = (row: DirectoryRow): number => order.indexOf(proofOf(row, row.provenOutOfHours, now));
  return rows.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
};
