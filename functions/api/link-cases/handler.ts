import { z } from 'zod';
import type { CaseDesk } from '../../adapters/case-desk.ts';
import type { ContentStore } from '../../adapters/content-store.ts';
import { sealReason, unsealedReason } from '../../adapters/reasons.ts';
import { wouldChange } from '../../adapters/refuse-early.ts';
import { neededReasonShape } from '../../contracts/answers.ts';
import { casePathSchema } from '../../contracts/paths.ts';
import { linkCases } from '../../domain/case/commands/casework.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { derivedId } from '../../domain/hash.ts';
import { type CaseId, caseIdSchema } from '../../domain/ids.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

const bodySchema = z.strictObject({
  caseId: caseIdSchema,
  ...neededReasonShape('Say why these cases corroborate each other'),
});

/** POST /api/cases/{caseId}/links: two cases that say the same thing; both learn of it and both stay open. */
export const createLinkCasesHandler = (deps: { desk: CaseDesk; content: ContentStore }) =>
  createApiHandler({
    roles: ['analyst', 'supervisor'],
    path: casePathSchema,
    body: bodySchema,
    handle: async ({ path, body, staff }) => {
      const one = await deps.desk.find(path.caseId);
      const other = await deps.desk.find(body.caseId, 'caseId');
      const link = async (known: CaseState, to: CaseId): Promise<void> => {
        const { caseId } = known;
        const commandId = derivedId('link', caseId, to, staff.id);
        const linkWith = (reason: ReturnType<typeof unsealedReason>) => (state: CaseState) =>
          linkCases(state, { caseId: to, ...reason });
        if (!wouldChange(known, { commandId, decide: linkWith(unsealedReason(body)) })) return;
        const reason = await sealReason(deps.content, { caseId, commandId, body });
        await deps.desk.carryOut({
          caseId,
          commandId,
          known,
          actor: { kind: 'staff', id: staff.id },
          decide: linkWith(reason),
        });
      };
      await link(other, path.caseId);
      await link(one, body.caseId);
      return json(201, { caseId: path.caseId, linked: body.caseId });
    },
  });
