import { z } from 'zod';
import {
  type DirectoryState,
  directoryCommitSchema,
  foldDirectory,
  forceStream,
  importer,
  importMailbox,
} from '../domain/force/directory.ts';
import type { ForceId } from '../domain/force/forces.ts';
import { derivedId } from '../domain/hash.ts';
import { chain } from '../domain/ledger/commit.ts';
import type { ContentStore } from './content-store.ts';
import { CommitConflict } from './errors.ts';
import type { LedgerStore } from './ledger-store.ts';

const mailboxSchema = z.strictObject({ address: z.email() });

export interface TrustedMailbox {
  readonly address: string;
  readonly transport: 'ses' | 'smtp';
}

export interface ForceDirectory {
  /** The mailbox that reports for this force go to, or null where none is proved. */
  mailboxOf(forceId: ForceId): Promise<TrustedMailbox | null>;
  /** Takes over a mailbox; the same one again changes nothing. True where it was new. */
  importMailbox(forceId: ForceId, address: string): Promise<boolean>;
}

/** The directory of forces: a stream per force, addresses sealed beside it. */
export const createForceDirectory = (deps: {
  ledger: LedgerStore;
  content: ContentStore;
  now: () => string;
}): ForceDirectory => {
  const load = async (forceId: ForceId): Promise<DirectoryState | null> =>
    foldDirectory(z.array(directoryCommitSchema).parse(await deps.ledger.load(forceStream(forceId))));

  return {
    mailboxOf: async (forceId) => {
      const trusted = (await load(forceId))?.trusted;
      if (!trusted) return null;
      const { address } = await deps.content.open(forceStream(forceId), trusted.mailbox, mailboxSchema);
      return { address, transport: trusted.transport };
    },
    importMailbox: async (forceId, address) => {
      const state = await load(forceId);
      const stream = forceStream(forceId);
      const commandId = derivedId('import', forceId, address);
      const mailbox = await deps.content.seal({ stream, commandId, label: 'mailbox', value: { address } });
      const events = importMailbox(state, { mailboxId: commandId, transport: 'ses', mailbox });
      if (events.length === 0) return false;
      const draft = { stream, commandId, actor: importer, at: deps.now(), events };
      if (!(await deps.ledger.append(chain(draft, state?.head ?? null)))) throw new CommitConflict();
      return true;
    },
  };
};
