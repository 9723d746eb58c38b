import { useDesk } from './desk.ts';

/** Names of the staff by the ids that cases and the ledger hold; empty while they have not been read. */
export type Names = ReadonlyMap<string, string>;

const isStaffId = (id: string): boolean => /^[0-9a-f-]{16,}$|^[0-9a-z]{20,}$/i.test(id);

/**
 * Who, to the one who looks: their own id reads “You”, a colleague’s their name, or a shortened id where no name is known.
 * What is no person’s id, such as the name of a job, stays as it is.
 */
export const whoIs = (id: string | null | undefined, { me, names }: { me: string; names: Names }): string => {
  if (!id) return 'Nobody';
  if (id === me) return 'You';
  return names.get(id) ?? (isStaffId(id) ? `Colleague ${id.slice(0, 6)}` : id);
};

/** Puts names to ids, as the person at the desk reads them. */
export const useWho = (): ((id: string | null | undefined) => string) => {
  const { staff, names } = useDesk();
  return (id) => whoIs(id, { me: staff.staffId, names });
};

/** The same within a sentence: “you”. */
export const useWhoWithin = (): ReturnType<typeof useWho> => {
  const { staff } = useDesk();
  const who = useWho();
  return (id) => (id === staff.staffId ? 'you' : who(id));
};
