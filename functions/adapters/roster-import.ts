import type { EntryWords } from '../contracts/force-entry.ts';
import { forceStream } from '../domain/force/directory.ts';
import { importRoster, operator } from '../domain/force/directory-commands.ts';
import type { ForceId } from '../domain/force/forces.ts';
import { rosterIds } from '../domain/force/roster-ids.ts';
import { derivedId } from '../domain/hash.ts';
import type { ContentStore } from './content-store.ts';
import type { DirectoryStore } from './directory-store.ts';
import { notYetSealed } from './refuse-early.ts';

export interface RosterImport {
  /** Takes over whom to ring at once, where the force has no entry yet. True where it had none. */
  take(forceId: ForceId, fastTime: NonNullable<EntryWords['fastTime']>): Promise<boolean>;
}

/** Fast-time contacts from a list that an operator vouches for. None of them is proved by that: drills prove. */
export const createRosterImport = (deps: {
  directories: DirectoryStore;
  content: ContentStore;
}): RosterImport => ({
  take: async (forceId, fastTime) => {
    const commandId = derivedId('import-roster', forceId);
    const roster = rosterIds(fastTime, [], commandId);
    const known = await deps.directories.load(forceId);
    if (importRoster(known, { words: notYetSealed, roster }).length === 0) return false;
    const words = await deps.content.seal({
      stream: forceStream(forceId),
      commandId,
      label: 'entry',
      value: { fastTime, alternates: [] },
    });
    const { events } = await deps.directories.execute({
      forceId,
      commandId,
      actor: operator,
      decide: (state) => importRoster(state, { words, roster }),
    });
    return events.length > 0;
  },
});
