import { describe, expect, it } from 'vitest';
import type { DirectoryRow } from '../../../../web/staff/api/directory.ts';
import { type DirectoryView, filterDirectory } from '../../../../web/staff/directory/directory-filter.ts';

const aRow = (forceId: string, change: Partial<DirectoryRow> = {}): DirectoryRow => ({
  forceId,
  name: forceId,
  version: 1,
  mailbox: 'confirmed',
  transport: 'ses',
  unconfirmed: 0,
  alternates: 0,
  officeHours: null,
  fastTime: true,
  provenInHours: '2026-03-04T10:00:00.000Z',
  provenOutOfHours: '2026-03-04T22:00:00.000Z',
  ...change,
});

const rows = [
  aRow('devon-and-cornwall', { name: 'Devon & Cornwall Police' }),
  aRow('essex', { name: 'Essex Police', mailbox: 'nominated', unconfirmed: 1 }),
  aRow('kent', { name: 'Kent Police', unconfirmed: 1, provenOutOfHours: null }),
  aRow('surrey', { name: 'Surrey Police', fastTime: false, provenInHours: null, provenOutOfHours: null }),
];

const shown = (view: DirectoryView, name = ''): string[] =>
  filterDirectory(rows, { view, name }).map(({ forceId }) => forceId);

describe('the directory', () => {
  it.each<[DirectoryView, string[]]>([
    ['all', ['devon-and-cornwall', 'essex', 'kent', 'surrey']],
    ['no-mailbox', ['essex']],
    ['unconfirmed', ['essex', 'kent']],
    ['no-roster', ['surrey']],
    ['never-proven', ['kent']],
  ])('shows in the view %s those that belong there', (view, expected) => {
    expect(shown(view)).toEqual(expected);
  });

  it('finds a name whatever its case and punctuation, within the view', () => {
    expect(shown('all', ' DEVON & corn')).toEqual(['devon-and-cornwall']);
    expect(shown('all', 'police')).toHaveLength(4);
    expect(shown('unconfirmed', 'devon')).toEqual([]);
  });
});
