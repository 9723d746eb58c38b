import { z } from 'zod';
import type { CaseDesk } from '../../adapters/case-desk.ts';
import type { ContentStore } from '../../adapters/content-store.ts';
import { casePathSchema } from '../../contracts/paths.ts';
import { caseStream } from '../../domain/case/evolve.ts';
import { derivedId } from '../../domain/hash.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { optionalIdempotencyKey } from '../../http/idempotency.ts';
import { json } from '../../http/problem.ts';

const bodySchema = z.strictObject({ text: z.string().trim().min(1, 'Write the note').max(4_000) });

/** POST /api/cases/{caseId}/notes: a note that only staff see. */
export const createAddNoteHandler = (deps: { desk: CaseDesk; content: ContentStore; newId: () => string }) =>
  createApiHandler({
    roles: ['analyst', 'supervisor'],
    path: casePathSchema,
    body: bodySchema,
    handle: async ({ path: { caseId }, body, staff, header }) => {
      const key = optionalIdempotencyKey(header('idempotency-key')) ?? deps.newId();
      const noteId = derivedId('note', caseId, staff.id, key, body.text);
      const known = await deps.desk.find(caseId);
      const words = await deps.content.seal({
        stream: caseStream(caseId),
        commandId: noteId,
        label: 'note',
        value: { text: body.text },
      });
      await deps.desk.carryOut({
        caseId,
        commandId: noteId,
        known,
        actor: { kind: 'staff', id: staff.id },
        decide: () => [{ type: 'NoteAdded', noteId, words }],
      });
      return json(201, { noteId });
    },
  });
