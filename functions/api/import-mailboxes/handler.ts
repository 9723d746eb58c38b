import type { DirectoryImports, ListedAs } from '../../adapters/directory-imports.ts';
import { directoryImportSchema, type ListedMailbox, readMailboxList } from '../../contracts/mailbox-list.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { invalidFields, json } from '../../http/problem.ts';

/** The list, where every line is right. Else a 422 that names each wrong line: `csv.3` is the third of the field. */
const readList = (csv: string): readonly ListedMailbox[] => {
  const { mailboxes, errors } = readMailboxList(csv);
  if (errors.length > 0)
    throw invalidFields(errors.map(({ line, message }) => ({ path: `csv.${line}`, message })));
  return mailboxes;
};

/**
 * POST /api/directory-imports: nominates the mailboxes of a CSV list in the sender's name, or with `dryRun` says what it
 * would. Nothing is changed where one line is wrong, and nothing listed is trusted: another person confirms each.
 */
export const createImportMailboxesHandler = (deps: { imports: DirectoryImports }) =>
  createApiHandler({
    roles: ['supervisor'],
    body: directoryImportSchema,
    handle: async ({ body: { csv, dryRun }, staff }) => {
      const mailboxes = readList(csv);
      const forces = await (dryRun
        ? deps.imports.compare(mailboxes)
        : deps.imports.nominate(mailboxes, { kind: 'staff', id: staff.id }));
      const count = (as: ListedAs): number => forces.filter(({ listedAs }) => listedAs === as).length;
      return json(200, {
        dryRun,
        counts: {
          inUse: count('in-use'),
          waiting: count('waiting'),
          new: count('new'),
          hours: forces.filter(({ changesHours }) => changesHours).length,
        },
        forces,
      });
    },
  });
