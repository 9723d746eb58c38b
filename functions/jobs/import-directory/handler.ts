import { z } from 'zod';
import type { ForceDirectory } from '../../adapters/force-directory.ts';
import { forceIdSchema } from '../../domain/force/forces.ts';
import { log } from '../../http/log.ts';
import { createStepHandler } from '../../http/step-handler.ts';

const inputSchema = z.strictObject({
  mailboxes: z.array(z.strictObject({ forceId: forceIdSchema, address: z.email() })).max(48),
});

/** Takes over the nominated mailboxes of forces from a list that an operator vouches for. The same list again changes nothing. */
export const createImportDirectoryHandler = (deps: { directory: ForceDirectory }) =>
  createStepHandler(inputSchema, async ({ mailboxes }) => {
    const imported = await Promise.all(
      mailboxes.map(({ forceId, address }) => deps.directory.importMailbox(forceId, address)),
    );
    const count = imported.filter(Boolean).length;
    log({ event: 'imported', count });
    return { imported: count };
  });
