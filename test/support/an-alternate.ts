import type { DirectoryStore } from '../../functions/adapters/directory-store.ts';
import type { ForceEntries } from '../../functions/adapters/force-entries.ts';
import { forceEntrySchema } from '../../functions/contracts/force-entry.ts';
import { confirmMailbox, testMailbox } from '../../functions/domain/force/directory-commands.ts';
import { forceIdSchema } from '../../functions/domain/force/forces.ts';

interface Directory {
  readonly entries: Pick<ForceEntries, 'view' | 'revise'>;
  readonly directories: DirectoryStore;
  readonly newId: () => string;
}

/** An alternate recipient of a force whose mailbox bob proves after ann put it forward. Answers its id. */
export const anAlternate = async (
  { entries, directories, newId }: Directory,
  force: string,
  address = 'opcc@commissioner.example',
): Promise<string> => {
  const forceId = forceIdSchema.parse(force);
  const { version } = await entries.view(forceId);
  const mailbox = { address, transport: 'ses' };
  const entry = await entries.revise({
    forceId,
    expectedVersion: version,
    entry: forceEntrySchema.parse({
      mailbox: null,
      fastTime: null,
      alternates: [{ name: 'Commissioner', kind: 'local-policing-body', mailbox }],
    }),
    staffId: 'ann',
    commandId: newId(),
  });
  const mailboxId = entry.alternates[0]?.nominated?.mailboxId ?? '';
  const bob = { forceId, actor: { kind: 'staff', id: 'bob' } } as const;
  await directories.execute({
    ...bob,
    commandId: newId(),
    decide: (state) => testMailbox(state, { mailboxId, testId: 't' }),
  });
  await directories.execute({
    ...bob,
    commandId: newId(),
    decide: (state) => confirmMailbox(state, { mailboxId, staffId: 'bob', testId: 't', isRight: true }),
  });
  return entry.alternates[0]?.recipientId ?? '';
};
