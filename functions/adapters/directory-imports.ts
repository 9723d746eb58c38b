import type { ListedMailbox } from '../contracts/mailbox-list.ts';
import { officeHoursText } from '../domain/clocks/office-hours.ts';
import type { DirectoryState } from '../domain/force/directory.ts';
import { setOfficeHours } from '../domain/force/directory-commands.ts';
import type { ForceId } from '../domain/force/forces.ts';
import { derivedId } from '../domain/hash.ts';
import type { Actor } from '../domain/ledger/commit.ts';
import type { ContentStore } from './content-store.ts';
import type { DirectoryStore } from './directory-store.ts';
import { type ForceDirectory, openMailbox } from './force-directory.ts';
import { mapBounded } from './map-bounded.ts';

/** What a line of a list is to a force's entry: the mailbox in use, one that waits to be confirmed already, or a new one. */
export type ListedAs = 'in-use' | 'waiting' | 'new';

export interface ListedForce {
  readonly forceId: ForceId;
  readonly listedAs: ListedAs;
  /** Whether the line names other office hours than the entry has. */
  readonly changesHours: boolean;
}

export interface DirectoryImports {
  /** What each line of a list is to the directory as it stands. Changes nothing. */
  compare(mailboxes: readonly ListedMailbox[]): Promise<readonly ListedForce[]>;
  /**
   * Nominates what is new, sets the office hours that lines name, and answers the comparison that was made before it.
   * Each mailbox waits to be confirmed as every other. A list that came half through is taken up where it stopped by sending it again.
   */
  nominate(mailboxes: readonly ListedMailbox[], by: Actor): Promise<readonly ListedForce[]>;
}

/** Entries read at once: a list names up to 48 forces. */
const atOnce = 12;

/** Lists of mailboxes, taken over into the directory by an operator's script and by the staff page. */
export const createDirectoryImports = (deps: {
  directories: DirectoryStore;
  content: ContentStore;
  directory: Pick<ForceDirectory, 'nominateMailbox'>;
}): DirectoryImports => {
  const isListed = async (
    { forceId, address, transport }: ListedMailbox,
    mailbox: Parameters<typeof openMailbox>[2] | null | undefined,
  ): Promise<boolean> => {
    const known = mailbox && (await openMailbox(deps.content, forceId, mailbox));
    return known?.address === address && known.transport === transport;
  };

  const listedAs = async (listed: ListedMailbox, state: DirectoryState | null): Promise<ListedAs> => {
    if (await isListed(listed, state?.trusted)) return 'in-use';
    return (await isListed(listed, state?.nominated)) ? 'waiting' : 'new';
  };

  const compare = (mailboxes: readonly ListedMailbox[]) =>
    mapBounded(mailboxes, atOnce, async (listed) => {
      const { forceId, officeHours } = listed;
      const state = await deps.directories.load(forceId);
      return {
        forceId,
        listedAs: await listedAs(listed, state),
        changesHours: officeHours !== undefined && setOfficeHours(state, officeHours).length > 0,
      };
    });

  const setHours = async ({ forceId, officeHours }: ListedMailbox, by: Actor): Promise<void> => {
    if (!officeHours) return;
    await deps.directories.execute({
      forceId,
      commandId: derivedId('import-hours', forceId, officeHoursText(officeHours)),
      actor: by,
      decide: (state) => setOfficeHours(state, officeHours),
    });
  };

  return {
    compare,
    nominate: async (mailboxes, by) => {
      const compared = await compare(mailboxes);
      await mapBounded(mailboxes, atOnce, (listed) => setHours(listed, by));
      const fresh = mailboxes.filter((_, index) => compared[index]?.listedAs === 'new');
      await mapBounded(fresh, atOnce, ({ forceId, address, transport }) =>
        deps.directory.nominateMailbox(forceId, { address, transport }, by),
      );
      return compared;
    },
  };
};
