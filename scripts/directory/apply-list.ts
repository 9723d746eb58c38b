import type { ForceDirectory } from '../../functions/adapters/force-directory.ts';
import type { ListedMailbox } from './read-list.ts';

/** What a list changes: forces whose mailbox in use is another, or that have none. */
export const changedMailboxes = async (
  directory: Pick<ForceDirectory, 'mailboxOf'>,
  mailboxes: readonly ListedMailbox[],
): Promise<readonly ListedMailbox[]> => {
  const known = await Promise.all(mailboxes.map(({ forceId }) => directory.mailboxOf(forceId)));
  return mailboxes.filter(
    ({ address, transport }, index) =>
      known[index]?.address !== address || known[index]?.transport !== transport,
  );
};

/** Nominates them; tells how many nominations are new. Each waits for its test message as every other. */
export const nominateAll = async (
  directory: Pick<ForceDirectory, 'nominateMailbox'>,
  mailboxes: readonly ListedMailbox[],
): Promise<number> => {
  let count = 0;
  for (const { forceId, address, transport } of mailboxes)
    if (await directory.nominateMailbox(forceId, { address, transport })) count += 1;
  return count;
};
