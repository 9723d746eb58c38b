import { z } from 'zod';
import type { ForceDirectory } from '../../adapters/force-directory.ts';
import type { OnCall } from '../../adapters/on-call.ts';
import type { RosterImport } from '../../adapters/roster-import.ts';
import { rosterSchema } from '../../contracts/force-entry.ts';
import { onCallBodySchema } from '../../contracts/on-call.ts';
import { operator } from '../../domain/force/directory-commands.ts';
import { forceIdSchema } from '../../domain/force/forces.ts';
import { log } from '../../http/log.ts';
import { createStepHandler } from '../../http/step-handler.ts';

const inputSchema = z.strictObject({
  mailboxes: z.array(z.strictObject({ forceId: forceIdSchema, address: z.email() })).max(48),
  /** Whom to ring at once, for forces that have no entry yet. */
  rosters: z
    .array(z.strictObject({ forceId: forceIdSchema, fastTime: rosterSchema }))
    .max(48)
    .default([]),
  /** The charity's own first roster. */
  onCall: onCallBodySchema.nullable().default(null),
});
type Input = z.infer<typeof inputSchema>;

interface Deps {
  readonly directory: Pick<ForceDirectory, 'importMailbox'>;
  readonly rosters: RosterImport;
  readonly onCall: Pick<OnCall, 'view' | 'save'>;
}

/**
 * Takes over, from a list that an operator vouches for, the nominated mailboxes of forces, their fast-time contacts and
 * the charity's own roster. It alone trusts mailboxes unseen, without a test message: nothing in the service calls it, and
 * an operator needs a right of their own to. Lists of staff and of the script `import-directory` only nominate. The same
 * list again changes nothing, and nothing that staff saved is changed.
 */
export const createTrustDirectoryHandler = (deps: Deps) => {
  const takeOnCall = async (roster: Input['onCall']): Promise<boolean> => {
    if (!roster || (await deps.onCall.view()).version > 0) return false;
    await deps.onCall.save({ roster, expectedVersion: 0, actor: operator, commandId: 'import-on-call' });
    return true;
  };

  return createStepHandler(inputSchema, async ({ mailboxes, rosters, onCall }) => {
    const imported = await Promise.all(
      mailboxes.map(({ forceId, address }) => deps.directory.importMailbox(forceId, address)),
    );
    const named = await Promise.all(
      rosters.map(({ forceId, fastTime }) => deps.rosters.take(forceId, fastTime)),
    );
    const taken = [...imported, ...named, await takeOnCall(onCall)];
    const count = taken.filter(Boolean).length;
    log({ event: 'imported', count });
    return { imported: count };
  });
};
