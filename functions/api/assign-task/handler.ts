import { z } from 'zod';
import type { CaseDesk } from '../../adapters/case-desk.ts';
import { taskPathSchema } from '../../contracts/paths.ts';
import { assignTask } from '../../domain/case/commands/answer-task.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { json } from '../../http/problem.ts';

const bodySchema = z.strictObject({
  assignee: z.union([z.literal('me'), z.null()], 'Use "me" to take the task, or null to put it back'),
  from: z.string('Name who had the task as you saw it, or null for nobody').max(200).nullable().optional(),
});

/** PUT /api/cases/{caseId}/tasks/{taskId}/assignee: take a task, or put it back; refused where nobody, or another than `from`, has it now. */
export const createAssignTaskHandler = (deps: { desk: CaseDesk; newId: () => string }) =>
  createApiHandler({
    roles: ['analyst', 'supervisor'],
    path: taskPathSchema,
    body: bodySchema,
    handle: async ({ path: { caseId, taskId }, body, staff }) => {
      const assignee = body.assignee === 'me' ? staff.id : null;
      await deps.desk.carryOut({
        caseId,
        commandId: deps.newId(),
        actor: { kind: 'staff', id: staff.id },
        decide: (state) => assignTask(state, { taskId, assignee, from: body.from, roles: staff.roles }),
      });
      return json(200, { taskId, assignee });
    },
  });
