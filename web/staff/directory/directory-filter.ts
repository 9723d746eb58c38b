import type { DirectoryRow } from '../api/directory.ts';

/** What a supervisor looks for in the list. */
export const directoryViews = ['all', 'no-mailbox', 'unconfirmed', 'no-roster', 'never-proven'] as const;
export type DirectoryView = (typeof directoryViews)[number];

export const directoryViewLabels: Readonly<Record<DirectoryView, string>> = {
  all: 'All forces',
  'no-mailbox': 'No confirmed mailbox: reports cannot be sent',
  unconfirmed: 'A nominated mailbox waits to be confirmed',
  'no-roster': 'No fast-time roster',
  'never-proven': 'A fast-time contact was never reached in a drill',
};

const belongs: Readonly<Record<DirectoryView, (row: DirectoryRow) => boolean>> = {
  all: () => true,
  'no-mailbox': (row) => row.mailbox !== 'confirmed',
  unconfirmed: (row) => row.unconfirmed > 0,
  'no-roster': (row) => !row.fastTime,
  'never-proven': (row) => row.fastTime && (row.provenInHours === null || row.provenOutOfHours === null),
};

export type DirectoryFilter = { name: string; view: DirectoryView };

export const isDirectoryView = (text: string): text is DirectoryView =>
  directoryViews.some((view) => view === text);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** The rows of a view whose name holds what was typed, whatever its case and punctuation. */
export const filterDirectory = (
  rows: readonly DirectoryRow[],
  { name, view }: DirectoryFilter,
): DirectoryRow[] => {
  const typed = plain(name);
  return rows.filter((row) => belongs[view](row) && plain(row.name).includes(typed));
};
