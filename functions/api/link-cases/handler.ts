import { z } from 'zod';
import type { CaseDesk } from '../../adapters/case-desk.ts';
import type { ContentStore } from '../../adapters/content-store.ts';
import { sealReason } from '../../adapters/reasons.ts';
import { neededReasonShape } from '../../contracts/answers.ts';
import { casePathSchema } from '../../contracts/paths.ts';
import { linkCases } from '../../domain/case/commands/casework.ts';
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
      await deps.desk.find(path.caseId);
      await deps.desk.find(body.caseId, 'caseId');
      const link = async (from: CaseId, to: CaseId): Promise<void> => {
        const commandId = derivedId('link', from, to, body.reason);
        const reason = await sealReason(deps.content, { caseId: from, commandId, body });
        await deps.desk.carryOut({
          caseId: from,
          commandId,
          actor: { kind: 'staff', id: staff.id },
          decide: (state) => linkCases(state, { caseId: to, ...reason }),
        });
      };
      await link(body.caseId, path.caseId);
      await link(path.caseId, body.caseId);
      return json(201, { caseId: path.caseId, linked: body.caseId });
    },
  });
